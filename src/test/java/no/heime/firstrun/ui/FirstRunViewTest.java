package no.heime.firstrun.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.heime.firstrun.FirstRun;
import no.heime.firstrun.FirstRun.Done;
import no.heime.firstrun.FirstRunService;
import no.heime.firstrun.FirstRunStep;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.EndedBecause;
import no.heime.identity.GivenBecause;
import no.heime.identity.LocalAccountService;
import no.heime.identity.LocalAccountService.Said;
import no.heime.identity.LocalAccountService.Shown;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.RoleStory;
import no.heime.identity.StaffMember;
import no.heime.identity.StaffService;
import no.heime.municipality.Places;
import no.heime.organisation.ImportRow;
import no.heime.organisation.ImportRow.Complaint;
import no.heime.organisation.ImportRow.Verdict;
import no.heime.organisation.OrganisationImport;
import no.heime.organisation.SheetColumn;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.StoreIsBack;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WhenBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, Places.class})
@ViewPackages(classes = FirstRunView.class)
class FirstRunViewTest extends SpringBrowserlessTest {

    private static final EmailAddress KARI = EmailAddress.of("kari@heime.example");
    private static final PersonId KARIS_ID = new PersonId(UUID.randomUUID());
    private static final byte[] FILE = "Navn;Krets\nVelet;Leland".getBytes(StandardCharsets.UTF_8);
    private static final Actor RUTH = new Actor(
            new PersonId(UUID.randomUUID()),
            "Ruth",
            "5540",
            null,
            Language.NB,
            List.of(Membership.administratorIn("5540")));

    @MockitoBean
    FirstRunService runs;

    @MockitoBean
    StaffService staff;

    @MockitoBean
    LocalAccountService accounts;

