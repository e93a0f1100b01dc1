package no.heime.register;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.id;

import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Entries with their history, and those who answer for them, on every store. */
abstract class LivesOfEntriesContract extends RegisterStoreContract {

    @Autowired
    EntryHistory history;

    @Autowired
    PersonService persons;

    RegisterEntry entry(EntryId id) {
        return entries.byId(id).orElseThrow();
    }

    Actor person(String mailbox, Membership... memberships) {
        return persons.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(mailbox + "@heime.example"),
                        mailbox,
                        null,
                        LELAND.value(),
                        "1822",
                        Language.NB,
                        List.of(memberships),
                        clock.instant(),
                        null))
                .asActor();
    }
}
