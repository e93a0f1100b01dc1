package no.heime.rights;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.heime.rights.Screens.Shown;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody types in every address, and reads what is there where {@code screens.txt} says so, and nowhere else. */
class RightsOfScreensTest extends Doors {

    /** Who talks with the resident for another municipality finds her there, and nothing of what is here. */
    private static final Map<String, Who> TALKS_ELSEWHERE =
            Map.of("min-digitale-hjelp (somebody's)", Who.NEIGHBOUR_CASE_WORKER);

    private final Map<String, Expected> expected = Expected.in("screens.txt");

    @Autowired
    ServletContext servlets;

    @TestFactory
    Stream<DynamicTest> whoIsNotNamedReadsTheSameAsIfItWereNotThere() {
        return screens.all().entrySet().stream()
                .map(row -> dynamicTest(row.getKey(), () -> walk(row.getKey(), row.getValue())));
    }

    private void walk(String row, Supplier<Shown> made) {
        var shown = made.get();
        var through = EnumSet.noneOf(Who.class);
        everybody().forEach(who -> {
            var screen = phone(who).open(shown.address());
            if (screen.drawn().all().contains(shown.secret())) {
                through.add(who);
            } else if (shown.missing() != null && TALKS_ELSEWHERE.get(row) != who) {
                var instead = phone(who).open(Objects.requireNonNull(shown.missing()));
                assertThat(screen.drawn().ofAny())
                        .as(row + " to " + who)
                        .isEqualTo(instead.drawn().ofAny());
            }
        });
        assertThat(through)
                .as(row)
                .isEqualTo(Objects.requireNonNull(expected.get(row), row).who());
    }

    /** But for those that other tests bring along. */
    @Test
    void everyScreenStandsInTheList() {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                .getRegisteredRoutes();
        var templates = routes.stream()
                .filter(route -> route.getNavigationTarget().getEnclosingClass() == null)
                .map(route -> route.getTemplate()
                        .replaceAll("/:___url_parameter.*", "")
                        .replaceAll("/$", ""))
                .collect(toCollection(TreeSet::new));
        var listed = expected.keySet().stream()
                .map(row -> row.replaceAll(" \\(.*", ""))
                .collect(toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(templates);
        assertThat(screens.all().keySet())
                .isEqualTo(expected.values().stream()
                        .filter(line -> !line.right().equals("everybody"))
                        .map(Expected::row)
                        .collect(toCollection(TreeSet::new)));
    }
}
