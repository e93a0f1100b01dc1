package no.heime.need;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All that has happened to one need, oldest first, and what can be read out of it. Pure. */
record History(List<HistoryEntry> lines) {

    /** As long as what comes again is the same pressed twice, or tried once more when the answer was lost. */
    private static final Duration ONE_PRESS = Duration.ofMinutes(10);

    /** Whether nobody has done anything for so long that one who opens it has to say why. */
    boolean isSilentSince(Instant longAgo) {
        return lines.getLast().at().isBefore(longAgo);
    }

    /** The line that ended it, when nothing was done since, it is hers, and nothing came along with it or led to it. */
    Optional<HistoryEntry> justClosedBy(Act act) {
        int at = whereItEnded();
        var last = lines.get(at);
        if (last.what() != Happening.CLOSED || !Objects.equals(last.who(), act.who())) {
            return Optional.empty();
        }
        var before = lines.get(at - 1);
        boolean alone = before.within() != Happening.CLOSED && before.outcome() != Outcome.HELPED;
        return alone ? Optional.of(last) : Optional.empty();
    }

    /** When somebody was in touch, the end that is undone left out; empty when nobody was. */
    Optional<Instant> contactButTheEnd() {
        return lines.stream()
                .filter(line -> line != lines.get(whereItEnded()))
                .filter(HistoryEntry::isContact)
                .map(HistoryEntry::at)
                .max(Comparator.naturalOrder());
    }

    /** The place of the last line that is not a helper's word, afterwards, of how help went that was over already. */
    private int whereItEnded() {
        int at = lines.size() - 1;
        while (at > 0
                && lines.get(at).what() == Happening.ANSWERED
                && lines.get(at).by() == By.HELPER) {
            at--;
        }
        return at;
    }

    /** Whether nobody has done anything about the need since it was registered. */
    boolean isUntouched() {
        return lines.stream().allMatch(line -> line.what() == Happening.REGISTERED || line.by() == By.PROGRAM);
    }

    /** Who has said the need: the resident, or somebody for her. */
    By begunBy() {
        return lines.getFirst().by();
    }

    /** The last thing that somebody else did on the resident's behalf since then. */
    Optional<HistoryEntry> lastOnBehalf(Instant since) {
        return lines.reversed().stream()
                .filter(line -> line.by().isOnBehalf() && !line.at().isBefore(since))
                .findFirst();
    }

    /** What the municipality and the resident have written to each other. */
    List<HistoryEntry> letters() {
        return lines.stream().filter(HistoryEntry::isLetter).toList();
    }

    /** Whether the resident has written, and nobody at the municipality has done anything since. */
    boolean hasUnansweredLetter() {
        return unansweredLetters() > 0;
    }

    /** How many letters the resident has written since the municipality did anything. */
    long unansweredLetters() {
        return lines.reversed().stream()
                .takeWhile(line -> line.by() != By.CASE_WORKER)
                .filter(line -> line.what() == Happening.WRITTEN_BACK)
                .count();
    }

    /** Whether just these words have been written: nothing has happened since, and it is too soon to say them anew. */
    boolean hasJustBeenWritten(String words, Act act) {
        var last = lines.getLast();
        return last.isLetter()
                && words.equals(last.said())
                && Objects.equals(last.who(), act.who())
                && last.at().plus(ONE_PRESS).isAfter(act.at());
    }

    /** Whether the municipality has written since the resident asked it for help. */
    boolean isAnsweredSince(Instant asked) {
        return lines.stream()
                .filter(line -> line.what() == Happening.WRITTEN_TO)
                .anyMatch(letter -> !letter.at().isBefore(asked));
    }
}