    @MockitoBean
    OrganisationImport organisations;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void ruthSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(RUTH);
        when(accounts.of(RUTH, "5540")).thenReturn(new Shown(true, false, List.of(), List.of(), null));
    }

    private static FirstRun run(FirstRunStep... done) {
        return new FirstRun(
                "5540",
                List.of(done).stream()
                        .map(step -> new Done(step, RUTH.id(), Instant.EPOCH))
                        .toList(),
                1L);
    }

    private void open(FirstRunStep... done) {
        when(runs.show(RUTH, "5540")).thenReturn(run(done));
        navigate(FirstRunView.class);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void choose(String words, String reason) {
        find(Choice.class).all().stream()
                .filter(choice -> choice.words().contains(words))
                .forEach(choice -> choice.setValue(reason));
    }

    private void press(String words) {
        test(find(Action.class).withText(words).single()).click();
    }

    private List<Boolean> folded() {
        return find(StepPart.class).all().stream().map(StepPart::isOpen).toList();
    }

    private void choose(byte[] file) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail", "data:text/csv;base64," + Base64.getEncoder().encodeToString(file));
        var input = find(CsvFile.class).single().getElement();
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, "file-read", data));
    }

    @Test
    void theMunicipalityIsShownToBeCheckedWithAllItsNamesAndWhomToCall() {
        open();

        assertThat(screen())
                .contains("Kom i gang i Kåfjord kommune")
                .contains("Kåfjord – Gáivuotna – Kaivuono")
                .contains("113")
                .contains("116 117")
                .contains("Universitetssykehuset Nord-Norge");
    }

    @Test
    void itOpensWhereSheLeftIt() {
        open(FirstRunStep.MUNICIPALITY);

        assertThat(folded()).containsExactly(false, true, false, false);
        assertThat(screen())
                .contains("På plass")
                .contains("Birtavarre", "Djupvik", "Manndalen", "Nordmannvik", "Olderdalen")
                .doesNotContain("Leland");
        assertThat(find(Anchor.class).withText("Se og rett stedene").single().getHref())
                .isEqualTo("/steder");
    }

    @Test
    void aStepIsInPlaceWhenSheSaysSoAndTheNextOpens() {
        open();
        when(runs.done(RUTH, "5540", FirstRunStep.MUNICIPALITY)).thenReturn(run(FirstRunStep.MUNICIPALITY));

        press("Det stemmer");

        assertThat(screen()).contains("Kommunen er på plass.");
        assertThat(folded()).containsExactly(false, true, false, false);
    }

    @Test
    void whenAllIsInPlaceItSaysSo() {
        open(FirstRunStep.values());

        assertThat(screen())
                .contains("Alt er på plass. Kommunen er klar.")
                .as("she is no case worker")
                .doesNotContain("Se hva som venter");
        assertThat(folded()).containsOnly(false);
    }

    @Test
    void somebodyIsInvitedByHerAddress() {
        open();
        find(Input.class).single().setValue(" Kari@heime.example");
        when(staff.of(RUTH, "5540"))
                .thenReturn(List.of(new StaffMember(
                        KARI, null, "", false, false, false, "Ruth", LocalDate.of(2026, 11, 24), null)));

        choose("er ny her", "NEW_HERE");
        press("Inviter");

        verify(staff).invite(RUTH, "5540", KARI, GivenBecause.NEW_HERE);
        assertThat(screen())
                .contains("kari@heime.example er invitert.")
                .contains("har ikke svart ennå")
                .contains("invitert av Ruth 24. nov. 2026 · grunn ikke skrevet");
    }

    @Test
    void whoNeverAnsweredStandsThereWithNothingToTakeBack() {
        when(staff.of(RUTH, "5540"))
                .thenReturn(List.of(
                        new StaffMember(KARI, null, "", false, false, true, "Ruth", LocalDate.of(2026, 11, 24), null)));

        open();

        assertThat(screen())
                .contains("kari@heime.example", "ikke besvart. Du kan invitere på nytt.")
                .doesNotContain("Trekk tilbake", "har ikke svart ennå");
    }

    @Test
    void whoIsInvitedIsInvitedOnceThoughTheListCouldNotBeShown() {
        open();
        find(Input.class).single().setValue("kari@heime.example");
        when(staff.of(RUTH, "5540"))
                .thenThrow(new DataAccessResourceFailureException("no answer"))
                .thenReturn(List.of(new StaffMember(
                        KARI, null, "", false, false, false, "Ruth", LocalDate.of(2026, 11, 24), null)));
        choose("er ny her", "NEW_HERE");
        press("Inviter");
        assertThat(screen()).contains("Vi får ikke kontakt med lageret");

        StoreIsBack.tell(find(WhenBack.class).single());

        verify(staff).invite(RUTH, "5540", KARI, GivenBecause.NEW_HERE);
        assertThat(screen()).contains("kari@heime.example er invitert.").doesNotContain("Dette ser ikke ut som");
    }

    @Test
    void nobodyIsInvitedWithoutAReasonOrWithOneThatIsNotOffered() {
        open();
        find(Input.class).single().setValue("kari@heime.example");

        press("Inviter");
        assertThat(screen()).contains("Velg hvorfor");
        choose("er ny her", "FROM_LIST");
        press("Inviter");

        verify(staff, never()).invite(any(), any(), any(), any());
        assertThat(screen()).contains("Det du valgte, er ikke et valg her.");
    }

    @Test
    void whoWorkedHereStandsThereWithByWhomWhenAndWhy() {
        when(staff.before(RUTH, "5540"))
                .thenReturn(List.of(new RoleStory(
                        "Kari Olsen",
                        List.of(KARIS_ID),
                        List.of(
                                new RoleStory.Turn(LocalDate.of(2026, 5, 1), true, "Ruth", false, "STANDS_IN"),
                                new RoleStory.Turn(LocalDate.of(2026, 11, 25), false, "", true, null)))));
        open();

        assertThat(screen())
                .contains("Slik har tilgangen vært")
                .contains("invitert av Ruth 1. mai 2026 · er vikar for noen")
                .contains("over 25. nov. 2026 · grunn ikke skrevet");
    }

    @Test
    void whatIsNoAddressIsRefusedInWordsAndStays() {
        open();
        find(Input.class).single().setValue("kari");

        choose("er ny her", "NEW_HERE");
        press("Inviter");

        verify(staff, never()).invite(any(), any(), any(), any());
        assertThat(screen()).contains("Dette ser ikke ut som en e-postadresse.");
        var address = find(Input.class).single();
        assertThat(address.getValue()).isEqualTo("kari");
        assertThat(address.getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(find(Field.class).all().stream()
                        .filter(field -> field.getChildren().anyMatch(address::equals)))
                .singleElement()
                .satisfies(field -> assertThat(field.getElement().getTextRecursively())
                        .contains("Dette ser ikke ut som en e-postadresse."));

        address.setValue("kari@heime.example");
        press("Inviter");

        assertThat(address.getElement().getAttribute("aria-invalid")).isNull();
        assertThat(screen()).doesNotContain("Dette ser ikke ut som en e-postadresse.");
    }

    @Test
    void whoIsInvitedAlreadyIsSaidToBeSo() {
        when(staff.invite(RUTH, "5540", KARI, GivenBecause.NEW_HERE)).thenReturn(true);
        open();
        find(Input.class).single().setValue("kari@heime.example");

        choose("er ny her", "NEW_HERE");
        press("Inviter");

        assertThat(screen())
                .contains("kari@heime.example er allerede invitert, og har ikke svart.")
                .doesNotContain("kari@heime.example er invitert.");
    }

    @Test
    void whatIsDoneIsSaidBesideTheListThatItChanged() {
        when(staff.of(RUTH, "5540"))
                .thenReturn(List.of(new StaffMember(KARI, null, "", false, false, false, "Ruth", null, null)));
        when(staff.administrators(RUTH, "5540"))
                .thenReturn(
                        List.of(new StaffMember(KARI, KARIS_ID, "Kari Olsen", false, false, false, "", null, null)));
        open();

        press("Trekk tilbake");
        press("Ja, trekk tilbake");
        assertThat(saidIn(StaffPart.class)).isEqualTo("Invitasjonen til kari@heime.example er trukket tilbake.");

        press("Avslutt");
        choose("gjør noe annet nå", "OTHER_TASKS");
        press("Ja, avslutt rollen");
        assertThat(saidIn(AdministratorsPart.class)).isEqualTo("Ferdig: Kari Olsen er ikke administrator lenger.");
    }

    private <T extends Component> String saidIn(Class<T> part) {
        return find(part)
                .single()
                .getChildren()
                .filter(Toast.class::isInstance)
                .map(toast -> ((Toast) toast).said())
                .findFirst()
                .orElse("");
    }

    @Test
    void whoWasOnlyAskedIsNeverSaidToHaveHadTheRole() {
        when(staff.before(RUTH, "5540"))
                .thenReturn(List.of(new RoleStory(
                        "kari@heime.example",
                        List.of(),
                        List.of(
                                new RoleStory.Turn(LocalDate.of(2026, 5, 1), true, "", false, "STANDS_IN"),
                                new RoleStory.Turn(LocalDate.of(2026, 5, 2), false, "Ruth", false, "TAKEN_BACK"),
                                new RoleStory.Turn(LocalDate.of(2026, 5, 3), true, "Ruth", false, "NEW_HERE"),
                                new RoleStory.Turn(LocalDate.of(2026, 5, 4), false, "", false, "TAKEN_BACK")))));
        open();

        assertThat(screen())
                .contains("invitert 1. mai 2026 · er vikar for noen")
                .contains("trukket tilbake av Ruth 2. mai 2026")
                .contains("invitert av Ruth 3. mai 2026 · er ny her")
                .contains("trukket tilbake 4. mai 2026")
                .doesNotContain("fikk rollen", "avsluttet av", "invitasjonen ble");
    }

    @Test
    void somebodyIsLetOutAfterOneMoreQuestion() {
        when(staff.of(RUTH, "5540"))
                .thenReturn(
                        List.of(new StaffMember(KARI, KARIS_ID, "Kari Olsen", false, false, false, "", null, null)));
        open();

        press("Avslutt");
        verify(staff, never()).end(any(), any(), any(), any());
        press("Ja, avslutt tilgangen");
        assertThat(screen()).contains("Velg hvorfor");
        verify(staff, never()).end(any(), any(), any(), any());
        choose("er ikke her lenger", "NOT_HERE");
        press("Ja, avslutt tilgangen");

        verify(staff).end(RUTH, "5540", KARIS_ID, EndedBecause.NOT_HERE);
        assertThat(screen()).contains("Kari Olsen har ikke tilgang lenger.");
    }

    @Test
    void whoStandsInTheSettingsCannotBeLetOutHere() {
        when(staff.of(RUTH, "5540"))
                .thenReturn(List.of(new StaffMember(KARI, KARIS_ID, "Kari Olsen", true, false, false, "", null, null)));
        open();

        assertThat(screen()).contains("står i oppsettet");
        assertThat(find(Action.class).withText("Avslutt").all()).isEmpty();
    }

    @Test
    void anInvitationIsTakenBackAfterOneMoreQuestion() {
        when(staff.of(RUTH, "5540"))
                .thenReturn(List.of(new StaffMember(KARI, null, "", false, false, false, "Ruth", null, null)));
        open();

        press("Trekk tilbake");
        verify(staff, never()).takeBack(any(), any(), any());
        press("Ja, trekk tilbake");

        verify(staff).takeBack(RUTH, "5540", KARI);
        assertThat(screen()).contains("Invitasjonen til kari@heime.example er trukket tilbake.");
    }

    @Test
    void whoHasTheRoleFromHerSignInIsLetOutWithAWordThatSheMayGetItAgainAndNeedsNoAddress() {
        when(staff.of(RUTH, "5540"))
                .thenReturn(List.of(new StaffMember(null, KARIS_ID, "", false, true, false, "", null, null)));
        open();
        assertThat(screen()).contains("Uten navn").contains("får rollen fra innloggingen sin");

        press("Avslutt");
        assertThat(screen()).contains("Den som fortsatt er i gruppa der, får rollen igjen ved neste innlogging.");
        press("Ja, avslutt tilgangen");
        assertThat(screen()).contains("Velg hvorfor");
        verify(staff, never()).end(any(), any(), any(), any());
        choose("er ikke her lenger", "NOT_HERE");
        press("Ja, avslutt tilgangen");

        verify(staff).end(RUTH, "5540", KARIS_ID, EndedBecause.NOT_HERE);
        assertThat(screen()).contains("Ferdig: personen uten navn har ikke tilgang nå.");
    }

    @Test
    void anotherAdministratorIsLetOutAfterOneMoreQuestionAndOneselfIsNot() {
        when(staff.administrators(RUTH, "5540"))
                .thenReturn(List.of(
                        new StaffMember(KARI, KARIS_ID, "Kari Olsen", false, false, false, "", null, null),
                        new StaffMember(null, RUTH.id(), "Ruth", false, false, false, "", null, null)));
        open();

        press("Avslutt");
        assertThat(screen()).contains("Skal Kari Olsen ikke lenger være administrator?");
        press("Ja, avslutt rollen");
        assertThat(screen()).contains("Velg hvorfor");
        verify(staff, never()).endAdministrator(any(), any(), any(), any());
        choose("gjør noe annet nå", "OTHER_TASKS");
        press("Ja, avslutt rollen");

        verify(staff).endAdministrator(RUTH, "5540", KARIS_ID, EndedBecause.OTHER_TASKS);
        verify(staff, never()).end(any(), any(), any(), any());
        assertThat(screen()).contains("Ferdig: Kari Olsen er ikke administrator lenger.");
    }

    @Test
    void anAdministratorWhomTheSettingsNameStandsThereSoWithSinceWhenAndCannotBeLetOut() {
        when(staff.administrators(RUTH, "5540"))
                .thenReturn(List.of(new StaffMember(
                        KARI, KARIS_ID, "Kari Olsen", true, false, false, "", LocalDate.of(2026, 11, 24), "SETTINGS")));
        open();

        assertThat(screen())
                .contains("kari@heime.example · står i oppsettet fra 24. nov. 2026")
                .contains("Du kan ikke avslutte rollen til noen som står i oppsettet.")
                .doesNotContain("fikk rollen", "sto i oppsettet");
        assertThat(find(Action.class).withText("Avslutt").all()).isEmpty();
    }

    @Test
    void whyAnAdministratorCannotBeLetOutIsReadThere() {
        when(staff.administrators(RUTH, "5540"))
                .thenReturn(
                        List.of(new StaffMember(KARI, KARIS_ID, "Kari Olsen", false, false, false, "", null, null)));
        doThrow(DomainException.conflict("staff.refused.last-administrator"))
                .when(staff)
                .endAdministrator(any(), any(), any(), any());
        open();

        press("Avslutt");
        choose("er ikke her lenger", "NOT_HERE");
        press("Ja, avslutt rollen");

        assertThat(screen()).contains("Kommunen må ha en administrator.").doesNotContain("Ferdig:");
    }

    @Test
    void whoWasAnAdministratorStandsThereWithByWhomWhenAndWhy() {
        when(staff.administratorsBefore(RUTH, "5540"))
                .thenReturn(List.of(new RoleStory(
                        "Kari Olsen",
                        List.of(KARIS_ID),
                        List.of(
                                new RoleStory.Turn(LocalDate.of(2026, 5, 1), true, "", false, "SETTINGS"),
                                new RoleStory.Turn(LocalDate.of(2026, 11, 25), false, "Ruth", false, "OTHER_TASKS")))));
        open();

        assertThat(screen())
                .contains("Slik har rollen vært")
                .contains("fikk rollen 1. mai 2026 · sto i oppsettet")
                .contains("avsluttet av Ruth 25. nov. 2026 · gjør noe annet nå");
    }

    @Test
    void howPeopleSignInIsChangedAfterOneMoreQuestionWithWhoSaidItBefore() {
        when(accounts.of(RUTH, "5540"))
                .thenReturn(new Shown(
                        true,
                        true,
                        List.of("ID-porten"),
                        List.of(new Said(LocalDate.of(2026, 11, 24), "Frida", true)),
                        3L));
        open();
        assertThat(screen()).contains("slo kode og passnøkkel på igjen · Frida · 24. nov. 2026");

        press("Slå av kode og passnøkkel");
        assertThat(screen()).contains("må logge inn på nytt med ID-porten");
        verify(accounts, never()).set(any(), any(), anyBoolean(), any());
        press("Ja, slå av");

        verify(accounts).set(RUTH, "5540", false, 3L);
        assertThat(screen()).contains("Ferdig: innbyggerne logger ikke inn med kode og passnøkkel lenger.");
    }

    @Test
    void whereThereIsNoOtherWayInItIsSaidAndNothingCanBeChanged() {
        open();

        assertThat(screen()).contains("Heime har ingen annen innlogging for innbyggere her.");
        assertThat(find(Action.class).withText("Slå av kode og passnøkkel").all())
                .isEmpty();
    }

    @Test
    void aFileIsLookedAtLineByLineBeforeAnythingIsStored() {
        open();
        when(organisations.preview(eq(RUTH), eq("5540"), any(), eq(Language.NB)))
                .thenReturn(List.of(
                        new ImportRow(2, "Velet", Verdict.READY, List.of()),
                        new ImportRow(3, "Laget", Verdict.ALREADY_THERE, List.of()),
                        new ImportRow(
                                4,
                                "Foreninga",
                                Verdict.WRONG,
                                List.of(new Complaint(SheetColumn.NUMBER, "organisation.number.invalid", List.of())))));

        choose(FILE);

        verify(organisations).preview(RUTH, "5540", FILE, Language.NB);
        verify(organisations, never()).store(any(), any(), any(), any());
        assertThat(screen())
                .contains("1 er klar. 1 finnes fra før. 1 har feil.")
                .contains("linje 4")
                .contains("Organisasjonsnummer: Dette er ikke et gyldig organisasjonsnummer.");
    }

    @Test
    void whatIsReadyIsStoredWhenSheSaysSoAndReportedAgain() {
        open();
        when(organisations.preview(any(), any(), any(), any()))
                .thenReturn(List.of(new ImportRow(2, "Velet", Verdict.READY, List.of())));
        when(organisations.store(any(), any(), any(), any()))
                .thenReturn(List.of(new ImportRow(2, "Velet", Verdict.STORED, List.of())));

        choose(FILE);
        press("Lagre laget som er klart");

        verify(organisations).store(RUTH, "5540", FILE, Language.NB);
        assertThat(screen()).contains("1 er lagret.");
        assertThat(find(Action.class).withText("Lagre laget som er klart").all())
                .isEmpty();
    }

    @Test
    void aFileThatIsNoSuchListIsRefusedInWords() {
        open();
        doThrow(DomainException.invalid("organisation.import.no-column.DISTRICT", null))
                .when(organisations)
                .preview(any(), any(), any(), any());

        choose(FILE);

        assertThat(screen()).contains("Fila mangler kolonnen «Krets». Bruk malen.");
    }

    @Test
    void everyColumnIsExplainedAndThereIsATemplate() {
        open();

        assertThat(screen()).contains("Krets: stedet der laget holder til");
        assertThat(find(Anchor.class).withText("Last ned en mal").all()).hasSize(1);
    }

    @Test
    void whoIsNoAdministratorGetsNothing() {
        when(user.require()).thenReturn(new Actor(RUTH.id(), "Ruth", null, null, Language.NB, List.of()));

        navigate(FirstRunView.class);

        assertThat(screen()).contains("Dette har du ikke tilgang til.").doesNotContain("Inviter");
    }
}
