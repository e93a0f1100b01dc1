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
 * What one person has said to one purpose, from the first yes on. Nothing of it is ever changed, only added to: it shows
 * what she said, to which words, when and how (GDPR article 7, 1).
 *
 * @param id the person's with the purpose: there is one for both
 * @param story the first first; never empty
 */
@Document("consents")
@TypeAlias("consent")
public record Consent(
        @Id String id,
        PersonId person,
        Purpose purpose,
        List<Said> story,
        @Version @Nullable Long version) {

    public Consent {
        story = List.copyOf(story);
    }

    static String id(PersonId person, Purpose purpose) {
        return person + "/" + purpose;
    }

    static Consent first(PersonId person, Purpose purpose, Shown shown, Instant at) {
        return new Consent(id(person, purpose), person, purpose, List.of(new Said(at, true, shown, Way.FORM)), null);
    }

    /** Whether she says yes now. */
    public boolean isGiven() {
        return last().yes();
    }

    public Said last() {
        return story.getLast();
    }

    /** Said again to the same words, nothing is new. */
    Consent given(Shown shown, Instant at) {
        return isGiven() && last().shown().equals(shown) ? this : and(new Said(at, true, shown, Way.FORM));
    }

    /** Taken back twice, it is taken back once. */
    Consent takenBack(Way way, Instant at) {
        return isGiven() ? and(new Said(at, false, last().shown(), way)) : this;
    }

    private Consent and(Said said) {
        return new Consent(
                id,
                person,
                purpose,
                Stream.concat(story.stream(), Stream.of(said)).toList(),
                version);
    }
}
