package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation in Leirfjord and those around it, on every store. */
abstract class OrganisationsContract extends StoreContract {

    static final String NUMBER = "000001007";

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationModeration moderation;

    @Autowired
    PersonService people;

    Actor solveig;

    Actor jonas;

    Actor kari;

    Actor nils;

    final OrganisationId id = new OrganisationId(UUID.randomUUID());

    @BeforeEach
    void fourPeople() {
        solveig = person("solveig");
        jonas = person("jonas");
        kari = person("kari", Membership.caseWorkerIn("1822"));
        nils = person("nils", Membership.caseWorkerIn("1820"));
    }

    Actor person(String mailbox, Membership... memberships) {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(mailbox + "@heime.example"),
                        mailbox,
                        null,
                        null,
                        null,
                        Language.NB,
                        List.of(memberships),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    Actor now(Actor actor) {
        return people.byId(actor.id()).orElseThrow().asActor();
    }

    static OrganisationDetails details(String name, @Nullable String number, String about) {
        return OrganisationDetails.of(new OrganisationDetails.Written(
                name, number, "leirfjord-leland", about, List.of("snow"), "Tirsdager", "75 04 00 00", null));
    }

    static final OrganisationDetails VEL = details("Leland vel", NUMBER, "Vi måker.");

    long version() {
        return Objects.requireNonNull(organisations.byId(id).orElseThrow().version());
    }

    void registered() {
        organisations.register(solveig, id, null, VEL);
    }

    void approved() {
        registered();
        moderation.approve(kari, id, version());
    }

    void refused(String key, Runnable what) {
        assertThatThrownBy(what::run).hasMessage(key);
    }
}
