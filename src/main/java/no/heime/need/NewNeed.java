package no.heime.need;

import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.PlainText;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/**
 * What a resident asks for, in one piece. A kind of help or own words must be there.
 *
 * @param mustKnow what the helper must know; read by the municipality, and by the helper when both have said yes
 * @throws DomainException when neither kind nor words are given, or a text is too long
 */
public record NewNeed(
        @Nullable KindId kind,
        @Nullable String words,
        Frequency frequency,
        Urgency urgency,
        WeekTimes times,
        DistrictId district,
        ForWhom forWhom,
        @Nullable String mustKnow,
        Language language) {

    public static final int WORDS_MAX = 1000;
    public static final int MUST_KNOW_MAX = 500;

    public NewNeed {
        words = PlainText.optional(words, "words", WORDS_MAX);
        mustKnow = PlainText.optional(mustKnow, "mustKnow", MUST_KNOW_MAX);
        if (kind == null && words == null) {
            throw DomainException.invalid("need.refused.what-is-missing", "kind");
        }
    }

    /**
     * What it was about, without anything that tells of a person.
     *
     * @throws DomainException when nobody has ever said what kind it is
     */
    NewNeed withoutPerson() {
        return new NewNeed(kind, null, frequency, urgency, WeekTimes.ANY, district, forWhom, null, language);
    }

    /** The same for a resident who speaks another language than whoever wrote it for her. */
    NewNeed in(Language hers) {
        return new NewNeed(kind, words, frequency, urgency, times, district, forWhom, mustKnow, hers);
    }

    NewNeed withKind(KindId chosen) {
        return new NewNeed(chosen, words, frequency, urgency, times, district, forWhom, mustKnow, language);
    }
}
