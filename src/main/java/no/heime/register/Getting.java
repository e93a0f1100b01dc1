package no.heime.register;

import no.heime.shared.LadderStep;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does first who wants what helps herself, of all that its owner has said.
 *
 * @param to the number or the page, or the owner's words; null where there is neither
 */
public record Getting(By by, @Nullable String to) {

    /** By what means. */
    public enum By {
        CALL_TO_BOOK,
        BOOK_ON_PAGE,
        AS_SAID,
        OPEN_PAGE,
        CALL,
        COME,
        ASK_GROUP,
        ASK_FOR_HELP
    }

    /** How to get a place goes first, then how to have it at once, then where it is, then whom to ask. */
    static Getting of(ResourceContent resource, Provider provider) {
        var booking = resource.booking();
        var link = resource.link();
        var phone = resource.phone();
        boolean isSomewhere = resource.where() != null && !resource.everywhere();
        if (booking != null && (booking.way() != Booking.Way.NONE || isSomewhere)) {
            return new Getting(by(booking.way()), booking.how());
        }
        if (link != null && !isSomewhere && (phone == null || resource.step() == LadderStep.DIGITAL)) {
            return new Getting(By.OPEN_PAGE, link);
        }
        if (phone != null) {
            return new Getting(By.CALL, phone.value());
        }
        if (isSomewhere || booking != null && !resource.everywhere()) {
            return new Getting(By.COME, null);
        }
        return new Getting(provider instanceof Provider.Group ? By.ASK_GROUP : By.ASK_FOR_HELP, null);
    }

    private static By by(Booking.Way way) {
        return switch (way) {
            case PHONE -> By.CALL_TO_BOOK;
            case LINK -> By.BOOK_ON_PAGE;
            case WORDS -> By.AS_SAID;
            case NONE -> By.COME;
        };
    }
}
