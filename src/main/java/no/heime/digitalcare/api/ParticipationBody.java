package no.heime.digitalcare.api;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.heime.consent.Purpose;
import no.heime.consent.WordsShown;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.CareYes;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.Equipment;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.HelpWish;
import no.heime.digitalcare.Stage;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a resident has answered, as the form sends it.
 *
 * @param consent whether she has said yes to the words that were shown with it
 * @param consentText which version of them, when she has said so just now
 * @param sharedText the same of the words about being seen by staff
 * @param consentLanguage in which she read the first
 * @param sharedLanguage in which she read the second; null from phones that name one language for both
 * @param shared whether staff may see who she is. Phones that do not know the question yet have asked for one yes to
 *     both; who names the words and not this has not said yes, and nobody says it for another without naming it
 * @param onBehalfOf id of whom it is sent for by her next of kin, or by a case worker who talks with her; null for one's own
 */
record ParticipationBody(
        @Nullable Integer version,
        @Nullable String form,
        @Nullable Stage stage,
        @Nullable List<Equipment> has,
        @Nullable List<HelpWish> needsHelpWith,
        @Nullable Boolean wantsHelper,
        @Nullable String district,
        @Nullable Boolean consent,
        @Nullable Integer consentText,
        @Nullable Integer sharedText,
        @Nullable Language consentLanguage,
        @Nullable Language sharedLanguage,
        @Nullable Boolean shared,
        @Nullable UUID onBehalfOf) {

    /** @throws DomainException naming the first field that is missing */
    Answers answers() {
        return new Answers(
                new FormId(required(form, "participation.form.unknown", "form")),
                required(stage, "participation.stage.missing", "stage"),
                all(has, "has"),
                all(needsHelpWith, "needsHelpWith"),
                Boolean.TRUE.equals(wantsHelper),
                new DistrictId(required(district, "district.unknown", "district")),
                mayBeSeen());
    }

    private boolean mayBeSeen() {
        var knowsTheQuestion = consentText != null || sharedText != null;
        return shared == null ? !knowsTheQuestion && onBehalfOf == null : shared;
    }

    /**
     * Null when she does not say yes.
     *
     * @param reads the language of a phone that does not say which it has shown
     */
    @Nullable
    CareYes yes(Language reads) {
        var keep = consentLanguage == null ? reads : consentLanguage;
        var show = sharedLanguage == null ? keep : sharedLanguage;
        return Boolean.TRUE.equals(consent)
                ? new CareYes(
                        WordsShown.of(Purpose.KEEP_CARE_ANSWERS, consentText, keep),
                        WordsShown.of(Purpose.SHOW_CARE_ANSWERS, sharedText, show))
                : null;
    }

    /** Whose part it is when this person sends it. */
    PersonId resident(PersonId sender) {
        return onBehalfOf == null ? sender : new PersonId(onBehalfOf);
    }

    /** @param reader who reads it */
    static ParticipationBody of(DigitalParticipation kept, PersonId reader) {
        var it = kept.answers();
        return new ParticipationBody(
                kept.revision(),
                it.form().value(),
                it.stage(),
                it.has().stream().sorted().toList(),
                it.needsHelpWith().stream().sorted().toList(),
                it.wantsHelper(),
                it.district().value(),
                true,
                null,
                null,
                null,
                null,
                it.shared(),
                kept.person().equals(reader) ? null : kept.person().value());
    }

    private static <T> T required(@Nullable T sent, String messageKey, String field) {
        if (sent == null) {
            throw DomainException.invalid(messageKey, field);
        }
        return sent;
    }

    private static <T> Set<T> all(@Nullable List<T> sent, String field) {
        if (sent == null) {
            return Set.of();
        }
        if (sent.stream().anyMatch(Objects::isNull)) {
            throw DomainException.invalid("register.list.invalid", field);
        }
        return Set.copyOf(sent);
    }
}
