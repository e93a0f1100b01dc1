package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.need.Contact;
import no.heime.need.Inbox;
import no.heime.need.InboxRow;
import no.heime.need.NeedForStaff;
import no.heime.need.NeedId;
import no.heime.need.NeedStatus;
import no.heime.need.Severity;
import no.heime.need.Turn;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.CountedStairs;
import no.heime.shared.ui.OtherThreads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

class InboxViewTest extends NeedScreensOnScreen {

    @Autowired
    NeedWatch watch;

    private static InboxRow row(NeedId id, String title, Severity severity, String waiting) {
        return row(id, title, severity, waiting, NeedStatus.OPEN, Turn.MUNICIPALITY);
    }

    private static InboxRow row(
            NeedId id, String title, Severity severity, String waiting, NeedStatus status, Turn turn) {
        return new InboxRow(
                id,
                Phrase.verbatim(title),
                "snowflake",
                "Leland",
                Phrase.verbatim("helst i dag"),
                severity,
                Phrase.verbatim(waiting),
                status,
                turn,
                LadderStep.SELF);
    }

    private void holds(InboxRow... rows) {
        signedInAs(KARI);
        when(screens.inboxes(KARI)).thenReturn(Map.of("1822", "Leirfjord"));
        when(screens.inbox(KARI, "1822")).thenReturn(new Inbox("1822", List.of(rows), 1, false));
    }

    @Test
    void theLadderSaysHowManyOfTheOpenNeedsStandOnEachStepInItsOrder() {
        holds(
                row(Stories.NEED, "Snømåking", Severity.CALM, "nytt"),
                row(new NeedId(UUID.randomUUID()), "Ved", Severity.CALM, "nytt"));

        UI.getCurrent().navigate("innboks");

        var stairs = find(CountedStairs.class).single();
        assertThat(find(Paragraph.class).withId("stairs-caption").single().getText())
                .isEqualTo("Hvor på trappa behovene står");
        var blocks = find(OrderedList.class, stairs).single();
        assertThat(blocks.getElement().getAttribute("aria-labelledby")).isEqualTo("stairs-caption");
        assertThat(blocks.getChildren().map(step -> step.getElement().getTextRecursively()))
                .containsExactly(
                        "Meg selv: 2",
                        "Folk rundt meg: 0",
                        "Digitalt hjemme: 0",
                        "Kommunen: 0",
                        "Sykehuset når jeg må: 0");
    }

    @Test
    void whenThereAreMoreThanAreShownTheLadderIsThatOfThoseThatAre() {
        holds();
        var shown = List.of(row(Stories.NEED, "Snømåking", Severity.CALM, "nytt"));
        when(screens.inbox(KARI, "1822")).thenReturn(new Inbox("1822", shown, 0, true));

        UI.getCurrent().navigate("innboks");

        assertThat(find(Paragraph.class).withId("stairs-caption").single().getText())
                .isEqualTo("Hvor på trappa de 1 som haster mest, står");
    }

    @Test
    void anEmptyInboxHasNoNumbersOnTheLadder() {
        holds();

        UI.getCurrent().navigate("innboks");

        assertThat(find(CountedStairs.class).all()).isEmpty();
    }

    @Test
    void whoWorksForSeveralMunicipalitiesChoosesOneAndTheAddressRemembersIt() {
        holds();
        when(screens.inboxes(KARI)).thenReturn(new TreeMap<>(Map.of("1820", "Alstahaug", "1822", "Leirfjord")));
        when(screens.inbox(KARI, "1820")).thenReturn(new Inbox("1820", List.of(), 0, false));
        when(screens.inbox(KARI, "1822"))
                .thenReturn(
                        new Inbox("1822", List.of(row(Stories.NEED, "Snømåking", Severity.CALM, "nytt")), 0, false));

        UI.getCurrent().navigate("innboks", QueryParameters.of("kommune", "1822"));

        assertThat(find(Anchor.class)
                        .withAttribute("aria-current", "true")
                        .single()
                        .getText())
                .isEqualTo("Leirfjord");
        assertThat(find(Anchor.class).withClassName("row").single().getHref())
                .endsWith(Stories.NEED.value() + "?kommune=1822");

        UI.getCurrent().navigate("innboks", QueryParameters.of("kommune", "5538"));
        assertThat(find(Anchor.class)
                        .withAttribute("aria-current", "true")
                        .single()
                        .getText())
                .isEqualTo("Alstahaug");
    }

    @Test
    void whoWorksForOneIsAskedNothing() {
        holds();
        navigate(InboxView.class);
        assertThat(find(Nav.class).all()).isEmpty();
    }

