package no.heime.municipality;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;

/** A test in which places are corrected. Afterwards they are what came with the program, for the tests that follow. */
public abstract class CorrectedPlaces extends StoreContract {

    @Autowired
    protected PlacesAdministration administration;

    @Autowired
    protected Places places;

    @Autowired
    protected PersonService people;

    @Autowired
    CurrentPlaces current;

    @Autowired
    CorrectionStore corrections;

    /** Administrator of Leirfjord. */
    protected Actor kari;

    /** Administrator of Herøy. */
    protected Actor hilde;

    @BeforeEach
    void administrators() {
        kari = person("Kari Olsen", "1822");
        hilde = person("Hilde Nygård", "1818");
    }

    private Actor person(String name, String municipality) {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of("p" + municipality + "@heime.example"),
                        name,
                        null,
                        null,
                        null,
                        Language.NB,
                        List.of(Membership.administratorIn(municipality)),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    @AfterEach
    void asTheyCame() {
        store.remove(Query.query(where("_id").in(corrections.versions().keySet())), Corrections.class);
        current.look();
    }

    /** Says that a road on land is so long. */
    protected void lengthen(Actor actor, String municipality, DistrictId from, DistrictId to, int km) {
        var road = administration.show(actor, municipality).ways().stream()
                .filter(way -> way.leadsTo(from) && way.leadsTo(to))
                .findFirst()
                .orElseThrow();
        var now = new WrittenWay(
                road.from(), road.to(), road.kind(), String.valueOf(km), null, null, road.name(), road.open());
        administration.correct(actor, municipality, new Edit.OfWay(road, now));
    }

    protected void rename(Actor actor, DistrictId district, String name) {
        var seen = places.require(district, "district");
        administration.correct(actor, seen.municipality(), new Edit.OfDistrict(seen, Given.named(seen, name)));
    }
}
