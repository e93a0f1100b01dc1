package no.heime.register.ui;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.EntryId;
import no.heime.register.ModerationService;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.QueryPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** How often the whole screen asks the store, whatever of the program takes part in drawing it. */
@OnMongod
@ViewPackages(classes = FindView.class)
class SearchScreenQueriesTest extends SpringBrowserlessTest {

    private final OrganisationId group = new OrganisationId(UUID.randomUUID());

    @Autowired
    QueryPlans plans;

    @Autowired
    OrganisationService organisations;

    @Autowired
    RegisterService register;

    @Autowired
    ModerationService moderation;

    @Autowired
    PersonService people;

    @Autowired
    SecurityContextHolderStrategy holder;

    @BeforeEach
    void anOfferOfAnOrganisation() {
        organisations.add(Organisation.known(
                group,
                "1822",
                new OrganisationDetails("Vel", null, LELAND.value(), "Vi.", List.of("snow"), null, null, null)));
        var solveig = new Actor(
                JONAS.id(),
                JONAS.name(),
                JONAS.municipality(),
                JONAS.district(),
                JONAS.language(),
                List.of(Membership.coordinatorOf(group)));
        var id = new EntryId(UUID.randomUUID());
        register.register(solveig, id, group, null, Registered.offer("Snø på tirsdager", 60, LELAND));
        moderation.approve(KARI, id, 0);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        holder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=snø",
                "q=snø&district=leirfjord-leland",
                "q=snø&district=leirfjord-leland&day=TUESDAY&free=yes&sort=newest",
                "q=qwertyuiop&district=leirfjord-leland&day=SUNDAY"
            })
    void openingItAsksThreeTimesAtMost(String address) {
        assertThat(askedToOpen(address)).isBetween(1, 3);
    }

    /** She has told this phone nothing: where she lives is asked for too. */
    @ParameterizedTest
    @ValueSource(strings = {"", "q=snø", "q=snø&day=TUESDAY&free=yes&sort=newest", "q=qwertyuiop&day=SUNDAY"})
    void whoIsSignedInAndLooksFromHomeAsksThreeTimesAtMostToo(String address) {
        people.byId(JONAS.id()).orElseGet(() -> people.add(Registered.known(JONAS)));
        holder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                JONAS.id().toString(), null, AuthorityUtils.NO_AUTHORITIES)));
        assertThat(askedToOpen(address)).isBetween(2, 3);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .as("where she looks from")
                .contains("Leland");
    }

    private int askedToOpen(String address) {
        var asked = plans.asked(() -> UI.getCurrent().navigate("finn", QueryParameters.fromString(address)));
        assertThat(getCurrentView()).isInstanceOf(FindView.class);
        return asked;
    }
}
