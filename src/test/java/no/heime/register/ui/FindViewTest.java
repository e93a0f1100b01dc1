package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Optional;
import no.heime.register.Choices;
import no.heime.register.EntryStatus;
import no.heime.register.Facet;
import no.heime.register.Hit;
import no.heime.register.SearchResult;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.PageTitle;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;

class FindViewTest extends SearchOnScreen {

    @Test
    void whatIsWrittenIsTakenAwayWithOneTapThatSaysWhatItDoes() {
        finds();
        open("q=snø");
        var empty = find(Action.class).all().stream()
                .filter(action -> action.getAriaLabel().equals(Optional.of("Tøm søkefeltet")))
                .findFirst()
                .orElseThrow();

        test(empty).click();

        assertThat(find(Input.class).single().getValue()).isEmpty();
        assertThat(lastSearch().words()).isNullOrEmpty();
    }

    @Test
    void whoSearchesTooOftenReadsItInWordsAndKeepsWhatWasFound() {
        finds(new Hit(Registered.snowClearing(EntryStatus.APPROVED, null), "Snøgruppa på Leland", null));
        open("q=snø");
        Mockito.doThrow(DomainException.invalid("register.find.too-many", null))
                .when(often)
                .count();

        open("q=snømåking");

        assertThat(screen()).contains("Du har søkt mye på kort tid. Vent litt, og søk igjen.");
        Mockito.verify(search, Mockito.times(1)).search(any());
    }

    @Test
    void whenNothingIsFoundItSaysWhatToTryAndOffersToSayWhatOneNeeds() {
        finds();
        when(counts.of(Facet.FREE, "")).thenReturn(4);

        open("q=spa massasje&kind=snow-clearing&free=yes&within=15&district=leirfjord-leland");

        assertThat(screen()).contains("Ingen treff").contains("Her er noe du kan prøve.");
        assertThat(way("Uten «Gratis»: 4 treff"))
                .doesNotContain("free")
                .contains("within=15")
                .contains("district=leirfjord-leland");
        assertThat(way("Let bare etter «massasje»")).contains("q=massasje").contains("free=yes");
        assertThat(way("Let alle steder")).contains("district=anywhere").doesNotContain("within");
        assertThat(way("Se alt, uten ord")).doesNotContain("q=");
        assertThat(screen()).doesNotContain("Uten «Snømåking»");
        assertThat(way("Jeg trenger hjelp")).isEqualTo("/trenger-hjelp?kind=snow-clearing");
    }

    private String way(String words) {
        return find(Anchor.class).withText(words).single().getHref();
    }

    @Test
    void whatIsChosenStandsBesideTheButtonAndCanBeTakenAway() {
        finds();
        open("district=leirfjord-leland&day=TUESDAY&free=yes");

        assertThat(find(Action.class).withText("Flere valg (3)").all()).hasSize(1);
        test(find(Action.class).withText("tirsdag").single()).click();

        assertThat(lastSearch().choices()).isEqualTo(Choices.NONE.with(Facet.FREE, Facet.YES));
        assertThat(find(Action.class).withText("Flere valg (2)").all()).hasSize(1);
        test(find(Action.class).withText("Leland").single()).click();
        assertThat(lastSearch().district()).isNull();
    }

    @Test
    void theOtherChoicesAreFoldedAndEachSaysHowMuchItGives() {
        finds(new Hit(Registered.walkingGroup(), null, null));
        when(counts.of(Facet.KIND, "snow-clearing")).thenReturn(7);
        when(counts.of(Facet.FREE, Facet.YES)).thenReturn(3);
        navigate(FindView.class);
        assertThat(find(Choice.class).all()).isEmpty();

        test(find(Action.class).withText("Flere valg").single()).click();

        assertThat(find(Choice.class).all()).hasSize(8);
        assertThat(screen()).contains("Snømåking (7)").contains("Gratis (3)").contains("Vis 1 treff");
        test(find(Action.class).withText("Gratis (3)").single()).click();
        assertThat(lastSearch().choices().has(Facet.FREE)).isTrue();
        test(find(Action.class).withText("Vis 1 treff").single()).click();
        assertThat(find(Choice.class).all()).isEmpty();
    }

    @Test
    void theDistrictsStandUnderAllTheNamesOfTheirMunicipality() {
        finds();
        navigate(FindView.class);

        test(find(Action.class).withText("Flere valg").single()).click();

        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("label=\"Kåfjord – Gáivuotna – Kaivuono\"", "label=\"Leirfjord\"");
    }

    @Test
    void whoHasWrittenMoreThanIsLookedForIsToldSo() {
        when(search.search(any())).thenReturn(new SearchResult(List.of(), 0, true, counts, false));
        open("q=" + "snø ".repeat(100));
        assertThat(screen()).contains("Du skrev mye, så vi har lett etter de første ordene: Ingen treff");
        finds();
        open("q=snø");
        assertThat(screen()).doesNotContain("Du skrev mye");
    }

    @Test
    void theTitleSaysWhatIsLookedFor() {
        finds();

        open("q=snø&day=TUESDAY&district=leirfjord-leland");

        assertThat(((FindView) getCurrentView()).getPageTitle()).isEqualTo("Finn hjelp: snø, tirsdag, Leland");
        assertThat(find(PageTitle.class).single().getElement().getTextRecursively())
                .isEqualTo("Finn hjelp: snø, tirsdag, Leland");
    }

    @Test
    void whenTheStoreIsAwayWhatWasTypedStaysAndItCanBeTriedAgain() {
        finds();
        navigate(FindView.class);
        when(search.search(any())).thenThrow(new DataAccessResourceFailureException("no answer"));
        find(Input.class).single().setValue("snømåking");
        assertThat(screen()).contains("Vi får ikke kontakt med lageret");

        Mockito.reset(search);
        finds(new Hit(Registered.snowClearing(EntryStatus.APPROVED, null), null, null));
        test(find(Action.class).withText("Prøv igjen").single()).click();

        assertThat(lastSearch().words()).isEqualTo("snømåking");
        assertThat(screen()).contains("1 treff").doesNotContain("lageret");
    }

    @Test
    void itSpeaksEnglishToo() {
        UI.getCurrent().setLocale(java.util.Locale.ENGLISH);
        finds();

        navigate(FindView.class);

        assertThat(screen()).contains("Find help").contains("More choices").contains("No results");
    }
}
