package no.heime.accesslog;

import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Tie;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One line of the log, in its place in its municipality's chain. Written once and never changed.
 *
 * @param place from 1 on, without a gap
 * @param digest of what it says
 * @param key name of the key that it is sealed with
 * @param seal over the seal before it, its place and its digest
 * @param again over its digest and what it says since its reason was sealed; null when it says what the digest is of
 */
@Document("accessLog")
@TypeAlias("access-line")
record Line(
        @Id LineId id,
        String municipality,
        long place,
        Reading reading,
        String digest,
        String key,
        String seal,
        @Nullable String again)
        implements Guarded {

    /** It is hers whom it is about; whoever looked has none of it. */
    @Override
    public Set<Tie> tiesOf(@Nullable Actor actor) {
        return Guarded.hidden()
                .to(Tie.OWN, one -> reading.about().equals(one.id()))
                .tiesOf(actor);
    }

    /** What is left when her words cannot be sealed; the chain is not made over them. */
    Line withoutWords() {
        var because = reading.because();
        return because == null ? this : saying(reading.because(because.withoutWords()), again);
    }

    Line saying(Reading other, @Nullable String sealedAgain) {
        return new Line(id, municipality, place, other, digest, key, seal, sealedAgain);
    }

    boolean isSealedWithKey() {
        return !key.equals(Seals.WITHOUT_KEY);
    }
}
