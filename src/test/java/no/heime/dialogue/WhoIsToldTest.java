package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;
import no.heime.need.NeedId;
import no.heime.need.Outcome;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoIsToldTest {

    /** R the resident, H the helper, S the staff of the municipality; in the order of {@link By}. */
    private static final String TABLE = """
        what                 RESIDENT PROXY PHONE COUNTER CASE_WORKER HELPER PROGRAM
        REGISTERED           S        RS    RS    RS      S           S      S
        REWRITTEN            -        R     R     R       -           -      -
        KIND_SET             R        R     R     R       R           R      R
        RESOURCE_TAKEN       -        R     R     R       -           -      -
        STEP_LEFT            -        R     R     R       R           -      -
        SENT_TO_MUNICIPALITY S        RS    RS    RS      S           S      S
        WRITTEN_TO           R        R     R     R       R           R      R
        WRITTEN_BACK         S        RS    RS    RS      S           S      S
        ASKED                H        RH    RH    RH      RH          H      H
        ACCEPTED             R        R     R     R       R           R      R
        DECLINED             RS       RS    RS    RS      RS          RS     RS
        LAPSED               RHS      RHS   RHS   RHS     RHS         RHS    RHS
        WITHDRAWN            H        RH    RH    RH      RH          H      RHS
        CONFIRMED            H        RH    RH    RH      H           H      H
        TURNED_DOWN          HS       RHS   RHS   RHS     HS          HS     HS
        COMES                RH       RH    RH    RH      RH          RH     RH
        COMES_NO_MORE        RH       RH    RH    RH      RH          RH     RH
        WHERE_SAID           H        RH    RH    RH      H           H      H
        WHERE_TAKEN_BACK     H        RH    RH    RH      H           H      H
        VISIT_DONE           H        RH    RH    RH      R           R      R
        VISIT_MOVED          H        RH    RH    RH      R           R      R
        VISIT_CANCELLED      H        RH    RH    RH      R           R      R
        VISIT_NO_SHOW        H        RH    RH    RH      R           R      R
        AGREEMENT_ENDED      RH       RH    RH    RH      RH          RH     RH
        ANSWERED             -        R     R     R       -           -      -
        CLOSED               -        R     R     R       R           -      -
        REOPENED             -        R     R     R       R           -      -
        """;

    private static final PersonId ASTRID = new PersonId(new UUID(0, 1));
    private static final List<List<String>> ROWS =
            TABLE.lines().skip(1).map(line -> List.of(line.split(" +"))).toList();

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Happening.class)
    void whoIsToldDependsOnWhatHappenedAndOnWhoDidIt(Happening what) {
        var row = ROWS.stream()
                .filter(it -> it.getFirst().equals(what.name()))
                .findFirst()
                .orElseThrow();
        IntStream.range(0, By.values().length).forEach(by -> assertThat(told(what, By.values()[by], null, By.RESIDENT))
                .as("%s by %s", what, By.values()[by])
                .isEqualTo(audiences(row.get(by + 1))));
    }

    @Test
    void theMunicipalityHearsWhatBecameOfWhomItAskedItself() {
        assertThat(told(Happening.ACCEPTED, By.HELPER, null, By.CASE_WORKER))
                .containsExactlyInAnyOrder(Audience.RESIDENT, Audience.STAFF);
        assertThat(told(Happening.CONFIRMED, By.RESIDENT, null, By.CASE_WORKER))
                .containsExactlyInAnyOrder(Audience.HELPER, Audience.STAFF);
    }

    @Test
    void theMunicipalityHearsThatTheHelpWasNotEnoughAndNotThatItWas() {
        assertThat(told(Happening.ANSWERED, By.RESIDENT, Outcome.TRIED, null)).containsExactly(Audience.STAFF);
        assertThat(told(Happening.ANSWERED, By.RESIDENT, Outcome.HELPED, null)).isEmpty();
    }

    @Test
    void thatAStepHelpedIsToldOnceWhenTheNeedIsClosedByIt() {
        assertThat(told(Happening.STEP_LEFT, By.CASE_WORKER, Outcome.HELPED, null))
                .isEmpty();
        assertThat(told(Happening.STEP_LEFT, By.CASE_WORKER, Outcome.TRIED, null))
                .containsExactly(Audience.RESIDENT);
    }

    @Test
    void whatOnlyComesAlongIsNotToldToWhoHearsOfTheActItself() {
        for (var visit : List.of(Happening.VISIT_DONE, Happening.VISIT_CANCELLED, Happening.VISIT_NO_SHOW)) {
            assertThat(alongWith(visit, Happening.AGREEMENT_ENDED, By.HELPER)).isEmpty();
        }
        assertThat(alongWith(Happening.CLOSED, Happening.AGREEMENT_ENDED, By.CASE_WORKER))
                .containsExactly(Audience.HELPER);
        assertThat(alongWith(Happening.CLOSED, Happening.WITHDRAWN, By.CASE_WORKER))
                .containsExactly(Audience.HELPER);
        assertThat(alongWith(Happening.CONFIRMED, Happening.WITHDRAWN, By.RESIDENT))
                .containsExactly(Audience.HELPER);
    }

    private static Set<Audience> alongWith(Happening within, Happening what, By by) {
        return WhoIsTold.of(event(what, by, within, null, null));
    }

    @Test
    void whatTheMunicipalityTookBackIsNotSaidToBeTheResidentsSilence() {
        assertThat(Wording.key(event(Happening.WITHDRAWN, By.CASE_WORKER, null, null), Audience.RESIDENT, ASTRID))
                .isNotEqualTo(
                        Wording.key(event(Happening.WITHDRAWN, By.PROGRAM, null, null), Audience.RESIDENT, ASTRID));
    }

    @ParameterizedTest
    @EnumSource(Happening.class)
    void everythingThatIsToldHasASentenceInEveryLanguage(Happening what) {
        var told = Arrays.stream(By.values())
                .flatMap(by -> Stream.of(null, Outcome.TRIED).map(how -> event(what, by, how, By.CASE_WORKER)))
                .flatMap(event -> WhoIsTold.of(event).stream().map(audience -> Wording.key(event, audience, ASTRID)))
                .distinct();
        assertThat(told.flatMap(key -> Language.all().stream()
                        .map(language -> texts.getTranslation(key, language.locale(), "a", "b"))))
                .noneMatch(sentence -> sentence.startsWith("!"));
    }

    private static Set<Audience> told(Happening what, By by, @Nullable Outcome outcome, @Nullable By askedBy) {
        return WhoIsTold.of(event(what, by, outcome, askedBy));
    }

    private static Set<Audience> audiences(String letters) {
        return Arrays.stream(Audience.values())
                .filter(audience -> letters.contains(audience.name().substring(0, 1)))
                .collect(Collectors.toSet());
    }

    private static NeedChanged event(Happening what, By by, @Nullable Outcome outcome, @Nullable By askedBy) {
        return event(what, by, null, outcome, askedBy);
    }

    private static NeedChanged event(
            Happening what, By by, @Nullable Happening within, @Nullable Outcome outcome, @Nullable By askedBy) {
        return new NeedChanged(
                UUID.randomUUID(),
                Instant.EPOCH,
                new NeedId(UUID.randomUUID()),
                what,
                by,
                null,
                within,
                ASTRID,
                "1822",
                new DistrictId("leirfjord-leland"),
                null,
                outcome,
                null,
                askedBy,
                null,
                null,
                null);
    }
}
