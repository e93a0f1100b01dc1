package no.heime.shared.browser;

/**
 * What a page may load and run (Content-Security-Policy, level 3): what comes from us, and of what stands in the page
 * itself only the scripts that bear its own nonce. Nothing is fetched from or sent to anybody else, and nobody may put
 * the page into a frame.
 */
final class ContentPolicy {

    /** Answers that are no page, the worker on the phone among them, which asks us and nobody else. */
    static final String OF_THE_REST = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /**
     * The Flow client compiles the expressions of the server's components ({@code unsafe-eval}), and the components
     * write style elements without a nonce ({@code unsafe-inline} of styles alone); neither can be taken away in this
     * version of Vaadin.
     */
    private static final String OF_A_PAGE = "default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
            + " worker-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";

    static final String HEADER = "Content-Security-Policy";

    private ContentPolicy() {}

    /** @param nonce what no other answer bears, in letters of base 64 */
    static String ofPage(String nonce) {
        return OF_A_PAGE.formatted(nonce);
    }
}
