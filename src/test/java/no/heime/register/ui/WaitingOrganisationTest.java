package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationNumber;
import no.heime.organisation.OrganisationStatus;
import no.heime.organisation.Standing;
import no.heime.organisation.UnitCheck;
import no.heime.shared.PhoneNumber;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation that waits for staff is shown with all that they must check. */
class WaitingOrganisationTest extends QueueOnScreen {

    private static final Organisation VEL = new Organisation(
            new OrganisationId(UUID.randomUUID()),
            "Leland vel",
            OrganisationNumber.of("000001007"),
            "1822",
            "leirfjord-leland",
            "Vi måker for dem som ikke klarer det selv.",
            List.of("snow"),
            "Tirsdager kl. 18",
            PhoneNumber.of("75 04 00 00"),
            null,
            new Standing(OrganisationStatus.SUBMITTED, null, false),
            null,
            ASTRID.id(),
            List.of(),
            3L);

    private void openWithOrganisation() {
        signedInAs(KARI);
        when(organisationModeration.awaiting(KARI)).thenReturn(List.of(VEL));
        navigate(ModerationView.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FOUND|LELAND VEL|Laget har samme navn i Enhetsregisteret. Adresse der: 8890 LEIRFJORD.",
                "FOUND|VELET|I Enhetsregisteret har nummeret et annet navn: VELET.",
                "CLOSED|VELET|«VELET» står ikke lenger i Enhetsregisteret.",
                "UNKNOWN||Enhetsregisteret kjenner ikke nummeret.",
                "WAITING||Enhetsregisteret har ikke svart ennå."
            })
    void whatTheRegisterSaysOfItsNumberIsPointedOut(UnitCheck.Status status, @Nullable String name, String sentence) {
        var number = Objects.requireNonNull(VEL.number());
        var check = new UnitCheck(number.value(), status, name, "8890 LEIRFJORD", Instant.EPOCH);
        when(organisationModeration.unitChecks(KARI, List.of(VEL))).thenReturn(Map.of(VEL.id(), check));

        openWithOrganisation();

        assertThat(screen()).contains(sentence);
    }

    @Test
    void anOrganisationThatWaitsIsShownWithAllThatStaffMustCheck() {
        openWithOrganisation();

        assertThat(screen())
                .contains("1 venter")
                .contains("Nytt lag · Leland, Leirfjord")
                .contains("Snø og strøing")
                .contains("Tirsdager kl. 18");
        assertThat(find(Anchor.class).withText("000 001 007").single().getHref())
                .startsWith("https://")
                .endsWith("/000001007");

        press("Godkjenn laget");

        verify(organisationModeration).approve(KARI, VEL.id(), 3);
        assertThat(screen()).contains("er nå koordinator");
    }

    @Test
    void aKnownOrganisationThatHasChangedIsCountedAndShownBesideWhatItWasUntilItIsSeen() {
        signedInAs(KARI);
        var before = VEL.details();
        var changed = new Organisation(
                VEL.id(),
                VEL.name(),
                VEL.number(),
                VEL.municipality(),
                VEL.district(),
                "Vi selger vafler.",
                VEL.areas(),
                VEL.meets(),
                VEL.phone(),
                VEL.email(),
                new Standing(OrganisationStatus.APPROVED, null, false),
                before,
                VEL.registeredBy(),
                List.of(),
                5L);
        when(organisationModeration.changedSince(KARI)).thenReturn(List.of(changed));
        navigate(ModerationView.class);

        assertThat(screen()).contains("1 venter").contains("Endret siden kommunen sist så på det");
        assertThat(find(WhatChanged.class).single().getElement().getTextRecursively())
                .contains("Vi måker for dem som ikke klarer det selv.")
                .contains("Vi selger vafler.");
        assertThat(find(Anchor.class).withText("Se siden til laget").single().getHref())
                .isEqualTo("/lag/" + VEL.id().value());

        when(organisationModeration.changedSince(KARI)).thenReturn(List.of());
        press("Jeg har sett på det");

        verify(organisationModeration).seen(KARI, VEL.id(), 5);
        assertThat(screen()).contains("Ingenting venter").contains("«Leland vel» er sett på.");
    }

    @Test
    void anOrganisationCanBeAskedForSomethingFirst() {
        openWithOrganisation();

        test(find(Action.class).withText("Send tilbake").all().getFirst()).click();
        find(Words.class).single().setValue("Hvem er leder?");
        press("Send tilbake");

        verify(organisationModeration).returnWith(KARI, VEL.id(), 3, "Hvem er leder?");
    }
}
