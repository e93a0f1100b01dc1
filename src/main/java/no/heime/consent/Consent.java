package no.heime.consent;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one person has said to one purpose about one thing, from the first yes on. Nothing of it is ever changed, only
 * added to: it shows what she said, to which words, when and how (GDPR article 7 (1)).
 *
 * @param about what it is done with, as whoever asked knows it, such as a digital care form
 * @param story the first first; never empty
 */
@Document("consents")
@TypeAlias("consent")
public record Consent(
        @Id String id,
        PersonId person,
        Purpose purpose,
        String about,
        List<Said> story,
        @Version @Nullable Long version) {

    public Consent {
        story = List.copyOf(story);
    }

    static String id(PersonId person, Purpose purpose, String about) {
        return person + "/" + purpose + "/" + about;
    }

    static Consent first(PersonId person, Purpose purpose, String about, WordsShown words, Way way, Instant at) {
        var yes = new Said(at, true, words, way);
        return new Consent(id(person, purpose, about), person, purpose, about, List.of(yes), null);
    }

    /** Whether she says yes now. */
    public boolean isGiven() {
        return last().yes();
    }

    public Said last() {
        return story.getLast();
    }

    /** The last time that she said yes, to these words, whether or not she has taken it back since. */
    public Said lastYes() {
        return story.reversed().stream().filter(Said::yes).findFirst().orElseThrow();
    }

    /**
     * Said again it is nothing new, unless it is to newer words. What is heard late does not undo what she has said since.
     */
    Consent given(WordsShown words, Way way, Instant at) {
        boolean known = isGiven() && words.version() <= last().words().version();
        return known || isLate(at) ? this : and(new Said(at, true, words, way));
    }

    /** Taken back twice, it is taken back once; heard late as {@link #given}. */
    Consent takenBack(Way way, Instant at) {
        return isGiven() && !isLate(at) ? and(new Said(at, false, last().words(), way)) : this;
    }

    private boolean isLate(Instant at) {
        return at.isBefore(last().at());
    }

    private Consent and(Said said) {
        var longer = Stream.concat(story.stream(), Stream.of(said)).toList();
        return new Consent(id, person, purpose, about, longer, version);
    }
}