    @Test
    void whatChangesInTheMunicipalityIsSeenAtOnceAndWhatChangesElsewhereAsksNothing() {
        holds();
        navigate(InboxView.class);
        holds(row(Stories.NEED, "Snømåking", Severity.CALM, "nytt"));
        clearInvocations(screens);

        new Changes(watch).happens(Stories.NEED, ASTRID.id(), "1820");
        OtherThreads.runWhatTheyAskedFor();
        verifyNoInteractions(screens);

        new Changes(watch).happens(Stories.NEED, ASTRID.id(), "1822");
        OtherThreads.runWhatTheyAskedFor();
        assertThat(screen()).contains("Snømåking");
    }

    @Test
    void anEmptyInboxIsCalm() {
        holds();

        navigate(InboxView.class);

        assertThat(screen()).contains("Ingen åpne").contains("Ingen venter");
    }

    @Test
    void severityIsSaidInWordsAsWellAsShape() {
        holds(
                row(new NeedId(UUID.randomUUID()), "Følge til øyelegen", Severity.OVERDUE, "uten svar i 26 t"),
                row(Stories.NEED, "Snømåking", Severity.SOON, "spurt for 2 t siden"));

        navigate(InboxView.class);

        assertThat(screen())
                .contains("2 åpne · 1 har ventet for lenge")
                .contains("uten svar i 26 t")
                .contains("Leland · helst i dag");
        assertThat(find(Span.class).withClassName("severity").withAttribute("role", "img").all().stream()
                        .map(shape -> shape.getElement().getAttribute("aria-label")))
                .containsExactly("Har ventet for lenge", "Haster, eller venter på svar");
    }

    @Test
    void whatTheShapesMeanStandsBesideThem() {
        holds(row(Stories.NEED, "Snømåking", Severity.SOON, "nytt"));

        navigate(InboxView.class);

        assertThat(find(InboxLegend.class).single().getElement().getTextRecursively())
                .contains("Har ventet for lenge")
                .contains("Haster, eller venter på svar")
                .contains("Rolig");
    }

    private static final NeedId ASKED = new NeedId(UUID.randomUUID());
    private static final NeedId AGREED = new NeedId(UUID.randomUUID());

    private void holdsOneOfEach() {
        holds(
                row(Stories.NEED, "Snømåking", Severity.OVERDUE, "uten svar i 26 t"),
                row(ASKED, "Hente ved", Severity.SOON, "spurt i går", NeedStatus.OPEN, Turn.OTHERS),
                row(AGREED, "Middag sammen", Severity.CALM, "avtalt", NeedStatus.AGREED, Turn.NOBODY));
        when(screens.open(any(), any()))
                .thenReturn(new NeedForStaff(
                        Stories.on(LadderStep.SELF).story(),
                        ASTRID.id(),
                        new Contact("Astrid Nilsen", null, null),
                        false,
                        true));
    }

    private List<String> shown() {
        return find(Span.class).withClassName("title").all().stream()
                .map(Span::getText)
                .toList();
    }

    @Test
    void eachPartOfTheInboxSaysHowMuchThereIsOfIt() {
        holdsOneOfEach();

        navigate(InboxView.class);

        assertThat(find(Choice.class).single().words())
                .containsExactly(
                        "Alle (3)",
                        "Har ventet for lenge (1)",
                        "Vår tur (1)",
                        "Venter på svar fra andre (1)",
                        "Avtalt (1)");
        assertThat(shown()).hasSize(3);
    }

    @Test
    void onePartCanBeLookedAtByItselfAndWhatIsOpenStaysOpen() {
        holdsOneOfEach();
        navigate(InboxView.class, Stories.NEED.value().toString());

        find(Choice.class).single().setValue("OTHERS");

        assertThat(shown()).containsExactly("Hente ved");
        assertThat(find(Anchor.class).withClassName("row").single().getHref())
                .isEqualTo("/innboks/" + ASKED.value() + "?vis=OTHERS");
        assertThat(screen()).contains("Behovet ble meldt");
    }

    @Test
    void theAddressRemembersThePartAndNonsenseThereIsTheWhole() {
        holdsOneOfEach();

        UI.getCurrent().navigate("innboks", QueryParameters.of("vis", "AGREED"));
        assertThat(shown()).containsExactly("Middag sammen");
        assertThat(find(Choice.class).single().getValue()).isEqualTo("AGREED");

        UI.getCurrent().navigate("innboks", QueryParameters.of("vis", "tull"));
        assertThat(shown()).hasSize(3);
    }

