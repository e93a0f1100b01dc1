package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.register.words.MunicipalityWords;
import no.heime.register.words.SameWords;
import no.heime.register.words.WordService;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.Test;

class WordsViewTest extends RegisterScreens {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final SameWords KVERKA =
            new SameWords(UUID.randomUUID(), List.of("kverka", "snømåking"), KARI.id(), NOON);

    private void opened(SameWords... groups) {
        signedInAs(KARI);
        var history = List.of(new MunicipalityWords.Change(NOON, KARI.id(), false, List.of("skoffel", "spade")));
        var words = new MunicipalityWords("1822", List.of(groups), history, 1L);
        when(localWords.show(KARI, "1822")).thenReturn(new WordService.Shown(words, Map.of(KARI.id(), KARI.name())));
        navigate(WordsView.class);
    }

    @Test
    void staffSeeWhichWordsMeanTheSameAndWhoSaidSo() {
        opened(KVERKA);

        assertThat(screen())
                .contains("kverka, snømåking")
                .contains("Lagt til av Kari Olsen, i dag kl.\u00a012.00")
                .contains("i dag kl.\u00a012.00: Kari Olsen tok bort «skoffel, spade»");
    }

    @Test
    void staffAddWords() {
        opened();

        find(Input.class).single().setValue("lefse, bakst");
        test(find(Action.class).withText("Legg til").single()).click();

        verify(localWords).add(KARI, "1822", "lefse, bakst");
        assertThat(screen()).contains("Lagt til: lefse, bakst");
        assertThat(find(Input.class).single().getValue()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        opened();
        doThrow(DomainException.invalid("register.words.too-few", "words"))
                .when(localWords)
                .add(any(), any(), any());

        find(Input.class).single().setValue("lefse");
        test(find(Action.class).withText("Legg til").single()).click();

        assertThat(screen()).contains("Skriv minst to ulike ord");
        assertThat(find(Input.class).single().getValue()).isEqualTo("lefse");
    }

    @Test
    void staffTakeWordsAwayWithoutBeingAskedAndCanUndoIt() {
        opened(KVERKA);

        test(find(Action.class).withText("Ta bort").single()).click();

        verify(localWords).takeAway(KARI, "1822", KVERKA.id());
        assertThat(screen()).contains("Tatt bort: kverka, snømåking");

        test(find(Action.class).withText("Angre").single()).click();

        verify(localWords).bringBack(KARI, "1822", KVERKA);
        assertThat(screen()).contains("Tilbake: kverka, snømåking");
        assertThat(find(Action.class).withText("Angre").all()).isEmpty();
    }

    @Test
    void whatCannotBeBroughtBackAnyMoreSaysWhy() {
        opened(KVERKA);
        doThrow(DomainException.stale("shared.undo.too-late")).when(localWords).bringBack(any(), any(), any());
        test(find(Action.class).withText("Ta bort").single()).click();

        test(find(Action.class).withText("Angre").single()).click();

        assertThat(screen()).contains("Det er for sent å angre.").doesNotContain("Tilbake: ");
    }

    @Test
    void itIsNoPlaceForOthers() {
        signedInAs(ASTRID);

        navigate(WordsView.class);

        assertThat(screen()).contains("Dette har du ikke tilgang til.");
        assertThat(find(Input.class).all()).isEmpty();
    }
}
