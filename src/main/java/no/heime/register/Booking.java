package no.heime.register;

import no.heime.shared.DomainException;
import no.heime.shared.PhoneNumber;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What one does before one comes.
 *
 * @param how a phone number, a link, or in words; null when nothing has to be done
 */
public record Booking(Way way, @Nullable String how) {

    /** By what means. */
    public enum Way {
        /** One just comes. */
        NONE,
        PHONE,
        LINK,
        WORDS
    }

    /** What a person wrote, before it is checked. */
    public record Written(@Nullable Way way, @Nullable String how) {}

    /** @throws DomainException on {@code bookingHow} when it is missing, or no number or link where one is promised */
    static @Nullable Booking optional(@Nullable Written it) {
        if (it == null || it.way() == null) {
            return null;
        }
        if (it.way() == Way.NONE) {
            return new Booking(Way.NONE, null);
        }
        var words = PlainText.required(it.how(), "bookingHow", EntryContent.MAX_LINE);
        return switch (it.way()) {
            case PHONE -> new Booking(Way.PHONE, number(words).value());
            case LINK -> new Booking(Way.LINK, WebLink.optional(words, "bookingHow"));
            case WORDS, NONE -> new Booking(Way.WORDS, words);
        };
    }

    /** As a person writes it. */
    public @Nullable String shown() {
        return way == Way.PHONE && how != null ? new PhoneNumber(how).shown() : how;
    }

    private static PhoneNumber number(String typed) {
        try {
            return PhoneNumber.of(typed);
        } catch (DomainException wrong) {
            throw DomainException.invalid(wrong.messageKey(), "bookingHow");
        }
    }
}
