package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.heime.register.Facet;
import no.heime.register.Hit;
import no.heime.register.SearchResult;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;

/** Ten stand there at first: how more come, and how many there are. */
class MoreResultsTest extends SearchOnScreen {

    @Test
    void tenStandThereAtFirstAndWhoAsksForMoreIsLedToTheFirstOfThem() {
        finds(30);
        navigate(FindView.class);
        assertThat(find(Card.class).all()).hasSize(10);

        test(find(Action.class).withText("Vis flere").single()).click();

        assertThat(find(Card.class).all()).hasSize(30);
        assertThat(find(Action.class).withText("Vis flere").all()).isEmpty();
        assertThat(focusIsLedTo(find(Card.class).all().get(10))).isTrue();
    }

    @Test
    void whenMoreDoNotComeTheTenStayAndTheSameIsTriedAgain() {
        finds(30);
        navigate(FindView.class);
        Mockito.reset(search);
        when(search.search(any())).thenThrow(new DataAccessResourceFailureException("no answer"));
        test(find(Action.class).withText("Vis flere").single()).click();
        assertThat(find(Card.class).all()).hasSize(10);

        Mockito.reset(search);
        finds(30);
        test(find(Action.class).withText("Prøv igjen").single()).click();

        assertThat(find(Card.class).all()).hasSize(30);
        assertThat(focusIsLedTo(find(Card.class).all().get(10))).isTrue();
    }

    @Test
    void whenTheRestIsGoneMeanwhileTheFocusIsLedToHowManyThereAre() {
        finds(30);
        navigate(FindView.class);
        Mockito.reset(search);
        finds(10);

        test(find(Action.class).withText("Vis flere").single()).click();

        assertThat(find(Card.class).all()).hasSize(10);
        assertThat(focusIsLedTo(
                        find(Paragraph.class).withClassName("results-count").single()))
                .isTrue();
    }

    private static boolean focusIsLedTo(Component part) {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .anyMatch(it -> it.getOwner().equals(part.getElement().getNode())
                        && it.getInvocation().getExpression().contains("focus"));
    }

    @Test
    void whereNotAllCouldBeFetchedItSaysThatItHasLookedNearby() {
        when(search.search(any()))
                .thenReturn(new SearchResult(
                        List.of(new Hit(Registered.walkingGroup(), null, null)), 200, false, counts, true));
        open("district=leirfjord-leland");
        assertThat(screen()).contains("Minst 200 treff. Vi har lett grundigst nær deg.");
    }

    @Test
    void whoCouldNotCountEverythingSaysAtLeast() {
        when(counts.exact()).thenReturn(false);
        when(counts.of(Facet.FREE, Facet.YES)).thenReturn(3);
        when(search.search(any()))
                .thenReturn(new SearchResult(
                        List.of(new Hit(Registered.walkingGroup(), null, null)), 200, false, counts, true));
        navigate(FindView.class);
        test(find(Action.class).withText("Flere valg").single()).click();

        assertThat(screen())
                .contains("Minst 200 treff. Velg mer")
                .contains("Gratis (3+)")
                .contains("Med rullestol")
                .doesNotContain("Med rullestol (");
    }
}
