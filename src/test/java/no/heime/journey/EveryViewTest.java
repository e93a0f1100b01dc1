package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No view of either half is left out by the journeys that look at every one of them. */
class EveryViewTest {

    /** Where the client half says what is its: the address, the element, and where that is fetched. */
    private static final Pattern SCREEN = Pattern.compile("\\['([^']*)', '[^']+', \\(\\) => import");

    private static final List<Stop> ALL = Stream.of(
                    EveryView.STRANGER,
                    EveryView.ASTRID,
                    EveryView.PER,
                    EveryView.BERIT,
                    EveryView.KARI,
                    List.of(EveryView.GALLERY))
            .flatMap(List::stream)
            .toList();

    @Test
    void everyViewOfTheServerIsOpened() {
        var views = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("no.heime").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .toList();

        assertThat(views).isNotEmpty().allSatisfy(view -> isOpened(route(view)));
    }

    @Test
    void everyScreenOfTheClientIsOpened() throws IOException {
        var routes = SCREEN.matcher(Files.readString(Path.of("frontend", "routes.ts")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(routes).contains("", "meg").allSatisfy(EveryViewTest::isOpened);
    }

    private static String route(JavaClass view) {
        var path = view.getAnnotationOfType(Route.class).value();
        return view.isAssignableTo(HasUrlParameter.class) ? path + "/:one" : path;
    }

    private static void isOpened(String route) {
        assertThat(ALL).as(route).anyMatch(stop -> stop.isOf(route));
    }
}
