package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.Cookie;
import java.util.List;
import no.heime.municipality.DistrictId;
import no.heime.register.Choices;
import no.heime.register.Facet;
import no.heime.register.Order;
import no.heime.register.Search;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import org.junit.jupiter.api.Test;

/** The address holds the whole search, and from where one looks. */
class SearchAddressTest extends SearchOnScreen {

    private static void phoneRemembers(String district) {
        ServletRequest request = (VaadinServletRequest) VaadinRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapped) {
            request = wrapped.getRequest();
        }
        ((MockRequest) request).addCookie(new Cookie("heime-place", district));
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
}
