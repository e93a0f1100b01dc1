package no.heime.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.municipality.DistrictId;
import no.heime.need.Asked;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;
import no.heime.need.NeedId;
import no.heime.need.ProposalId;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.StoreContract;
import org.springframework.beans.factory.annotation.Autowired;

/** People and their needs, and what they are told, on every store. */
abstract class NewsContract extends StoreContract {

    static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");

    @Autowired
    Notifications notifications;

    @Autowired
    NeedNews news;

    @Autowired
    PersonService persons;

    static NeedChanged about(Happening what, By by, PersonId resident, PersonId helper) {
        return about(what, by, resident, helper, resident);
    }

    static NeedChanged about(Happening what, By by, PersonId resident, PersonId helper, PersonId who) {
        return new NeedChanged(
                UUID.randomUUID(),
                NOW,
                new NeedId(UUID.randomUUID()),
                what,
                by,
                who,
                null,
                resident,
                "1822",
                new DistrictId("leirfjord-leland"),
                null,
                null,
                Asked.person(helper),
                By.RESIDENT,
                new ProposalId(UUID.randomUUID()),
                null,
                null);
    }

    Actor person(String mailbox, Membership... memberships) {
        return persons.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(mailbox + "@heime.example"),
                        mailbox,
                        null,
                        null,
                        null,
                        Language.NB,
                        List.of(memberships),
                        NOW,
                        null))
                .asActor();
    }
}
