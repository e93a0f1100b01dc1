package no.heime.shell.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.heime.shared.demo.Demo;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Awaiting;
import no.heime.shared.ui.InBokmal;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.QrPicture;
import no.heime.shared.ui.RoleHistory;
import no.heime.shared.ui.SharePage;
import no.heime.shared.ui.WayOut;
import no.heime.shared.ui.When;
import no.heime.shared.ui.WhenBack;
import no.heime.shared.ui.WhyConfirmation;
import org.junit.jupiter.api.Test;

/** All parts on one page, for those who build screens; for nobody else there is such a page. */
class GalleryViewTest extends InBokmal {

    private static final Path TWINS = Path.of("frontend", "gallery", "heime-twin.ts");

    /** What screens are made of, and is no picture of its own. */
    private static final Map<Class<?>, String> NOT_SHOWN = Map.ofEntries(
            Map.entry(ActingFor.class, "a notice that stays in sight"),
            Map.entry(Attempt.class, "the room that a trouble appears in"),
            Map.entry(Awaiting.class, "cards, or an empty state"),
            Map.entry(PageTitle.class, "the heading of the gallery itself"),
            Map.entry(QrPicture.class, "another for each address"),
            Map.entry(RoleHistory.class, "a list of people"),
            Map.entry(SharePage.class, "has the address of where the program runs"),
            Map.entry(WayOut.class, "looks as a way to a screen"),
            Map.entry(When.class, "looks as the words around it"),
            Map.entry(WhenBack.class, "a line in a trouble"),
            Map.entry(WhyConfirmation.class, "looks as the question without a reason, and a choice"));

    private static final Path SHARED = Path.of("src", "main", "java", "no", "heime", "shared", "ui");

    private final Demo demo = mock(Demo.class);
    private final GalleryView view = new GalleryView(demo);

    private BeforeEnterEvent entered() {
        return entered("galleri");
    }

    private BeforeEnterEvent entered(String address) {
        var ui = UI.getCurrent();
        var event = new BeforeEnterEvent(
                new NavigationEvent(
                        ui.getInternals().getRouter(), new Location(address), ui, NavigationTrigger.PROGRAMMATIC),
                GalleryView.class,
                List.of());
        view.beforeEnter(event);
        return event;
    }

    @Test
    void inTheDemoItShowsEveryPartByItsNameInTheCode() {
        when(demo.active()).thenReturn(true);

        assertThat(entered().hasErrorParameter()).isFalse();
        assertThat(view.getChildren().filter(H1.class::isInstance)).hasSize(1);
        assertThat(view.getChildren().filter(Section.class::isInstance).map(part -> part.getId()
                        .orElseThrow()))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .contains("part-card", "part-empty-state", "part-trouble", "part-confirmation", "part-skeleton");
    }

    @Test
    void inTheDemoItShowsTheScreenOfWhatFailedToWhoAsksForIt() {
        when(demo.active()).thenReturn(true);

        assertThat(entered("galleri?feil").hasErrorParameter()).isTrue();
        assertThat(view.getChildren()).isEmpty();
    }

    @Test
    void outsideTheDemoThereIsNothingAtItsAddress() {
        when(demo.active()).thenReturn(false);

        var event = entered();

        assertThat(event.hasErrorParameter()).isTrue();
        assertThat(event.getErrorParameter().getException()).isInstanceOf(NotFoundException.class);
        assertThat(view.getChildren()).isEmpty();
    }

    @Test
    void theClientHalfDrawsThePartsThatHaveATwinThereAndNoOthers() throws IOException {
        var drawn = Pattern.compile("(?m)^    '?([a-z][a-z-]*)'?: \\(\\) =>")
                .matcher(Files.readString(TWINS))
                .results()
                .map((MatchResult found) -> found.group(1));

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(Parts.all().stream()
                        .filter(Part::hasTwin)
                        .map(Part::name)
                        .toList());
    }

    @Test
    void everyPartThatScreensAreMadeOfIsShownOrItIsSaidWhyNot() throws IOException {
        var shown = Parts.all().stream()
                .flatMap(part -> part.server().stream())
                .flatMap(GalleryViewTest::within)
                .map(Object::getClass)
                .distinct()
                .filter(part -> part.getPackage().equals(PageTitle.class.getPackage()) && isPublic(part))
                .toList();

        assertThat(shown).doesNotContainAnyElementsOf(NOT_SHOWN.keySet());
        assertThat(Stream.concat(shown.stream(), NOT_SHOWN.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(publicParts());
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(GalleryViewTest::within));
    }

    private static boolean isPublic(Class<?> part) {
        return Modifier.isPublic(part.getModifiers());
    }

    private static List<Class<?>> publicParts() throws IOException {
        try (Stream<Path> files = Files.list(SHARED)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .<Class<?>>map(GalleryViewTest::named)
                    .filter(part -> Component.class.isAssignableFrom(part) && isPublic(part))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(PageTitle.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
