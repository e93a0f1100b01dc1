package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.TravelTime;
import no.heime.register.Choices;
import no.heime.register.Counts;
import no.heime.register.EntryStatus;
import no.heime.register.Facet;
import no.heime.register.Hit;
import no.heime.register.Order;
import no.heime.register.PhotoId;
import no.heime.register.Search;
import no.heime.register.SearchResult;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.PageTitle;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;

class FindViewTest extends RegisterScreens {

    private static final Set<String> PRESSED = Set.of("a", "button", "input", "select", "textarea", "summary");

    private final Counts counts = Mockito.mock(Counts.class);

    private void finds(Hit... hits) {
        when(counts.exact()).thenReturn(true);
        when(search.search(any())).thenReturn(new SearchResult(List.of(hits), hits.length, true, counts, true));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("finn", QueryParameters.fromString(query));
    }

    private static void phoneRemembers(String district) {
        ServletRequest request = (VaadinServletRequest) VaadinRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapped) {
            request = wrapped.getRequest();
        }
        ((MockRequest) request).addCookie(new Cookie("heime-place", district));
    }

    private Search lastSearch() {
        ArgumentCaptor<Search> asked = ArgumentCaptor.forClass(Search.class);
        Mockito.verify(search, Mockito.atLeastOnce()).search(asked.capture());
        return asked.getValue();
    }

    @Test
    void aResultSaysWhoHowFarAndWhen() {
        finds(new Hit(
                Registered.snowClearing(EntryStatus.APPROVED, null), "Snøgruppa på Leland", new TravelTime(12, true)));

        navigate(FindView.class);

        assertThat(screen())
                .contains("1 treff")
                .contains("Snømåking av inngang og trapp")
                .contains("Snøgruppa på Leland · tirsdag morgen")
                .contains("12 min unna, med ferge");
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
    void aPrivatePersonHasNoNameInTheResults() {
        finds(new Hit(Registered.snowClearing(EntryStatus.APPROVED, null), null, null));

        navigate(FindView.class);

        assertThat(screen()).contains("Privatperson, Leland");
    }

    @Test
    void aResultIsOneWayToItsPageAndNothingElseToPress() {
        var offer = Registered.ofTheVel();
        finds(
                new Hit(offer, "Leland vel", new TravelTime(12, true)),
                new Hit(Registered.photographed(new PhotoId(UUID.randomUUID())), null, null));

        navigate(FindView.class);

        assertThat(find(Card.class).all()).hasSize(2).allSatisfy(card -> assertThat(
                        pressed(card.getElement()).toList())
                .extracting(Element::getTag)
                .containsExactly("a"));
        assertThat(pressed(find(Card.class).all().getFirst().getElement()).toList())
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("/finn/" + offer.id().value());
    }

    private static Stream<Element> pressed(Element part) {
        return Stream.concat(
                Stream.of(part).filter(it -> !it.isTextNode() && PRESSED.contains(it.getTag())),
                part.getChildren().flatMap(FindViewTest::pressed));
    }

    @Test
    void aFreeResourceSaysSo() {
        finds(new Hit(Registered.walkingGroup(), null, null));

        navigate(FindView.class);

        assertThat(screen()).contains("Onsdager kl. 11").contains("gratis");
    }

    @Test
    void aPhotoStandsSmallInThePlaceOfTheGlyphAndIsNotReadOut() {
        var photo = new PhotoId(UUID.randomUUID());
        finds(new Hit(Registered.photographed(photo), null, null));

        navigate(FindView.class);

        var shown = find(Image.class).single();
        assertThat(shown.getSrc()).isEqualTo("/api/photos/" + photo.value() + "/card");
        assertThat(shown.getAlt()).contains("");
        assertThat(find(Glyph.class).all()).isEmpty();
    }

    @Test
    void whoSavesDataGetsTheGlyphInItsPlace() {
        finds(new Hit(Registered.photographed(new PhotoId(UUID.randomUUID())), null, null));
        var saving = Mockito.mock(VaadinRequest.class);
        when(saving.getHeader("save-data")).thenReturn("on");
        CurrentInstance.set(VaadinRequest.class, saving);

        navigate(FindView.class);

        assertThat(find(Image.class).all()).isEmpty();
        assertThat(find(Glyph.class).all()).hasSize(1);
    }

    @Test
    void aResultSaysWhenItWasLastConfirmed() {
        finds(new Hit(Registered.paused(LocalDate.of(2026, 12, 1)), null, null));

        navigate(FindView.class);

        assertThat(screen()).contains("Leland · bekreftet 24. nov.");
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
    void theAddressHoldsTheSearch() {
        finds();

        open(
                "q=snø&kind=snow-clearing&district=leirfjord-leland&day=TUESDAY&part=MORNING&step=SELF&within=30&language=EN&free=yes&wheelchair=yes&online=yes&sort=newest");

        assertThat(lastSearch().choices())
                .isEqualTo(Choices.NONE
                        .with(Facet.KIND, "snow-clearing")
                        .with(Facet.DAY, "TUESDAY")
                        .with(Facet.PART, "MORNING")
                        .with(Facet.STEP, "SELF")
                        .with(Facet.WITHIN, "30")
                        .with(Facet.LANGUAGE, "EN")
                        .with(Facet.FREE, Facet.YES)
                        .with(Facet.WHEELCHAIR, Facet.YES)
                        .with(Facet.ONLINE, Facet.YES));
        assertThat(lastSearch().district()).isEqualTo(Registered.LELAND);
        assertThat(lastSearch().order()).isEqualTo(Order.NEWEST);
        assertThat(find(Input.class).single().getValue()).isEqualTo("snø");
    }

    @Test
    void whatStandsInTheAddressComesBackFromIt() {
        var address = QueryParameters.fromString("q=snø&district=leirfjord-leland&group=snow&day=TUESDAY&sort=nearest");

        var asked = Asked.in(address, (facet, value) -> !value.isEmpty());

        assertThat(Asked.in(asked.inAddress(), (facet, value) -> !value.isEmpty()))
                .isEqualTo(asked);
        assertThat(asked.choices().group()).isEqualTo("snow");
        assertThat(asked.near("").inAddress().getSingleParameter("district")).contains("anywhere");
    }

    @Test
    void everyChoiceAndEveryOrderComesBackFromTheAddressToo() {
        var everything = new Asked("snø og is", "leirfjord-leland", Choices.NONE, Order.BEST);
        for (var facet : Facet.values()) {
            everything = everything.choosing(facet, facet.parameter() + "-chosen");
        }
        for (var order : Order.values()) {
            var asked = everything.inOrder(order);
            var shared = QueryParameters.fromString(asked.inAddress().getQueryString());
            assertThat(Asked.in(shared, (facet, value) -> !value.isEmpty())).isEqualTo(asked);
        }
    }

    @Test
    void nonsenseInTheAddressIsAsIfItWereNotThere() {
        finds();

        open("kind=atlantis&district=nowhere&day=SOMEDAY&within=-5&step=HOSPITAL&free=maybe&sort=upside-down");

        assertThat(lastSearch()).isEqualTo(Search.of(null, null, 10));
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

    private void finds(int many) {
        var hits = Stream.generate(() -> new Hit(Registered.walkingGroup(), null, null))
                .limit(many)
                .toList();
        when(counts.exact()).thenReturn(true);
        when(search.search(any())).thenAnswer(asked -> {
            int most = Math.min(many, asked.<Search>getArgument(0).limit());
            return new SearchResult(hits.subList(0, most), many, true, counts, true);
        });
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
    void whoHasWrittenMoreThanIsLookedForIsToldSo() {
        when(search.search(any())).thenReturn(new SearchResult(List.of(), 0, true, counts, false));
        open("q=" + "snø ".repeat(100));
        assertThat(screen()).contains("Du skrev mye, så vi har lett etter de første ordene: Ingen treff");
        finds();
        open("q=snø");
        assertThat(screen()).doesNotContain("Du skrev mye");
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

    @Test
    void theTitleSaysWhatIsLookedFor() {
        finds();

        open("q=snø&day=TUESDAY&district=leirfjord-leland");

        assertThat(((FindView) getCurrentView()).getPageTitle()).isEqualTo("Finn hjelp: snø, tirsdag, Leland");
        assertThat(find(PageTitle.class).single().getElement().getTextRecursively())
                .isEqualTo("Finn hjelp: snø, tirsdag, Leland");
    }

    @Test
    void somebodySignedInLooksFromHerOwnDistrict() {
        signedInAs(ASTRID);
        finds();

        navigate(FindView.class);

        assertThat(lastSearch().district()).isEqualTo(Registered.LELAND);
    }

    @Test
    void theAddressHoldsTheWholeSearchFromTheBeginning() {
        phoneRemembers("alstahaug-sandnessjoen");
        finds();

        open("q=kaffe");

        assertThat(replaced()).singleElement().asString().contains("q=kaffe").contains("alstahaug-sandnessjoen");
    }

    @Test
    void theAddressIsLeftAloneWhenItHoldsTheSearchAlready() {
        signedInAs(ASTRID);
        finds();

        open("q=kaffe&district=alstahaug-sandnessjoen");

        assertThat(replaced()).isEmpty();
    }

    private static List<Object> replaced() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation())
                .filter(call -> call.getExpression().contains("replaceState"))
                .map(call -> (Object) call.getParameters().toString())
                .toList();
    }

    @Test
    void theDistrictThatThePhoneRemembersComesBeforeOnesOwn() {
        signedInAs(ASTRID);
        phoneRemembers("alstahaug-sandnessjoen");
        finds();

        navigate(FindView.class);

        assertThat(lastSearch().district()).isEqualTo(new DistrictId("alstahaug-sandnessjoen"));
    }

    @Test
    void whoChoseToLookEverywhereLooksEverywhere() {
        signedInAs(ASTRID);
        phoneRemembers("");
        finds();

        navigate(FindView.class);

        assertThat(lastSearch().district()).isNull();
    }

    @Test
    void aPlaceThatIsNoMoreIsForgotten() {
        signedInAs(ASTRID);
        phoneRemembers("leirfjord-gone");
        finds();

        navigate(FindView.class);

        assertThat(lastSearch().district()).isEqualTo(Registered.LELAND);
    }

    @Test
    void theDistrictThatIsChosenHereIsToldToThePhone() {
        finds();
        navigate(FindView.class);

        test(find(Action.class).withText("Flere valg").single()).click();
        find(Choice.class).all().getFirst().setValue("leirfjord-leland");

        var told = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation())
                .filter(call -> call.getExpression().contains("heime-place"))
                .toList();
        assertThat(told).singleElement().satisfies(call -> assertThat(call.getParameters())
                .contains("leirfjord-leland", "Leland, Leirfjord"));
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
