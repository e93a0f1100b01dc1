package no.heime.assisted;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.identity.Tie;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody whom a municipality has written in, since she does not use the program herself. She is a newcomer until she
 * signs in for the first time.
 *
 * @param municipality number of the municipality
 * @param by the case worker who wrote her in
 * @param way how she asked for it
 * @param phone keyed digest of the number that was written down, by which staff find her; null when she has told none. It
 *     stays when she has come, so that a number that was ever shared is known as such
 * @param phoneIs what that number is
 * @param here when she came herself; null while she has not
 * @param code on her receipt, with which she shows that she is meant; null when she has none
 * @param seen when she looked through what was registered for her; null while she has not
 */
@Document("newcomers")
@TypeAlias("newcomer")
public record Newcomer(
        @Id PersonId person,
        String municipality,
        PersonId by,
        TalkWay way,
        Instant at,
        @Nullable String phone,
        PhoneIs phoneIs,
        @Nullable Instant here,
        @Nullable ClaimCode code,
        @Nullable Instant seen,
        @Version @Nullable Long version)
        implements Guarded {

    /** Of a number about which nothing was said, nothing is taken for granted. */
    public Newcomer {
        phoneIs = phoneIs == null ? PhoneIs.CONTACT : phoneIs;
    }

    static Newcomer writtenIn(Talk talk, @Nullable String phone, PhoneIs phoneIs) {
        return new Newcomer(
                talk.with(),
                talk.municipality(),
                talk.by(),
                talk.way(),
                talk.at(),
                phone,
                phoneIs,
                null,
                null,
                null,
                null);
    }

    public boolean isNotHereYet() {
        return here == null;
    }

    /** She has signed in: from now on she answers for herself, and her code is over. Twice is once. */
    Newcomer came(Instant at) {
        return here == null
                ? new Newcomer(person, municipality, by, way, this.at, phone, phoneIs, at, null, null, version)
                : this;
    }

    /** With a new code; an earlier one opens nothing any more. */
    Newcomer with(ClaimCode fresh) {
        return new Newcomer(person, municipality, by, way, at, phone, phoneIs, here, fresh, seen, version);
    }

    /** She has looked through what was registered for her. */
    Newcomer looked(Instant now) {
        return seen == null
                ? new Newcomer(person, municipality, by, way, at, phone, phoneIs, here, code, now, version)
                : this;
    }

    /** Reached by another number from now on; one that was shared stays so. */
    Newcomer reachedBy(@Nullable String number, PhoneIs is) {
        var stays = phoneIs == PhoneIs.SHARED && Objects.equals(number, phone);
        return new Newcomer(person, municipality, by, way, at, number, stays ? phoneIs : is, here, code, seen, version);
    }

    /** Somebody else was written in with the same number. */
    Newcomer sharing() {
        return new Newcomer(person, municipality, by, way, at, phone, PhoneIs.SHARED, here, code, seen, version);
    }

    /** Whether whoever proves the number is she. */
    boolean isLetInByHerNumber() {
        return isNotHereYet() && phoneIs == PhoneIs.HER_OWN;
    }

    /** Whether she has come, and has not looked through it yet. */
    public boolean looksThrough() {
        return here != null && seen == null;
    }

    /** Staff of the municipality that wrote her in, as long as she has not come herself. */
    @Override
    public Set<Tie> tiesOf(@Nullable Actor actor) {
        return Guarded.hidden()
                .to(Tie.CASE_WORKER, one -> isNotHereYet() && one.isCaseWorkerIn(municipality))
                .tiesOf(actor);
    }
}
