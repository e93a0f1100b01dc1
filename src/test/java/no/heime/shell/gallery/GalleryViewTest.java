package no.heime.shell.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.heime.shared.demo.Demo;
import no.heime.shared.ui.InBokmal;
import org.junit.jupiter.api.Test;

/** All parts on one page, for those who build screens; for nobody else there is such a page. */
class GalleryViewTest extends InBokmal {

    private static final Path TWINS = Path.of("frontend", "gallery", "heime-twin.ts");

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
}
