package no.heime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.startup.StartupFailure;
import org.junit.jupiter.api.Test;

class SealsTest {

    private static final String OLD = "an old key that nobody else knows, of course";
    private static final String NEW = "a new key that nobody else knows, of course";

    private final Seals seals = new Seals(List.of(OLD), Given.READABLE);
    private final Line line = seals.seal(Given.unwritten(Seen.NEED), 7, "before");

    private static Line saying(Line line, Reading reading) {
        return new Line(line.id(), line.municipality(), line.place(), reading, line.digest(), line.key(), line.seal());
    }

    @Test
    void whatIsUnchangedHoldsAfterTheLineBeforeItAndNoOther() {
        assertThat(seals.holds(line, "before")).isTrue();
        assertThat(seals.holds(line, "another")).isFalse();
    }

    @Test
    void eachThingThatIsSaidIsSealed() {
        var said = line.reading();
        var others = List.of(
                new Reading(
                        new PersonId(UUID.randomUUID()),
                        said.at(),
                        said.reader(),
                        said.name(),
                        said.hat(),
                        said.what(),
                        said.need(),
                        said.inClear(),
                        said.because(),
                        said.salt()),
                new Reading(
                        said.about(),
                        said.at().plusMillis(1),
                        said.reader(),
                        said.name(),
                        said.hat(),
                        said.what(),
                        said.need(),
                        said.inClear(),
                        said.because(),
                        said.salt()),
                new Reading(
                        said.about(),
                        said.at(),
                        new PersonId(UUID.randomUUID()),
                        said.name(),
                        said.hat(),
                        said.what(),
                        said.need(),
                        said.inClear(),
                        said.because(),
                        said.salt()),
                new Reading(
                        said.about(),
                        said.at(),
                        said.reader(),
                        "Nils",
                        said.hat(),
                        said.what(),
                        said.need(),
                        said.inClear(),
                        said.because(),
                        said.salt()),
                new Reading(
                        said.about(),
                        said.at(),
                        said.reader(),
                        said.name(),
                        Hat.helper(),
                        said.what(),
                        said.need(),
                        said.inClear(),
                        said.because(),
                        said.salt()),
                new Reading(
                        said.about(),
                        said.at(),
                        said.reader(),
                        said.name(),
                        said.hat(),
                        Seen.NEED_LISTED,
                        said.need(),
                        said.inClear(),
                        said.because(),
                        said.salt()),
                new Reading(
                        said.about(),
                        said.at(),
                        said.reader(),
                        said.name(),
                        said.hat(),
                        said.what(),
                        UUID.randomUUID(),
                        said.inClear(),
                        said.because(),
                        said.salt()),
                new Reading(
                        said.about(),
                        said.at(),
                        said.reader(),
                        said.name(),
                        said.hat(),
                        said.what(),
                        said.need(),
                        said.inClear(),
                        GivenReason.of("Hun ringte.", "5a17"),
                        said.salt()));

        assertThat(others).allSatisfy(other -> assertThat(seals.holds(saying(line, other), "before"))
                .isFalse());
    }

    @Test
    void whoDoesNotKnowTheKeyCanReckonNoSealAnew() {
        var forged = new Seals(List.of(NEW), Given.READABLE).seal(Given.unwritten(Seen.NEED), 7, "before");
        var claimed = new Line(
                forged.id(), forged.municipality(), 7, forged.reading(), forged.digest(), seals.key(), forged.seal());

        assertThat(seals.holds(forged, "before")).isFalse();
        assertThat(seals.holds(claimed, "before")).isFalse();
    }

    @Test
    void whatAnEarlierKeySealedHoldsWithANewOneInFrontOfIt() {
        var both = new Seals(List.of(NEW, OLD), Given.READABLE);

        assertThat(both.holds(line, "before")).isTrue();
        assertThat(both.key()).isNotEqualTo(seals.key());
        assertThat(new Seals(List.of(NEW), Given.READABLE).holds(line, "before"))
                .isFalse();
    }

    @Test
    void withoutAKeyWhatIsChangedShowsAllTheSame() {
        var without = new Seals(List.of(), Given.READABLE);
        var plain = without.seal(Given.unwritten(Seen.NEED), 1, Seals.BEGINNING);

        assertThat(plain.key()).isEqualTo(Seals.WITHOUT_KEY);
        assertThat(without.holds(plain, Seals.BEGINNING)).isTrue();
        assertThat(without.holds(plain, "another")).isFalse();
    }

    @Test
    void aShortKeyIsRefusedInOneSentence() {
        assertThatThrownBy(() -> new Seals(List.of("short"), Given.READABLE))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_ACCESS_LOG_KEYS");
    }
}
