package no.heime.identity;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * A role and where it holds.
 *
 * @param scope a municipality's number or an organisation's id, by the role
 * @param provider the sign-in provider that claims it, and in whose sessions alone it holds (decision 021); null when it
 *     was given here
 * @param until when it is over unless the provider claims it again; null for what was given here, which ends when
 *     somebody ends it
 */
public record Membership(
        Role role,
        String scope,
        @Nullable String provider,
        @Nullable Instant until) {

    @PersistenceCreator
    public Membership {}

    public Membership(Role role, String scope) {
        this(role, scope, null, null);
    }

    public static Membership caseWorkerIn(String municipality) {
        return new Membership(Role.CASE_WORKER, municipality);
    }

    public static Membership administratorIn(String municipality) {
        return new Membership(Role.ADMINISTRATOR, municipality);
    }

    public static Membership coordinatorOf(Object organisation) {
        return new Membership(Role.COORDINATOR, organisation.toString());
    }

    public static Membership volunteerOf(Object organisation) {
        return new Membership(Role.VOLUNTEER, organisation.toString());
    }

    /** For her and for everybody else: what is over is as if it had never been. {@link Persons} asks the same. */
    boolean holdsAt(Instant now) {
        return until == null || until.isAfter(now);
    }

    boolean isClaimed() {
        return provider != null;
    }

    boolean isEndless() {
        return isClaimed() && until == null;
    }

    boolean isClaimedBy(@Nullable String one) {
        return provider != null && Objects.equals(provider, one);
    }

    Membership claimedBy(String one, Instant over) {
        return new Membership(role, scope, one, over);
    }

    /** The same, whoever has given or claimed it. */
    Membership plain() {
        return provider == null ? this : new Membership(role, scope);
    }
}
