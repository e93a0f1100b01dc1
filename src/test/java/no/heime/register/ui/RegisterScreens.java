package no.heime.register.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.DigitalCareService;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.municipality.Places;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.OrganisationHistory;
import no.heime.organisation.OrganisationModeration;
import no.heime.organisation.OrganisationService;
import no.heime.register.EntryHistory;
import no.heime.register.LendingService;
import no.heime.register.ModerationService;
import no.heime.register.OfferDemands;
import no.heime.register.OffersReach;
import no.heime.register.OwnEntries;
import no.heime.register.RegisterSearch;
import no.heime.register.RegisterService;
import no.heime.register.ReportService;
import no.heime.register.TakeAlong;
import no.heime.register.WhoAnswers;
import no.heime.register.words.WordService;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.taxonomy.Taxonomy;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The register's screens, with real texts, kinds and places, and a register that answers what a test says. */
@ContextConfiguration(
        classes = {
            Texts.class,
            Taxonomy.class,
            Places.class,
            EntryInWords.class,
            OrganisationInWords.class,
            CareCatalogue.class,
            HomeDistrict.class,
            BelowEntry.class,
            OfferDemands.class,
            Options.class,
            Ids.class,
            RegisterScreens.Noon.class
        })
@ViewPackages(classes = FindView.class)
abstract class RegisterScreens extends SpringBrowserlessTest {

    static final Actor KARI = new Actor(
            new PersonId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
            "Kari Olsen",
            "1822",
            "leirfjord-leland",
            Language.NB,
            List.of(Membership.caseWorkerIn("1822")));

    static final Actor ASTRID = new Actor(
            new PersonId(UUID.fromString("00000000-0000-0000-0000-000000000002")),
            "Astrid Nilsen",
            "1822",
            "leirfjord-leland",
            Language.NB,
            List.of());

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneId.of("Europe/Oslo"));
        }
    }

    @MockitoBean
    SearchLimit often;

    @MockitoBean
    RegisterSearch search;

    @MockitoBean
    RegisterService register;

    @MockitoBean
    OwnEntries own;

    @MockitoBean
    WhoAnswers answering;

    @MockitoBean
    ModerationService moderation;

    @MockitoBean
    TakeAlong along;

    @MockitoBean
    ReportService reports;

    @MockitoBean
    EntryHistory history;

    @MockitoBean
    LendingService lending;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    ClearanceService clearances;

    @MockitoBean
    OffersReach reach;

    @MockitoBean
    CoordinatorService coordinators;

    @MockitoBean
    OrganisationModeration organisationModeration;

    @MockitoBean
    OrganisationHistory organisationHistory;

    @MockitoBean
    DigitalCareService care;

    @MockitoBean
    WordService localWords;

    @MockitoBean
    CurrentUser user;

    @Autowired
    EntryInWords words;

    @BeforeEach
    void speakBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
    }

    void signedInAs(Actor actor) {
        Mockito.when(user.require()).thenReturn(actor);
        Mockito.when(user.actor()).thenReturn(Optional.of(actor));
        Mockito.when(user.district()).thenReturn(Optional.ofNullable(actor.district()));
        Mockito.when(moderation.isFor(eq(actor), any())).thenReturn(actor.isCaseWorker());
        Mockito.when(organisationModeration.isFor(eq(actor), any())).thenReturn(actor.isCaseWorker());
    }

    String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
