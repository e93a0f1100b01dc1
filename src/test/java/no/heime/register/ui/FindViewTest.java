package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.Cookie;
import java.util.List;
import no.heime.municipality.DistrictId;
import no.heime.municipality.TravelTime;
import no.heime.register.EntryStatus;
import no.heime.register.Hit;
import no.heime.register.Search;
import no.heime.register.SearchResult;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;

class FindViewTest extends RegisterScreens {

    private void finds(Hit... hits) {
        when(search.search(any())).thenReturn(new SearchResult(List.of(hits), false));
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
    void aPrivatePersonHasNoNameInTheResults() {
        finds(new Hit(Registered.snowClearing(EntryStatus.APPROVED, null), null, null));

        navigate(FindView.class);

        assertThat(screen()).contains("Privatperson, Leland");
    }

    @Test
    void aFreeResourceSaysSo() {
        finds(new Hit(Registered.walkingGroup(), null, null));

        navigate(FindView.class);

        assertThat(screen()).contains("Onsdager kl. 11").contains("gratis");
    }

    @Test
    void whenNothingIsFoundItSaysWhatToDoAndOffersToSayWhatOneNeeds() {
        finds();

        navigate(FindView.class);

        assertThat(screen()).contains("Ingen treff").contains("Prøv færre ord");
        assertThat(find(Anchor.class).withText("Jeg trenger hjelp").single().getHref())
                .isEqualTo("/trenger-hjelp");
    }

    @Test
    void theAddressHoldsTheSearch() {
        finds();

        open("q=snø&kind=snow-clearing&district=leirfjord-leland&day=TUESDAY");

        assertThat(lastSearch().kind()).isEqualTo(new KindId("snow-clearing"));
        assertThat(lastSearch().district()).isEqualTo(Registered.LELAND);
        assertThat(lastSearch().day()).isEqualTo(java.time.DayOfWeek.TUESDAY);
        assertThat(find(Input.class).single().getValue()).isEqualTo("snø");
    }

    @Test
    void nonsenseInTheAddressIsAsIfItWereNotThere() {
        finds();

        open("kind=atlantis&district=nowhere&day=SOMEDAY");

        assertThat(lastSearch().kind()).isNull();
        assertThat(lastSearch().district()).isNull();
        assertThat(lastSearch().day()).isNull();
    }

    @Test
    void somebodySignedInLooksFromHerOwnDistrict() {
        signedInAs(ASTRID);
        finds();

        navigate(FindView.class);

        assertThat(lastSearch().district()).isEqualTo(Registered.LELAND);
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

        find(Choice.class).all().getLast().setValue("leirfjord-leland");

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

        assertThat(screen()).contains("Find help").contains("Clearing snow").contains("No results");
    }
}
