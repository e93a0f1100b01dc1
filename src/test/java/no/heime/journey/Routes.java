package no.heime.journey;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The addresses of both halves as the program has them, with a colon before what differs from one address to the next. */
final class Routes {

    /** Where the client half says what is its: the address, the element, and where that is fetched. */
    private static final Pattern SCREEN = Pattern.compile("\\['([^']*)', '[^']+', \\(\\) => import");

    private static final String PARAMETER = ":\\w+";

    /** What is written out wins over what may be anything, from left to right, as both routers have it. */
    private static final Comparator<String> LITERAL_FIRST = Comparator.comparing(route -> route.replace(':', '\uffff'));

    private Routes() {}

    static List<String> all() {
        return Stream.concat(ofTheServer().stream(), ofTheClient().stream()).toList();
    }

    static List<String> ofTheServer() {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("no.heime").stream()
                .map(view -> ClassUtils.resolveClassName(Objects.requireNonNull(view.getBeanClassName()), null))
                .filter(Routes::isOfTheProgram)
                .flatMap(Routes::of)
                .toList();
    }

    static List<String> ofTheClient() {
        try {
            return SCREEN.matcher(Files.readString(Path.of("frontend", "routes.ts")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of these that the address belongs to; nothing for an address that none of them has. */
    static Optional<String> at(String address, List<String> routes) {
        var path = address.replaceFirst("^/", "").replaceFirst("[?#].*", "");
        return routes.stream()
                .filter(route -> path.matches(route.replaceAll(PARAMETER, "[^/]+")))
                .min(LITERAL_FIRST);
    }

    /** Some tests have views of their own. */
    private static boolean isOfTheProgram(Class<?> view) {
        return !view.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    /** A view that takes a parameter has an address more; where it may be left out, both are its. */
    private static Stream<String> of(Class<?> view) {
        var path = view.getAnnotation(Route.class).value();
        if (!HasUrlParameter.class.isAssignableFrom(view)) {
            return Stream.of(path);
        }
        return mayBeLeftOut(view) ? Stream.of(path, path + "/:one") : Stream.of(path + "/:one");
    }

    private static boolean mayBeLeftOut(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> "setParameter".equals(method.getName()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .anyMatch(parameter -> parameter.isAnnotationPresent(OptionalParameter.class));
    }
}
