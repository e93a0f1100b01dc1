package no.heime.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.heime.identity.CurrentUser;
import no.heime.identity.Obstacle;
import no.heime.municipality.Places;
import no.heime.privacy.Erasure;
import no.heime.privacy.ErasureService;
import no.heime.privacy.MyFile;
import no.heime.privacy.MyKept;
import no.heime.privacy.Wording;
import no.heime.register.Registered;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.Texts;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, Places.class, Wording.class, MyKeptViewTest.Noon.class})
@ViewPackages(classes = MyKeptView.class)
class MyKeptViewTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneId.of("Europe/Oslo"));
        }
    }

    @MockitoBean
    MyKept kept;

    @MockitoBean
    MyFile file;

    @MockitoBean
    ErasureService erasures;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void astridSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(Registered.ASTRID);
    }

    private void open(Section section, KeptThing... things) {
        when(kept.about(Registered.ASTRID))
                .thenReturn(Arrays.stream(Section.values())
                        .map(one -> new Kept(one, one == section ? List.of(things) : List.of()))
                        .toList());
        navigate(MyKeptView.class);
    }

    private static KeptThing thing(String called, Facts facts) {
        return KeptThing.of(Phrase.verbatim(called), facts);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private NativeDetails part(String title) {
        return find(NativeDetails.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAMessageLeadsToIsOpenAndTheOthersAreNot() {
        open(Section.WORK);
        UI.getCurrent().navigate("mine-opplysninger", QueryParameters.of("del", "WORK"));
        assertThat(find(NativeDetails.class).all().stream().filter(NativeDetails::isOpen))
                .singleElement()
                .isSameAs(part("Roller"));
    }

    @Test
    void everySectionSaysWhatIsKeptHowLongAndWhereOnePutsItRight() {
        open(
                Section.NEEDS,
                thing(
                        "Snømåking",
                        Facts.NONE.words("words", "Snøen ligger høyt.").moment("registered", NOON)));

        var needs = part("Det du har bedt om hjelp til");
        assertThat(needs.getElement().getTextRecursively())
                .contains("Snømåking")
                .contains("Det du skrev")
                .contains("Snøen ligger høyt.")
                .contains("24. november 2026")
                .contains("ligger her så lenge det er åpent");
        assertThat(find(Anchor.class).withText("Se behovene dine").single().getHref())
                .isEqualTo("/mine-behov");
        assertThat(find(NativeDetails.class).all()).hasSize(Section.values().length + 1);
    }

    @Test
    void whereNothingIsKeptItSaysSo() {
        open(Section.ME);

        assertThat(part("Meldinger til deg").getElement().getTextRecursively()).contains("Ingenting.");
    }

    @Test
    void ofVeryManyTheFirstAreShownAndTheRestIsInTheFile() {
        open(
                Section.MESSAGES,
                IntStream.range(0, 33)
                        .mapToObj(n -> thing("Melding " + n, Facts.NONE))
                        .toArray(KeptThing[]::new));

        assertThat(screen()).contains("Melding 19").doesNotContain("Melding 20").contains("Og 13 til.");
    }

    @Test
    void beforeOneAsksOneReadsWhatBecomesOfEachThingAndOnWhichDay() {
        open(Section.ME);
        var erase = part("Slett meg");

        assertThat(erase.getElement().getTextRecursively())
                .contains("logger deg ut overalt.")
                .contains("Kommunen må kunne vise hvem som har lest om folk");
        test(find(Action.class).withText("Slett meg").single()).click();
        assertThat(screen()).contains("Skal vi slette deg 8. desember 2026?");
    }

    @Test
    void sheAsksAndReadsOnWhichDayAndThatSheCanRegretIt() {
        open(Section.ME);
        test(find(Action.class).withText("Slett meg").single()).click();
        when(erasures.ask(Registered.ASTRID)).then(asked -> waits(erasure(false)));

        test(find(Action.class).withText("Ja, slett meg").single()).click();

        verify(erasures).ask(Registered.ASTRID);
        assertThat(screen())
                .contains("Vi har skrevet ned at vi skal slette deg.")
                .contains("Vi sletter deg 8. desember 2026. Til da er alt som før.");
        assertThat(find(Action.class).withText("Slett meg").all()).isEmpty();
    }

    @Test
    void sheRegretsIt() {
        waits(erasure(false));
        open(Section.ME);
        doAnswer(regretted -> when(erasures.of(Registered.ASTRID)).thenReturn(Optional.empty()))
                .when(erasures)
                .regret(Registered.ASTRID);

        test(find(Action.class).withText("Angre").single()).click();

        verify(erasures).regret(Registered.ASTRID);
        assertThat(screen()).contains("Vi sletter deg ikke. Alt er som før.").contains("Slett meg");
    }

    @Test
    void whomOthersDependOnReadsWhatToDoFirstAndHasTheWayThere() {
        when(erasures.obstacles(Registered.ASTRID))
                .thenReturn(List.of(
                        new Obstacle(Phrase.of("erasure.last.COORDINATOR", "Leland vel"), "/lag/1/koordinatorer"),
                        new Obstacle(Phrase.of("erasure.last.ADMINISTRATOR"), null)));
        open(Section.ME);

        assertThat(part("Slett meg").getElement().getTextRecursively())
                .contains("Du er den siste som svarer for Leland vel.")
                .contains("Du er den siste administratoren i kommunen.");
        assertThat(find(Anchor.class).withText("Gjør det nå").single().getHref())
                .isEqualTo("/lag/1/koordinatorer");
        assertThat(find(Action.class).withText("Slett meg").all()).isEmpty();
    }

    @Test
    void whoIsHeldUpReadsWhyAndCanRegretItStill() {
        when(erasures.obstacles(Registered.ASTRID))
                .thenReturn(List.of(new Obstacle(Phrase.of("erasure.last.CASE_WORKER"), null)));
        waits(erasure(true));
        open(Section.ME);

        assertThat(screen())
                .contains("Dagen er kommet, men vi har ikke slettet deg ennå.")
                .contains("Du er den siste saksbehandleren i kommunen.");
        assertThat(find(Action.class).withText("Angre").all()).hasSize(1);
    }

    private Erasure waits(Erasure erasure) {
        when(erasures.of(Registered.ASTRID)).thenReturn(Optional.of(erasure));
        return erasure;
    }

    private static Erasure erasure(boolean heldUp) {
        var due = Instant.parse("2026-12-07T23:00:00Z");
        return new Erasure(Registered.ASTRID.id(), NOON, due, heldUp ? due : null, null, null, List.of(), 0L);
    }

    @Test
    void theFileIsCountedBeforeItIsHandedOut() {
        open(Section.ME);

        test(find(Action.class).withText("Last ned alt").single()).click();

        verify(file).ask(Registered.ASTRID);
        assertThat(screen()).contains("Fila er på vei.");
    }

    @Test
    void whoHasHadManyReadsASentence() {
        open(Section.ME);
        doThrow(DomainException.invalid("kept.refused.often", null)).when(file).ask(any());

        test(find(Action.class).withText("Last ned alt").single()).click();

        assertThat(screen()).contains("Vent litt, og prøv igjen.").doesNotContain("Fila er på vei.");
    }
}
