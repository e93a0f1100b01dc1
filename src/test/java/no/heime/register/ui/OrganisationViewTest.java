package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.municipality.TravelTime;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationHistory;
import no.heime.organisation.OrganisationId;
import no.heime.register.Hit;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.Test;

class OrganisationViewTest extends RegisterScreens {

    private static final OrganisationId ID = new OrganisationId(UUID.randomUUID());

    private static Organisation vel() {
        return Organisation.known(
                ID,
                "1822",
                new OrganisationDetails(
                        "Leland vel",
                        null,
                        "leirfjord-leland",
                        "Vi går tur.",
                        List.of("wellbeing"),
                        "Torsdager kl. 11",
                        null,
                        null));
    }

    private void open() {
        when(organisations.show(any(), any())).thenReturn(vel());
        when(register.publicOf(any(), any()))
                .thenReturn(List.of(new Hit(Registered.walkingGroup(), "Leland vel", new TravelTime(12, true))));
        navigate("lag/" + ID.value(), OrganisationView.class);
    }

    @Test
    void whoTheyAreWhenTheyMeetAndWhatTheyOffer() {
        when(user.actor()).thenReturn(Optional.empty());
        open();

        assertThat(screen())
                .contains("Leland vel")
                .contains("Leland, Leirfjord")
                .contains("Vi går tur.")
                .contains("Trening og mestring")
                .contains("Torsdager kl. 11")
                .contains("Dette bidrar vi med")
                .contains("12 min");
        assertThat(find(Anchor.class)
                        .withText(Registered.walkingGroup().title())
                        .single()
                        .getHref())
                .startsWith("/finn/");
        assertThat(find(Action.class).all()).isEmpty();
    }

    @Test
    void howTheyAreReachedAndWhereTheirNumberIsLookedUp() {
        when(organisations.show(any(), any()))
                .thenReturn(Organisation.known(
                        ID, "1822", Registered.vel("Leland vel", "974760673", "leirfjord-leland", "snow", "75040000")));
        navigate("lag/" + ID.value(), OrganisationView.class);

        assertThat(find(Anchor.class).withText("75 04 00 00").single().getHref())
                .isEqualTo("tel:+4775040000");
        assertThat(find(Anchor.class)
                        .withText("post@leirfjord-leland.example")
                        .single()
                        .getHref())
                .isEqualTo("mailto:post@leirfjord-leland.example");
        assertThat(find(Anchor.class).withText("974 760 673").single().getHref())
                .isEqualTo("https://virksomhet.brreg.no/nb/oppslag/enheter/974760673");
    }

    @Test
    void whatTheyOfferSaysWhenItWasLastConfirmed() {
        when(organisations.show(any(), any())).thenReturn(vel());
        when(register.publicOf(any(), any())).thenReturn(List.of(new Hit(Registered.ofTheVel(), "Leland vel", null)));
        navigate("lag/" + ID.value(), OrganisationView.class);

        assertThat(screen()).contains("tirsdag morgen · bekreftet 24. nov.");
    }

    @Test
    void staffSayWhetherTheyTrustIt() {
        signedInAs(KARI);
        open();

        assertThat(screen()).contains("ser kommunen på først");
        test(find(Action.class).withText("Stol på laget").single()).click();

        verify(organisationModeration).trust(KARI, ID, true);
    }

    @Test
    void staffReadWhatItsOwnPeopleHaveChangedBesideWhatItWasAndSayThatTheyHaveSeenIt() {
        signedInAs(KARI);
        when(organisations.show(any(), any())).thenReturn(changed());
        navigate("lag/" + ID.value(), OrganisationView.class);

        assertThat(find(WhatChanged.class).single().getElement().getTextRecursively())
                .isEqualTo("BeskrivelseFørVi går tur.NåVi selger vafler.");
        test(find(Action.class).withText("Jeg har sett på det").single()).click();

        verify(organisationModeration).seen(KARI, ID, 4);
    }

    @Test
    void thoseWhoMayChangeItReadWhatItSaidBefore() {
        signedInAs(KARI);
        when(organisations.show(any(), any())).thenReturn(vel());
        when(organisationHistory.of(KARI, vel()))
                .thenReturn(List.of(new OrganisationHistory.Past(
                        changed().details(), vel().details(), Instant.parse("2026-11-23T11:00:00Z"), "Solveig Dahl")));
        navigate("lag/" + ID.value(), OrganisationView.class);

        assertThat(find(HistoryOfOrganisation.class).single().getElement().getTextRecursively())
                .contains("Historikk", "Endret av Solveig Dahl", "i går kl.\u00a012.00")
                .contains("BeskrivelseFørVi selger vafler.NåVi går tur.");

        signedInAs(ASTRID);
        navigate("lag/" + ID.value(), OrganisationView.class);
        assertThat(find(HistoryOfOrganisation.class).all()).isEmpty();
    }

    @Test
    void nobodyElseReadsWhatItWas() {
        signedInAs(ASTRID);
        when(organisations.show(any(), any())).thenReturn(changed());
        navigate("lag/" + ID.value(), OrganisationView.class);

        assertThat(find(WhatChanged.class).all()).isEmpty();
    }

    private static Organisation changed() {
        var now = vel();
        return new Organisation(
                ID,
                now.name(),
                null,
                now.municipality(),
                now.district(),
                "Vi selger vafler.",
                now.areas(),
                now.meets(),
                null,
                null,
                now.standing(),
                now.details(),
                null,
                List.of(),
                4L);
    }

    @Test
    void whatNobodyMaySeeIsSaidInOneSentence() {
        when(user.actor()).thenReturn(Optional.empty());
        when(organisations.show(any(), any())).thenThrow(DomainException.notFound());
        navigate("lag/" + ID.value(), OrganisationView.class);

        assertThat(screen()).contains("Vi finner ikke dette.");
    }
}
