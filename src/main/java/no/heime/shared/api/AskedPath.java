package no.heime.shared.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Which path somebody asks for, as the controllers and the sign-in read it: without encoded letters and without what
 * stands behind a {@code ;} in it. Whoever limits, refuses or lets through by a path asks here, so that no other way to
 * write it goes past him.
 */
public final class AskedPath {

    private AskedPath() {}

    /** @return such as {@code /login/ott}, without the program's own place on the server */
    public static String of(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication().elements().stream()
                .map(AskedPath::read)
                .collect(Collectors.joining());
    }

    private static String read(PathContainer.Element element) {
        return element instanceof PathSegment segment ? segment.valueToMatch() : element.value();
    }
}
