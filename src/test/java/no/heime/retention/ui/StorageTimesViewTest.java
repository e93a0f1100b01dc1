package no.heime.retention.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.municipality.Places;
import no.heime.retention.Night;
import no.heime.retention.StorageTimeService;
import no.heime.retention.StorageTimeService.Foreseen;
import no.heime.retention.StorageTimeService.Line;
import no.heime.retention.StorageTimeService.NeverTold;
import no.heime.retention.Term;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.retention.StorageTime;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, Places.class, StorageTimesViewTest.Noon.class})
@ViewPackages(classes = StorageTimesView.class)
class StorageTimesViewTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Actor RUTH = actor(Membership.administratorIn("1822"));
    private static final StorageTime MESSAGES = new StorageTime("messages", null, 12, 3, 36);
    private static final Term A_YEAR = new Term(12, LocalDate.parse("2026-01-01"), null);
    private static final Term HALF_A_YEAR = new Term(6, TODAY.plusDays(1), 12);

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneId.of("Europe/Oslo"));
        }
    }

    @MockitoBean
    StorageTimeService times;

    @MockitoBean
    CurrentUser user;

    private static Actor actor(Membership... roles) {
        return new Actor(new PersonId(UUID.randomUUID()), "Ruth", "1822", null, Language.NB, List.of(roles));
    }

    @BeforeEach
    void ruthSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(RUTH);
        when(times.of(RUTH, "1822")).thenReturn(List.of(new Line(MESSAGES, A_YEAR, false, null)));
        when(times.lastNight(RUTH, "1822")).thenReturn(Optional.empty());
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Input months() {
        return find(Input.class).single();
    }

    private void press(String button) {
        test(find(Action.class).withText(button).single()).click();
    }

    private void write(String written) {
        navigate("lagringstid", StorageTimesView.class);
        months().setValue(written);
        press("Lagre");
    }

    @Test
    void eachKindSaysWhatItIsWhyForHowLongAndBetweenWhichLimits() {
        navigate("lagringstid", StorageTimesView.class);

        assertThat(screen())
                .contains("Her sier Leirfjord kommune")
                .contains("Meldinger", "ett år")
                .contains("Vi regner fra dagen meldingen kom.")
                .contains("GDPR artikkel 5")
                .contains("Fra 3 til 36.")
                .contains("Ingenting er slettet ennå.");
        assertThat(months().getValue()).isEqualTo("12");
    }

    @Test
    void longerIsSetAtOnce() {
        when(times.foresee(RUTH, "1822", "messages", 24))
                .thenReturn(new Foreseen(new Term(24, TODAY, null), false, 0, false));
        when(times.set(RUTH, "1822", "messages", 24, A_YEAR)).thenReturn(new Term(24, TODAY, null));

        write("24");

        verify(times).set(RUTH, "1822", "messages", 24, A_YEAR);
        assertThat(screen()).contains("Meldinger: Vi tar vare på det i 2 år. Det gjelder fra i dag.");
    }

    @Test
    void shorterIsAskedAboutWithHowMuchWouldGo() {
        when(times.foresee(RUTH, "1822", "messages", 6)).thenReturn(new Foreseen(HALF_A_YEAR, true, 41, false));
        when(times.set(RUTH, "1822", "messages", 6, A_YEAR)).thenReturn(HALF_A_YEAR);

        write("6");

        verify(times, never()).set(any(), any(), any(), anyInt(), any());
        assertThat(screen())
                .contains("Fra i morgen sletter vi det som er eldre enn 6 måneder. Den første natta er det 41 ting.");
        press("Ja, kort ned tiden");
        verify(times).set(RUTH, "1822", "messages", 6, A_YEAR);
        assertThat(screen()).contains("Det gjelder fra i morgen.");
    }

    @Test
    void whereTheyAreToldFirstNothingIsSaidOfTheFirstNight() {
        when(times.foresee(RUTH, "1822", "messages", 6)).thenReturn(new Foreseen(HALF_A_YEAR, true, 41, true));

        write("6");

        assertThat(screen())
                .contains("Fra i morgen er tiden 6 måneder. 41 kontoer er eldre enn det.")
                .doesNotContain("Den første natta");
    }

    @Test
    void whoSaysNoFindsItAsItWas() {
        when(times.foresee(RUTH, "1822", "messages", 6)).thenReturn(new Foreseen(HALF_A_YEAR, true, 41, false));

        write("6");
        press("Nei, la den stå");

        verify(times, never()).set(any(), any(), any(), anyInt(), any());
        assertThat(months().getValue()).isEqualTo("12");
        assertThat(find(Action.class).withText("Lagre").single().isVisible()).isTrue();
    }

    @Test
    void whatIsNoNumberOrOutsideTheLimitsIsRefusedAtTheField() {
        write("et år");
        assertThat(screen()).contains("Skriv et tall fra 3 til 36.");

        when(times.foresee(RUTH, "1822", "messages", 99))
                .thenThrow(DomainException.invalid("retention.refused.months", "months", 3, 36));
        write("99");
        assertThat(screen()).contains("Skriv et tall fra 3 til 36.");
        verify(times, never()).set(any(), any(), any(), anyInt(), any());
    }

    @Test
    void whoeverComesSecondIsToldSo() {
        when(times.foresee(RUTH, "1822", "messages", 24))
                .thenReturn(new Foreseen(new Term(24, TODAY, null), false, 0, false));
        when(times.set(RUTH, "1822", "messages", 24, A_YEAR))
                .thenThrow(DomainException.stale("retention.refused.changed"));

        write("24");

        assertThat(screen()).contains("En annen har endret denne tiden.");
    }

    @Test
    void whatIsToComeSaysFromWhen() {
        when(times.of(RUTH, "1822"))
                .thenReturn(List.of(
                        new Line(MESSAGES, HALF_A_YEAR, true, null),
                        new Line(
                                new StorageTime("reports", null, 12, 3, 36),
                                new Term(12, TODAY.plusDays(14), null),
                                true,
                                null)));
        navigate("lagringstid", StorageTimesView.class);

        assertThat(screen())
                .contains("Fra i morgen er tiden 6 måneder. Til da er den ett år.")
                .contains("Vi sletter ingenting av dette før fredag 11. desember.");
    }

    @Test
    void howManyStaySinceNobodyCanTellThemIsSaidAndWhy() {
        navigate("lagringstid", StorageTimesView.class);
        assertThat(screen()).doesNotContain("blir stående selv om");

        neverTold(new NeverTold(3, TODAY));

        assertThat(screen())
                .contains("3 kontoer blir stående selv om tiden er over.", "sletter ingen uten å si fra")
                .contains("Tallet er fra i natt.");
        neverTold(new NeverTold(1, TODAY.minusDays(4)));
        assertThat(screen()).contains("Én konto blir stående", "Tallet er fra natta til mandag 23. november.");
    }

    @Test
    void thatNobodyHasCountedThemYetIsSaidInWordsAndThatAllAreReachedIsNot() {
        neverTold(new NeverTold(0, null));
        assertThat(screen()).contains("Vi teller om natta dem vi ikke når.").doesNotContain("blir stående selv om");

        neverTold(new NeverTold(0, TODAY));
        assertThat(screen()).doesNotContain("dem vi ikke når", "blir stående selv om", "Tallet er fra");
    }

    private void neverTold(NeverTold counted) {
        when(times.of(RUTH, "1822")).thenReturn(List.of(new Line(MESSAGES, A_YEAR, false, counted)));
        navigate("lagringstid", StorageTimesView.class);
    }

    @Test
    void theLastNightSaysWhatItDidAndWhatFailed() {
        var began = Instant.parse("2026-11-27T01:30:00Z");
        var over = Instant.parse("2025-11-26T23:00:00Z");
        when(times.lastNight(RUTH, "1822"))
                .thenReturn(Optional.of(new Night(
                        "1822/2026-11-27",
                        "1822",
                        TODAY,
                        began,
                        began.plusSeconds(200),
                        List.of(
                                new Night.Part("messages", 12, over, began, began, 41, null, null),
                                new Night.Part("reports", 12, over, began, began, 0, "ab12cd34", null)),
                        1L)));
        navigate("lagringstid", StorageTimesView.class);

        assertThat(screen())
                .contains("Den begynte i dag", "og tok 3 minutter. Slettet: 41.")
                .contains("Meldinger: 41, fra før 27. november 2025")
                .contains("Det folk melder fra om: noe gikk galt.", "ab12cd34");
    }

    @Test
    void whoIsNoAdministratorReadsNothingOfIt() {
        when(user.require()).thenReturn(actor());
        navigate("lagringstid", StorageTimesView.class);

        assertThat(find(Input.class).all()).isEmpty();
    }
}
