package no.heime.rights;

import static no.heime.rights.Cast.ALSTAHAUG;
import static no.heime.rights.Cast.LEIRFJORD;

import java.util.UUID;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.identity.KnowsWrittenIn;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.TalkWay;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Who talks with the resident, or with somebody who was written in, and who has. */
final class OnThePhone {

    private final TalkService talks;
    private final PersonService people;
    private final KnowsWrittenIn writtenIn;
    private final Cast cast;

    OnThePhone(ApplicationContext program, Cast cast) {
        this.talks = program.getBean(TalkService.class);
        this.people = program.getBean(PersonService.class);
        this.writtenIn = program.getBean(KnowsWrittenIn.class);
        this.cast = cast;
    }

    /** Whoever is to talk with the resident does, if she does not already. */
    void all() {
        if (!talks(Who.TALKING_CASE_WORKER, LEIRFJORD)) {
            begin(Who.TALKING_CASE_WORKER, LEIRFJORD);
        }
        if (!talks(Who.NEIGHBOUR_CASE_WORKER, ALSTAHAUG)) {
            residentLivesIn(null);
            begin(Who.NEIGHBOUR_CASE_WORKER, ALSTAHAUG);
            residentLivesIn(LEIRFJORD);
        }
    }

    /** She has talked with the resident, and it is over. */
    void talked(Who who) {
        begin(who, LEIRFJORD);
        talks.end(cast.actor(who), cast.id(Who.RESIDENT));
    }

    private boolean talks(Who who, String municipality) {
        return cast.actor(who).talksWith(cast.id(Who.RESIDENT), municipality).isPresent();
    }

    private void begin(Who who, String municipality) {
        talks.beginWith(
                cast.actor(who),
                municipality,
                Cast.email(Who.RESIDENT).value(),
                cast.id(Who.RESIDENT),
                new TalkId(UUID.randomUUID()),
                TalkWay.PHONE,
                "Ba om hjelp");
    }

    private void residentLivesIn(@Nullable String municipality) {
        var it = people.byId(cast.id(Who.RESIDENT)).orElseThrow();
        people.add(new Person(
                it.id(),
                it.email(),
                it.name(),
                it.phone(),
                it.district(),
                municipality,
                it.language(),
                it.memberships(),
                it.since(),
                it.version()));
    }

    /** Somebody whom she has written in, and with whom she talks. */
    PersonId writtenInBy(Who who) {
        var person = new PersonId(UUID.randomUUID());
        talks.writeIn(
                cast.actor(who),
                LEIRFJORD,
                person,
                WrittenIn.of("Solrun Vollen", "", "", Leirfjord.LELAND.value(), Language.NB),
                new TalkId(UUID.randomUUID()),
                TalkWay.PHONE,
                "Ba om hjelp");
        return person;
    }

    /** The same, who has come herself while they talk, and has an account of her own. */
    PersonId hereBy(Who who) {
        var person = writtenInBy(who);
        writtenIn.came(person);
        return person;
    }
}
