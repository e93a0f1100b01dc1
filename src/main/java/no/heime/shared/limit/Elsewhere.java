package no.heime.shared.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;

/**
 * Whether the page of somebody else asks, as the browser tells (W3C Fetch Metadata). It may lead here, and neither send,
 * fetch nor frame anything, nor hold a line open, in the name of who has it open. What is no browser tells nothing.
 */
final class Elsewhere {

    private static final Set<String> OF_OTHERS = Set.of("cross-site", "same-site");
    private static final Set<String> WITHOUT_OPENING = Set.of("cors", "no-cors", "websocket");
    /** What is opened is a page of its own and no part of another; older browsers, and our own worker, do not tell. */
    private static final Set<String> OF_ITS_OWN = Set.of("document", "empty", "");

    private Elsewhere() {}

    static boolean asks(HttpServletRequest request) {
        return OF_OTHERS.contains(told(request, "Sec-Fetch-Site")) && (!Door.reads(request) || !isLedHere(request));
    }

    private static boolean isLedHere(HttpServletRequest request) {
        return !WITHOUT_OPENING.contains(told(request, "Sec-Fetch-Mode"))
                && OF_ITS_OWN.contains(told(request, "Sec-Fetch-Dest"));
    }

    private static String told(HttpServletRequest request, String header) {
        return Objects.requireNonNullElse(request.getHeader(header), "");
    }
}
