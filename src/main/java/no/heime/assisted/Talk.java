package no.heime.assisted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.identity.Talking;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One talk, on the phone or at the counter, in which somebody asked a case worker to register something for her. Until it
 * is over, and through the day at most, the case worker may write down what she says.
 *
 * @param with who asked for it
 * @param by the case worker
 * @param municipality number of the municipality for which she did it
 * @param said what she said yes to, in few words
 * @param until when it is over
 * @param receipt when she was last sent a receipt in it, to which she had said yes; null when she was not
 */
@Document("talks")
@TypeAlias("talk")
public record Talk(
        @Id TalkId id,
        PersonId with,
        PersonId by,
        String municipality,
        TalkWay way,
        String said,
        Instant at,
        Instant until,
        @Nullable Instant receipt,
        @Version @Nullable Long version) {

    /** Letters in which it stands what she said. */
    public static final int SAID_MAX = 200;

    /**
     * @param said what she said yes to
     * @param where whose days count
     * @throws no.heime.shared.DomainException invalid, on the field {@code said}, when it says nothing or too much
     */
    static Talk begun(
            TalkId id,
            PersonId with,
            PersonId by,
            String municipality,
            TalkWay way,
            @Nullable String said,
            Instant at,
            ZoneId where) {
        var endOfDay = LocalDate.ofInstant(at, where).plusDays(1).atStartOfDay(where);
        return new Talk(id, with, by, municipality, way, requireSaid(said), at, endOfDay.toInstant(), null, null);
    }

    /** @throws no.heime.shared.DomainException invalid, on the field {@code said}, when it says nothing or too much */
    public static String requireSaid(@Nullable String said) {
        return PlainText.required(said, "said", SAID_MAX);
    }

    boolean runs(Instant now) {
        return now.isBefore(until);
    }

    /** Over from now on. Twice is once. */
    Talk ended(Instant at) {
        return runs(at) ? new Talk(id, with, by, municipality, way, said, this.at, at, receipt, version) : this;
    }

    Talk receiptSent(Instant at) {
        return new Talk(id, with, by, municipality, way, said, this.at, until, at, version);
    }

    Talking asTalking() {
        return new Talking(with, municipality, way);
    }
}