    @Test
    void anEmptyPartSaysSoAndTheOthersCanStillBeChosen() {
        holds(row(Stories.NEED, "Snømåking", Severity.CALM, "nytt"));

        UI.getCurrent().navigate("innboks", QueryParameters.of("vis", "AGREED"));

        assertThat(screen()).contains("Ingen behov her akkurat nå.");
        assertThat(find(Choice.class).single().words()).contains("Alle (1)");
    }

    @Test
    void aLineThatChangesOrMovesIsTheSameLine() {
        holdsOneOfEach();
        navigate(InboxView.class);
        var line = find(InboxLine.class).all().getFirst();

        holds(
                row(ASKED, "Hente ved", Severity.OVERDUE, "uten svar", NeedStatus.OPEN, Turn.MUNICIPALITY),
                row(Stories.NEED, "Snømåking", Severity.OVERDUE, "uten svar i 27 t"));
        new Changes(watch).happens(Stories.NEED, ASTRID.id(), "1822");
        OtherThreads.runWhatTheyAskedFor();

        assertThat(shown()).containsExactly("Hente ved", "Snømåking");
        assertThat(find(InboxLine.class).all().getLast()).isSameAs(line);
        assertThat(screen()).contains("uten svar i 27 t").doesNotContain("uten svar i 26 t");
    }

    /** A line that is moved loses the focus in the browser. */
    @Test
    void whenTheFirstGoesDownTheOthersAreNotMoved() {
        var three = List.of(ASKED, Stories.NEED, new NeedId(UUID.randomUUID()));
        holds(three.stream()
                .map(id -> row(id, "Snømåking", Severity.CALM, "nytt"))
                .toArray(InboxRow[]::new));
        navigate(InboxView.class);
        var moved = new ArrayList<Component>();
        find(InboxLine.class).all().forEach(line -> line.addDetachListener(gone -> moved.add(line)));
        var first = find(InboxLine.class).all().getFirst();

        holds(Stream.of(three.get(1), three.get(2), three.get(0))
                .map(id -> row(id, "Snømåking", Severity.CALM, "nytt"))
                .toArray(InboxRow[]::new));
        new Changes(watch).happens(Stories.NEED, ASTRID.id(), "1822");
        OtherThreads.runWhatTheyAskedFor();

        assertThat(find(InboxLine.class).all().getLast()).isSameAs(first);
        assertThat(moved).containsExactly(first);
    }

    @Test
    void theChosenNeedIsBesideTheListAndMarkedInIt() {
        holds(row(Stories.NEED, "Snømåking", Severity.CALM, "nytt"));
        when(screens.open(any(), any()))
                .thenReturn(new NeedForStaff(
                        Stories.on(LadderStep.SELF).story(),
                        ASTRID.id(),
                        new Contact("Astrid Nilsen", null, null),
                        false,
                        true));

        navigate(InboxView.class, Stories.NEED.value().toString());

        assertThat(screen()).contains("Behovet ble meldt");
        assertThat(find(Anchor.class).withClassName("row").single().getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(((InboxView) getCurrentView()).getPageTitle()).isEqualTo("Snømåking");
    }

    @Test
    void aResidentHasNoInbox() {
        signedInAs(ASTRID);

        navigate(InboxView.class);

        assertThat(screen()).contains("Dette har du ikke tilgang til.");
    }

    @Test
    void whenTheStoreIsAwayItSaysSoAndCanBeTriedAgain() {
        holds();
        when(screens.inbox(any(), any())).thenThrow(new DataAccessResourceFailureException("no answer"));

        navigate(InboxView.class);

        assertThat(screen()).contains("Vi får ikke kontakt med lageret").contains("Prøv igjen");
    }

    @Test
    void aListThatIsCutSaysThatThereAreMore() {
        signedInAs(KARI);
        when(screens.inboxes(KARI)).thenReturn(Map.of("1822", "Leirfjord"));
        when(screens.inbox(KARI, "1822"))
                .thenReturn(new Inbox("1822", List.of(row(Stories.NEED, "Snømåking", Severity.CALM, "nytt")), 0, true));

        navigate(InboxView.class);

        assertThat(screen())
                .contains("som haster mest")
                .contains("Flere kommer")
                .doesNotContain("Alle (1)");
    }

    @Test
    void nonsenseInTheAddressIsNotFound() {
        holds();

        UI.getCurrent().navigate("innboks/nonsense");

        assertThat(screen()).contains("Vi finner ikke dette.");
    }
}
