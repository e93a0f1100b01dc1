package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The day on which somebody last came is kept, once a day and in whichever way she comes, on every store. */
abstract class LastCameContract extends StoreContract {

    private static final EmailAddress ASTRID = EmailAddress.of("astrid@heime.example");
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Autowired
    Persons persons;

    @Autowired
    NamedRoles named;

    @Autowired
    LastCameIsKept migration;

    @Autowired
    Ids ids;

    private PersonService after(Duration time) {
        return new PersonService(persons, named, ids, Clock.fixed(NOON.plus(time), ZoneId.of("Europe/Oslo")));
    }

    private Person stored(PersonId id) {
        return persons.findById(id).orElseThrow();
    }

    private Person writtenIn() {
        var id = new PersonId(UUID.randomUUID());
        after(Duration.ZERO).writtenIn(id, ASTRID, new MyDetails("Astrid", null, null, null, Language.NB));
        return stored(id);
    }

    @Test
    void whoSignsInByACodeAProviderOrANumberCameToday() {
        var byCode = after(Duration.ZERO).proved(ASTRID, Language.NB).id();
        var byProvider = new PersonId(UUID.randomUUID());
        after(Duration.ZERO).provedBy("idporten", byProvider, List.of(), Duration.ofDays(14), Language.NB);
        var byNumber = new PersonId(UUID.randomUUID());
        after(Duration.ZERO).provedAs(byNumber, Language.NB);

        assertThat(persons.findAllById(List.of(byCode, byProvider, byNumber)))
                .extracting(Person::lastCame)
                .containsOnly(TODAY)
                .hasSize(3);
    }

    @Test
    void whoOpensTheAppOnADeviceThatIsSignedInCameOnThatDay() {
        var astrid = after(Duration.ZERO).proved(ASTRID, Language.NB);

        after(Duration.ofDays(30)).came(astrid);

        assertThat(stored(astrid.id()).lastCame()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void itIsWrittenOnceADayAndCostsNothingTheOtherTimes() {
        var astrid = after(Duration.ZERO).proved(ASTRID, Language.NB);

        assertThat(timesAsked(() -> after(Duration.ofHours(3)).came(astrid))).isZero();

        assertThat(stored(astrid.id()).version()).isEqualTo(astrid.version());
    }

    @Test
    void itIsTheDayWhereSheLives() {
        var astrid = after(Duration.ofHours(12)).proved(ASTRID, Language.NB);

        assertThat(astrid.lastCame()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void whoWasWrittenInHasNeverComeUntilSheDoes() {
        var astrid = writtenIn();
        assertThat(astrid.lastCame()).isNull();

        after(Duration.ofDays(1)).came(astrid);

        assertThat(stored(astrid.id()).lastCame()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void whoeverComesIsNotWarnedAnyMore() {
        var astrid = after(Duration.ZERO).proved(ASTRID, Language.NB);
        persons.save(astrid.warned(TODAY));

        after(Duration.ZERO).came(stored(astrid.id()));

        assertThat(stored(astrid.id()).warned()).isNull();
    }

    @Test
    void whoeverIsGoneMeanwhileDoesNotFail() {
        var astrid = after(Duration.ZERO).proved(ASTRID, Language.NB);
        persons.deleteById(astrid.id());

        assertThat(after(Duration.ofDays(1)).came(astrid)).isEqualTo(astrid);
        assertThat(persons.findById(astrid.id())).isEmpty();
    }

    /** Twice is once. */
    @Test
    void ofWhoWasHereBeforeItCountsFromWhenItBeganToBeKept() {
        var before = writtenIn();
        var later = after(Duration.ZERO).proved(EmailAddress.of("jonas@heime.example"), Language.NB);

        migration.run();
        migration.run();

        assertThat(stored(before.id()).lastCame()).isNotNull();
        assertThat(stored(later.id()).lastCame()).isEqualTo(TODAY);
    }
}

@OnEmbedded
class LastCameOnEmbeddedTest extends LastCameContract {}

@OnMongod
class LastCameOnMongodTest extends LastCameContract {}
