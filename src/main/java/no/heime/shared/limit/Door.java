package no.heime.shared.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.heime.shared.api.AskedPath;

/** What somebody comes for, each with a limit of its own: a search that is too eager shuts nobody out of a registration. */
enum Door {
    SIGN_IN,
    REGISTRATION,
    READING,
    /** Whatever comes without a session, also through another door; what gets one costs us memory. */
    PAGE;

    private static final Set<String> SIGN_INS = Set.of("/ott/generate", "/login/ott", "/login/webauthn");

    /** Codes that are asked for and tried by who is signed in, to find who she was here before. */
    private static final String HERE_BEFORE = "/api/here-before";

    /** To a provider and back from it: each is a page that is opened, and costs us a question to the provider. */
    private static final List<String> THROUGH_A_PROVIDER = List.of("/oauth2/authorization/", "/login/oauth2/code/");

    private static final String PROVIDER_SAYS = "/logout/connect/back-channel/";

    /** What the sign-in page asks for by itself, which costs us a session; no try yet. */
    private static final String PASSKEY_ASKED_FOR = "/webauthn/authenticate/options";

    private static final String HEALTH = "/actuator/health";

    /** @return empty for what the views guard themselves */
    static Optional<Door> of(HttpServletRequest request) {
        var path = AskedPath.of(request);
        if (path.startsWith(HERE_BEFORE)) {
            return Optional.of(SIGN_IN);
        }
        if (path.startsWith("/api/")) {
            return Optional.of(reads(request) ? READING : REGISTRATION);
        }
        if (THROUGH_A_PROVIDER.stream().anyMatch(path::startsWith)) {
            return Optional.of(SIGN_IN);
        }
        return reads(request) ? page(request, path) : written(path).or(() -> page(request, path));
    }

    /** The one it comes through, and that of sessions too when it brings none and may get one. Empty as above. */
    static Set<Door> all(HttpServletRequest request) {
        var doors = EnumSet.noneOf(Door.class);
        of(request).ifPresent(doors::add);
        if (!doors.isEmpty() && !request.isRequestedSessionIdValid()) {
            doors.add(PAGE);
        }
        return doors;
    }

    static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Optional<Door> page(HttpServletRequest request, String path) {
        return request.isRequestedSessionIdValid() || asksHowItIs(request, path) ? Optional.empty() : Optional.of(PAGE);
    }

    /**
     * How the program is, is told also when a network has had all of its own: it makes no session, as long as there is no
     * cookie by which somebody could be known again.
     */
    private static boolean asksHowItIs(HttpServletRequest request, String path) {
        return path.equals(HEALTH) && reads(request) && request.getCookies() == null;
    }

    private static Optional<Door> written(String path) {
        if (path.equals(PASSKEY_ASKED_FOR)) {
            return Optional.of(PAGE);
        }
        if (path.startsWith("/webauthn/") || path.startsWith(PROVIDER_SAYS)) {
            return Optional.of(REGISTRATION);
        }
        return SIGN_INS.contains(path) ? Optional.of(SIGN_IN) : Optional.empty();
    }
}
