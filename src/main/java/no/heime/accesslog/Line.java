package no.heime.accesslog;

import java.time.LocalDate;
import java.time.ZoneId;
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
 */
@Document("accessLog")
@TypeAlias("access-line")
record Line(@Id LineId id, String municipality, long place, Reading reading, String digest, String key, String seal)
        implements Guarded {

    /** It is hers whom it is about; whoever looked has none of it. */
    @Override
    public Set<Tie> tiesOf(@Nullable Actor actor) {
        return Guarded.hidden()
                .to(Tie.OWN, one -> reading.about().equals(one.id()))
                .tiesOf(actor);
    }

    /** Whether the same reader, in the same part to her, looked on the same day. */
    boolean isOfTheSameDay(Line other, ZoneId zone) {
        var said = other.reading;
        return municipality.equals(other.municipality)
                && reading.reader().equals(said.reader())
                && (reading.hat().part() == Hat.Part.PROXY) == (said.hat().part() == Hat.Part.PROXY)
                && LocalDate.ofInstant(reading.at(), zone).equals(LocalDate.ofInstant(said.at(), zone));
    }

    Line withoutWords() {
        return new Line(id, municipality, place, reading.withoutWords(), digest, key, seal);
    }

    boolean isSealedWithKey() {
        return !key.equals(Seals.WITHOUT_KEY);
    }
}
