package no.heime.shared.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import no.heime.shared.api.AskedPath;

/** What somebody comes for, each with a limit of its own: a search that is too eager shuts nobody out of a registration. */
enum Door {
    SIGN_IN,
    REGISTRATION,
    READING,
    /** A page for a browser that we do not know yet; each costs us a session. */
    PAGE;

    private static final Set<String> SIGN_INS = Set.of("/ott/generate", "/login/ott", "/login/webauthn");

    /** What the sign-in page asks for by itself, which costs us a session; no try yet. */
    private static final String PASSKEY_ASKED_FOR = "/webauthn/authenticate/options";

    /** @return empty for what costs little, such as the client half, and for what the views guard themselves */
    static Optional<Door> of(HttpServletRequest request) {
        var path = AskedPath.of(request);
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (path.startsWith("/api/")) {
            return Optional.of(reads ? READING : REGISTRATION);
        }
        if (!reads) {
            return written(path);
        }
        return isPage(request) && !request.isRequestedSessionIdValid() ? Optional.of(PAGE) : Optional.empty();
    }

    private static Optional<Door> written(String path) {
        if (path.equals(PASSKEY_ASKED_FOR)) {
            return Optional.of(PAGE);
        }
        if (path.startsWith("/webauthn/")) {
            return Optional.of(REGISTRATION);
        }
        return SIGN_INS.contains(path) ? Optional.of(SIGN_IN) : Optional.empty();
    }

    static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }
}
