package no.heime.consent.ui;

import static no.heime.register.Registered.ASTRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.consent.Consent;
import no.heime.consent.ConsentService;
import no.heime.consent.ConsentWords;
import no.heime.consent.Purpose;
import no.heime.consent.Said;
import no.heime.consent.Way;
import no.heime.consent.WordsShown;
import no.heime.identity.CurrentUser;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.InBokmal;
import no.heime.shared.ui.Row;
import org.junit.jupiter.api.Test;

class ConsentsViewTest extends InBokmal {

    private static final Instant TUESDAY = Instant.parse("2026-11-24T11:00:00Z");

    private final ConsentService service = mock();

    private final ConsentWords words = mock();

    private String open(Consent... mine) {
        CurrentUser user = mock();
        when(user.require()).thenReturn(ASTRID);
        when(service.mine(ASTRID))
                .thenReturn(Stream.of(mine)
                        .map(one -> new ConsentService.Mine(one, Phrase.verbatim("Trygghetsalarm")))
                        .toList());
        when(words.of(any(), any())).thenReturn(Optional.empty());
        when(words.of(
                        eq(Purpose.SHOW_CARE_ANSWERS),
                        argThat(yes -> yes != null && yes.words().equals(new WordsShown(1, Language.NN)))))
                .thenReturn(Optional.of(new ConsentWords.Read("Dei kan sjå kven eg er", "Dei ser namnet.")));
        var view = new ConsentsView(
                service, words, user, Clock.fixed(TUESDAY.plusSeconds(3600), ZoneId.of("Europe/Oslo")));
        UI.getCurrent().add(view);
        view.afterNavigation(null);
        return view.getElement().getTextRecursively();
    }

    private static Consent shown(Language language, Said... more) {
        var yes = new Said(TUESDAY, true, new WordsShown(1, language), Way.FORM);
        return new Consent(
                "a",
                ASTRID.id(),
                Purpose.SHOW_CARE_ANSWERS,
                "safety-alarm",
                Stream.concat(Stream.of(yes), Stream.of(more)).toList(),
                1L);
    }

    @Test
    void aYesStandsInTheWordsThatWereReadWithItsTimeAndHow() {
        assertThat(open(shown(Language.NN)))
                .contains("Vise kommunen hvem du er", "Trygghetsalarm", "du sier ja")
                .contains("«Dei kan sjå kven eg er»", "Dei ser namnet.")
                .contains("Du sa ja i skjemaet i dag kl.\u00a012.00.");
    }

    @Test
    void ofAYesWhoseWordsWereNotPutDownThatIsSaid() {
        assertThat(open(shown(Language.NB))).contains("Ordene du sa ja til, ble ikke tatt vare på da.");
    }

    @Test
    void itIsTakenBackAfterAQuestionThatSaysWhatFollows() {
        open(shown(Language.NB));

        test(find(Action.class).withText("Ta det tilbake").single()).click();
        verify(service, never()).takeBack(any(), any(), any());
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Da ser ikke kommunen hvem du er her");
        test(find(Action.class).withText("Ja, ta det tilbake").single()).click();

        verify(service).takeBack(ASTRID, Purpose.SHOW_CARE_ANSWERS, "safety-alarm");
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Kommunen ser ikke lenger svarene dine om dette.");
    }

    @Test
    void whatIsTakenBackIsStillToldButNotTakenBackAgain() {
        var taken = new Said(TUESDAY.plusSeconds(60), false, new WordsShown(1, Language.NB), Way.OVERVIEW);
        assertThat(open(shown(Language.NB, taken)))
                .contains(
                        "du har tatt det tilbake",
                        "Du tok det tilbake under «Det du har sagt ja til» i dag kl.\u00a012.01.");
        assertThat(find(Action.class).withText("Ta det tilbake").all()).isEmpty();
    }

    @Test
    void whoHasSaidYesToNothingIsToldWhenThatWouldBe() {
        assertThat(open()).contains("Du har ikke sagt ja til noe");
    }

    @Test
    void leadsToWhatElseSheHasSaidYesToAlsoWhenThereIsNothingHere() {
        open();

        assertThat(find(Row.class).all().stream().map(Row::getHref)).containsExactly("/fullmakt", "/frivillig");
    }
}
