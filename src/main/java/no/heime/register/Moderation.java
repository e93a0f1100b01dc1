package no.heime.register;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands between its owner and the municipality's staff. Its rules: staff approve and return what was
 * handed in, hide what should not be seen, and the owner mends and hands in again; what is withdrawn stays away.
 *
 * @param words staff's comment when returned, the reason when hidden
 * @param submittedAt when it was last handed in
 * @param confirmedAt when it was last vouched for
 */
public record Moderation(
        EntryStatus status,
        @Nullable String words,
        Instant submittedAt,
        @Nullable Instant confirmedAt,
        List<Change> history) {

    static final int MAX_WORDS = 500;

    public Moderation {
        history = List.copyOf(history);
    }

    static Moderation submitted(PersonId by, Instant at) {
        return new Moderation(
                EntryStatus.SUBMITTED, null, at, null, List.of(new Change(at, by, EntryStatus.SUBMITTED, null)));
    }

    public boolean isPublic() {
        return status == EntryStatus.APPROVED;
    }

    Moderation approved(PersonId by, Instant at) {
        mustBe(EntryStatus.SUBMITTED, EntryStatus.HIDDEN);
        return new Moderation(EntryStatus.APPROVED, null, submittedAt, at, and(at, by, EntryStatus.APPROVED, null));
    }

    Moderation returned(PersonId by, Instant at, @Nullable String comment) {
        mustBe(EntryStatus.SUBMITTED, EntryStatus.APPROVED);
        return away(by, at, EntryStatus.RETURNED, PlainText.required(comment, "comment", MAX_WORDS));
    }

    Moderation hidden(PersonId by, Instant at, @Nullable String reason) {
        mustBe(EntryStatus.SUBMITTED, EntryStatus.APPROVED, EntryStatus.RETURNED);
        return away(by, at, EntryStatus.HIDDEN, PlainText.required(reason, "reason", MAX_WORDS));
    }

    Moderation withdrawn(PersonId by, Instant at) {
        mustBe(EntryStatus.SUBMITTED, EntryStatus.APPROVED, EntryStatus.RETURNED, EntryStatus.HIDDEN);
        return away(by, at, EntryStatus.WITHDRAWN, null);
    }

    /** Changed by its owner: staff look at it again before it is public. */
    Moderation resubmitted(PersonId by, Instant at) {
        mustBe(EntryStatus.SUBMITTED, EntryStatus.APPROVED, EntryStatus.RETURNED, EntryStatus.HIDDEN);
        return new Moderation(EntryStatus.SUBMITTED, null, at, confirmedAt, and(at, by, EntryStatus.SUBMITTED, null));
    }

    private Moderation away(PersonId by, Instant at, EntryStatus to, @Nullable String why) {
        return new Moderation(to, why, submittedAt, confirmedAt, and(at, by, to, why));
    }

    private void mustBe(EntryStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw DomainException.conflict("register.refused." + status.name().toLowerCase(Locale.ROOT));
        }
    }

    private List<Change> and(Instant at, PersonId by, EntryStatus became, @Nullable String why) {
        return Stream.concat(history.stream(), Stream.of(new Change(at, by, became, why)))
                .toList();
    }
}
