package no.heime.assisted.ui;

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
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.heime.assisted.ClaimService;
import no.heime.assisted.NewcomerService;
import no.heime.assisted.ReadBack;
import no.heime.assisted.ReadBackService;
import no.heime.assisted.Receipt;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkScreens;
import no.heime.assisted.TalkService;
import no.heime.assisted.TalkWith;
import no.heime.assisted.WhatStands;
import no.heime.identity.Actor;
import no.heime.identity.CodesBySms;
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.Reach;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.identity.TalkWay;
import no.heime.identity.WrittenDown;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = Texts.class)
@ViewPackages(classes = TalkView.class)
class TalkViewTest extends SpringBrowserlessTest {

    private static final PersonId ASTRID = new PersonId(new UUID(0, 1));
    private static final UUID MADE = new UUID(0, 9);
    private static final Actor KARI = new Actor(
            new PersonId(new UUID(0, 2)), "Kari", null, null, Language.NB, List.of(Membership.caseWorkerIn("1822")));

    @MockitoBean
    TalkService talks;

    @MockitoBean
    TalkScreens screens;

    @MockitoBean
    ReadBackService readBacks;

    @MockitoBean
    ClaimService claims;

    @MockitoBean
    NewcomerService newcomers;

    @MockitoBean
    Clock clock;

    @MockitoBean
    CurrentUser user;

    @MockitoBean
    CodesBySms sms;

    @MockitoBean
    Ids ids;

