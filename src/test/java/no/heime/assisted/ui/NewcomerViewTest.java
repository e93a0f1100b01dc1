package no.heime.assisted.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.assisted.ClaimService;
import no.heime.assisted.NewcomerService;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkScreens;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.identity.Actor;
import no.heime.identity.CodesBySms;
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = Texts.class)
@ViewPackages(classes = NewcomerView.class)
class NewcomerViewTest extends SpringBrowserlessTest {

    private static final PersonId SOLRUN = new PersonId(new UUID(0, 1));
    private static final UUID MADE = new UUID(0, 9);
    private static final Actor KARI = new Actor(
            new PersonId(new UUID(0, 2)), "Kari", null, null, Language.NB, List.of(Membership.caseWorkerIn("1822")));

    @MockitoBean
    NewcomerService newcomers;

    @MockitoBean
    TalkService talks;

    @MockitoBean
    TalkScreens screens;

    @MockitoBean
    ClaimService claims;

    @MockitoBean
    CodesBySms sms;

    @MockitoBean
    Clock clock;

    @MockitoBean
    CurrentUser user;

    @MockitoBean
    Ids ids;

    @BeforeEach
    void solrunIsWrittenIn() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(KARI);
        when(ids.next()).thenReturn(MADE);
        when(screens.districts(KARI, "1822"))
                .thenReturn(List.of(
                        new District(new DistrictId("leirfjord-leland"), "1822", "Leland", 66, 13, List.of("8890"))));
        when(newcomers.written(KARI, SOLRUN))
                .thenReturn(new NewcomerService.Written(solrun("solrun@gmial.example"), "1822"));
        when(newcomers.dayOfDeletion(KARI, SOLRUN)).thenReturn(Optional.empty());
    }

    private static WrittenIn solrun(String email) {
        return WrittenIn.of("Solrun Vollen", "75 00 09 00", email, "leirfjord-leland", Language.NN);
    }

    private void open() {
        UI.getCurrent().navigate("registrer-for/" + SOLRUN + "/rett");
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Action.class).withText(words).all().getLast()).click();
    }

    private Input email() {
        return find(Input.class).all().get(2);
    }

    @Test
    void whatIsWrittenStandsThereAndIsPutRight() {
        open();
        assertThat(email().getValue()).isEqualTo("solrun@gmial.example");

        email().setValue("solrun@heime.example");
        press("Lagre");

        verify(newcomers).putRight(KARI, SOLRUN, solrun("solrun@heime.example"));
        assertThat(screen()).contains("Det er rettet");
    }

    @Test
    void anotherNumberIsNobodysOwnUntilThatIsSaidOfIt() {
        when(sms.areOffered()).thenReturn(true);
        when(newcomers.written(KARI, SOLRUN))
                .thenReturn(new NewcomerService.Written(
                        solrun("solrun@heime.example").byHerOwnNumber(), "1822"));
        open();
        assertThat(find(Tick.class).all().getFirst().getValue()).isTrue();

        find(Input.class).all().get(1).setValue("75 00 09 01");

        assertThat(find(Tick.class).all()).noneMatch(Tick::getValue);
        press("Lagre");
        verify(newcomers)
                .putRight(
                        KARI,
                        SOLRUN,
                        WrittenIn.of(
                                "Solrun Vollen",
                                "75 00 09 01",
                                "solrun@heime.example",
                                "leirfjord-leland",
                                Language.NN));
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndNothingWrittenIsLost() {
        doThrow(DomainException.invalid("talk.refused.number", "phone"))
                .when(newcomers)
                .putRight(any(), any(), any());
        open();
        email().setValue("solrun@heime.example");

        press("Lagre");

        assertThat(screen()).contains("Noen i kommunen har dette nummeret fra før");
        assertThat(email().getValue()).isEqualTo("solrun@heime.example");
    }

    @Test
    void sheIsDeletedWhenItIsReadAloudAndSheHasSaidYes() {
        open();
        assertThat(screen()).contains("Les dette høyt", "Om 14 dager sletter vi navnet ditt");
        press("Slett Solrun Vollen");
        verify(newcomers, never()).delete(any(), any(), any(), any(), any());

        find(Tick.class).single().setValue(true);
        find(Words.class).single().setValue("Vil ikke stå her");
        press("Slett Solrun Vollen");

        verify(newcomers).delete(KARI, SOLRUN, new TalkId(MADE), TalkWay.PHONE, "Vil ikke stå her");
    }

    @Test
    void untilThatDayItIsTakenBack() {
        when(newcomers.dayOfDeletion(KARI, SOLRUN)).thenReturn(Optional.of(LocalDate.of(2026, 12, 11)));
        open();
        assertThat(screen()).contains("Vi sletter Solrun Vollen 11. desember 2026");

        press("Angre slettingen");

        verify(newcomers).keep(KARI, SOLRUN);
    }

    @Test
    void ofAStrangerNothingIsRead() {
        doThrow(DomainException.notFound()).when(newcomers).written(KARI, SOLRUN);
        open();

        assertThat(screen()).contains("Vi finner ikke dette.").doesNotContain("Solrun");
    }
}
