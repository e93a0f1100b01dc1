package no.heime.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Messages that the client of Flow would never send: a tap on what is not shown, on what somebody else sees, and on what
 * was shown before a role ended; a word in what is not shown or may not be written in; a call of a method of a screen. None
 * of them changes anything; the same tap of whoever may does.
 */
class CraftedMessagesTest extends Doors {

    private static final Set<Who> WITH_A_ROLE = EnumSet.of(
            Who.CASE_WORKER, Who.TALKING_CASE_WORKER, Who.INVOLVED_CASE_WORKER, Who.COORDINATOR, Who.ADMINISTRATOR);

    /** Of each kind one who has no part in it: nobody, and who had one, has one elsewhere or has not proved it. */
    private static final Set<Who> OUTSIDERS = EnumSet.of(
            Who.NOBODY,
            Who.STRANGER,
            Who.FORMER_PROXY,
            Who.FORMER_CASE_WORKER,
            Who.FORMER_COORDINATOR,
            Who.OTHER_COORDINATOR,
            Who.UNPROVED_CASE_WORKER,
            Who.NEIGHBOUR_CASE_WORKER,
            Who.FOREIGN_CASE_WORKER,
            Who.FOREIGN_ADMINISTRATOR);

    /** What who has lost a role may do on them as much as anybody else. */
    private static final Set<String> NO_ROLE_IS_NEEDED = Set.of("bli-med/:link");

    private static final Set<String> OF_ONES_OWN_MUNICIPALITY = Set.of("attester", "lagringstid");

    private final Map<String, Expected> expected = Expected.in("screens.txt");

    private Set<Who> readers(String row) {
        return expected.get(row).who();
    }

    @ParameterizedTest
    @CsvSource({
        "behov, RESIDENT, needs",
        "innboks (one need), CASE_WORKER, needs",
        "sporsmal/:need/:proposal, HELPER, needs",
        "avtale/:need/:agreement, HELPER, needs",
        "mine, RESIDENT, register",
        "godkjenne, CASE_WORKER, register",
        "godkjenne/ord, CASE_WORKER, sameWords",
        "utlan/:id, CASE_WORKER, register",
        "lag/:id (known), CASE_WORKER, organisations",
        "deltakelse, CASE_WORKER, participations"
    })
    void theSameTapOfWhoeverMayIsDone(String row, Who who, String collection) {
        var screen = phone(who).open(screens.all().get(row).get().address());
        var before = everything();

        screen.drawn().buttons().forEach(screen::click);

        assertThat(everything().get(collection)).isNotEqualTo(before.get(collection));
    }

    @ParameterizedTest
    @CsvSource({"avtale/:need/:agreement, HELPER", "godkjenne, CASE_WORKER", "hvem-har-sett, RESIDENT"})
    void thereIsSomethingThatIsNotShown(String row, Who who) {
        assertThat(phone(who)
                        .open(screens.all().get(row).get().address())
                        .drawn()
                        .hidden())
                .isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aTapOrAWordInWhatIsNotShownDoesNothing() {
        return each(row -> {
            var shown = screens.all().get(row).get();
            for (var who : readers(row)) {
                var screen = phone(who).open(shown.address());
                var before = everything();
                screen.craft(screen.drawn().unwritable());
                screen.click(screen.drawn().unseen());
                assertThat(everything()).as(row + ", " + who).isEqualTo(before);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aTapOrAWordInWhatOthersSeeDoesNothing() {
        return each(row -> {
            var shown = screens.all().get(row).get();
            var readers = readers(row);
            var theirs = new HashSet<Integer>();
            readers.stream()
                    .map(who -> phone(who).open(shown.address()).drawn())
                    .forEach(drawn -> {
                        theirs.addAll(drawn.fields());
                        theirs.addAll(drawn.ticks());
                        theirs.addAll(drawn.buttons());
                    });
            var before = everything();
            for (var who : OUTSIDERS) {
                if (!readers.contains(who) && !isHerOwn(row, who)) {
                    var screen = phone(who).open(shown.address());
                    screen.craft(theirs);
                    screen.click(List.copyOf(theirs));
                    assertThat(everything()).as(row + ", " + who).isEqualTo(before);
                }
            }
        });
    }

    /** Her view was right when she opened it, so Flow lets the tap through: the service refuses. */
    @TestFactory
    Stream<DynamicTest> aTapOrAWordInWhatWasShownBeforeARoleEndedDoesNothing() {
        return each(row -> {
            var shown = screens.all().get(row).get();
            for (var who : readers(row)) {
                if (WITH_A_ROLE.contains(who) && !NO_ROLE_IS_NEEDED.contains(row)) {
                    var screen = phone(who).open(shown.address());
                    var held = cast.loseRoles(who);
                    var before = everything();
                    screen.drawn().fields().forEach(field -> screen.type(field, "Skrevet for sent"));
                    screen.drawn().ticks().forEach(screen::tick);
                    screen.drawn().buttons().forEach(screen::click);
                    assertThat(everything()).as(row + ", " + who).isEqualTo(before);
                    cast.gets(who, held);
                }
            }
        });
    }

    /** Where she sees the same screen of her own municipality, a tap on it is hers. */
    private static boolean isHerOwn(String row, Who who) {
        return who == Who.FOREIGN_ADMINISTRATOR && OF_ONES_OWN_MUNICIPALITY.contains(row);
    }

    private interface Tried {
        void of(String row);
    }

    private Stream<DynamicTest> each(Tried tried) {
        return screens.all().keySet().stream().map(row -> dynamicTest(row, () -> tried.of(row)));
    }
}