    @BeforeEach
    void kariSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(KARI);
        when(ids.next()).thenReturn(MADE);
        when(readBacks.of(eq(KARI), any())).thenReturn(new ReadBack("Solrun Vollen", List.of(), List.of()));
        when(screens.of(eq(KARI), any())).thenAnswer(asked -> with(asked.getArgument(1), TalkWay.PHONE, true));
    }

    private static TalkWith with(PersonId person, TalkWay runs, boolean notHereYet) {
        return new TalkWith(
                person,
                "Solrun Vollen",
                "75 00 09 00",
                null,
                "Leland",
                runs,
                notHereYet ? new WhatStands("Ba om skyss", List.of(), null) : null);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Action.class).withText(words).all().getLast()).click();
    }

    private void saidYes() {
        find(Tick.class).single().setValue(true);
        find(Words.class).single().setValue("Ba om hjelp til snøen");
    }

    @Test
    void theTalkIsEndedAndBegunAgain() {
        UI.getCurrent().navigate("registrer-for/" + ASTRID);
        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains(
                        "/trenger-hjelp?for=" + ASTRID,
                        "/kan-hjelpe?for=" + ASTRID,
                        "/digital-deltakelse?for=" + ASTRID,
                        "/min-digitale-hjelp/" + ASTRID,
                        "/fullmakt/papir/" + ASTRID);

        when(screens.of(KARI, ASTRID))
                .thenReturn(new TalkWith(
                        ASTRID,
                        "Solrun Vollen",
                        null,
                        null,
                        null,
                        null,
                        new WhatStands(
                                "Ba om skyss",
                                List.of(Phrase.verbatim("Trenger hjelp: Skyss")),
                                LocalDate.of(2027, 2, 25))));
        press("Avslutt samtalen");
        verify(talks).end(KARI, ASTRID);
        assertThat(screen())
                .contains("er avsluttet", "Ny samtale med Solrun Vollen")
                .as("what is read back to her")
                .contains(
                        "Trenger hjelp: Skyss", "Sa ja til: Ba om skyss", "Vi sletter Solrun Vollen 25. februar 2027");

        saidYes();
        press("Begynn");
        verify(talks).beginAgain(KARI, ASTRID, new TalkId(MADE), TalkWay.PHONE, "Ba om hjelp til snøen");
    }

    private void readsBack(Reach... ways) {
        var line = new WrittenDown(
                Instant.EPOCH, Phrase.verbatim("Trenger hjelp: Skyss."), Phrase.of("talk.follows.need"));
        when(readBacks.of(KARI, ASTRID)).thenReturn(new ReadBack("Solrun Vollen", List.of(line), List.of(ways)));
        UI.getCurrent().navigate("registrer-for/" + ASTRID);
        press("Avslutt samtalen");
    }

    @Test
    void whatWasRegisteredIsReadBackBeforeTheTalkEnds() {
        readsBack();
        assertThat(screen())
                .contains("Les opp dette før dere slutter", "Trenger hjelp: Skyss. Kommunen følger det opp")
                .contains("Herfra kan vi ikke sende kvittering", "Skriv ut")
                .doesNotContain("Send SMS");
        verify(talks, never()).end(any(), any());

        press("Vent, registrer mer");
        assertThat(screen()).contains("Hva vil du registrere?");
        press("Avslutt samtalen");
        press("Ferdig, avslutt samtalen");

        verify(talks).end(KARI, ASTRID);
        assertThat(screen()).contains("er avsluttet");
    }

    @Test
    void aTalkThatIsOverByNowEndsAllTheSame() {
        when(readBacks.of(KARI, ASTRID)).thenThrow(DomainException.notFound());
        UI.getCurrent().navigate("registrer-for/" + ASTRID);

        press("Avslutt samtalen");

        verify(talks).end(KARI, ASTRID);
        assertThat(screen()).contains("er avsluttet");
    }

    /** The sentence that a screen reader says with the box. */
    private String saidAtTheBox() {
        var described = find(Tick.class).single().getElement().getAttribute("aria-describedby");
        return find(Paragraph.class).withId(described).single().getElement().getTextRecursively();
    }

    @Test
    void aReceiptIsSentOnlyAfterSheHasSaidYesAndOnTheWayThatShePicks() {
        readsBack(new Reach(Reach.Post.SMS, "406 12 345", true), new Reach(Reach.Post.E_MAIL, "s@heime.example", true));
        press("Send SMS til 406 12 345");
        verify(readBacks, never()).send(any(), any(), any(), anyBoolean());
        assertThat(saidAtTheBox()).isEqualTo("Kryss av når innbyggeren har sagt ja til å få kvittering.");
        assertThat(find(Tick.class).single().getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");

        when(readBacks.send(KARI, ASTRID, Reach.Post.SMS, true))
                .thenReturn(Outcome.REFUSED, Outcome.UNKNOWN, Outcome.ENOUGH, Outcome.SENT);
        find(Tick.class).single().setValue(true);
        assertThat(find(Tick.class).single().getElement().hasAttribute("aria-invalid"))
                .isFalse();
        assertThat(screen()).doesNotContain("Kryss av når innbyggeren har sagt ja");
        press("Send SMS til 406 12 345");
        assertThat(screen()).contains("Vi fikk ikke sendt kvitteringen.");
        press("Send SMS til 406 12 345");
        assertThat(screen()).contains("Vi vet ikke om kvitteringen kom fram.");
        press("Send SMS til 406 12 345");
        assertThat(screen()).contains("I dag kan vi ikke sende flere kvitteringer dit.");
        press("Send SMS til 406 12 345");
        assertThat(screen()).contains("Vi har sendt kvitteringen på SMS.").doesNotContain("I dag kan vi ikke");
        verify(readBacks, never()).send(eq(KARI), eq(ASTRID), eq(Reach.Post.E_MAIL), anyBoolean());
    }

    @Test
    void theNumberThatSheTellsNobodyIsNotShown() {
        readsBack(new Reach(Reach.Post.SMS, null, true));

        assertThat(screen()).contains("Send SMS til nummeret innbyggeren logger inn med");
    }

    @Test
    void theCodeStandsOnTheReceiptOnceItIsMade() {
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
        when(claims.receipt(KARI, ASTRID))
                .thenReturn(new Receipt(
                        "Solrun Vollen",
                        List.of(Phrase.verbatim("Trenger hjelp: Snømåking")),
                        "ABCD-EFGH-JKMN",
                        Instant.parse("2027-02-25T10:00:00Z")));
        UI.getCurrent().navigate("registrer-for/" + ASTRID);
        assertThat(screen()).doesNotContain("ABCD");

        press("Lag kvittering med kode");

        assertThat(screen())
                .contains(
                        "Trenger hjelp: Snømåking",
                        "ABCD-EFGH-JKMN",
                        "25. februar 2027",
                        "Har kommunen registrert noe for deg?");
    }

    @Test
    void whoHasComeHerselfGetsNoReceipt() {
        when(screens.of(KARI, ASTRID)).thenReturn(with(ASTRID, TalkWay.PHONE, false));
        UI.getCurrent().navigate("registrer-for/" + ASTRID);

        assertThat(find(Action.class).withText("Lag kvittering med kode").all()).isEmpty();
    }

    @Test
    void ofAStrangerNothingIsRead() {
        doThrow(DomainException.notFound()).when(screens).of(KARI, ASTRID);
        UI.getCurrent().navigate("registrer-for/" + ASTRID);

        assertThat(screen()).contains("Vi finner ikke dette.").doesNotContain("Solrun");
    }
}
