package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.need.AgreementId;
import no.heime.need.AskedToHelp;
import no.heime.need.DeclineReason;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NeedId;
import no.heime.need.PartyScreens;
import no.heime.need.ProposalId;
import no.heime.need.ProposalService;
import no.heime.need.ProposalStatus;
import no.heime.need.VisitPlan;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.Phrase;
import no.heime.shared.WeekTimes;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.InBokmal;
import no.heime.shared.ui.WayTo;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionViewTest extends InBokmal {

    private final PartyScreens screens = mock();
    private final ProposalService service = mock();
    private final CurrentUser user = mock();
    private final Actor jonas =
            new Actor(new PersonId(UUID.randomUUID()), "Jonas", "1822", null, Language.NB, List.of());
    private final NeedId need = new NeedId(UUID.randomUUID());
    private final ProposalId proposal = new ProposalId(UUID.randomUUID());

    @BeforeEach
    void signedIn() {
        when(user.require()).thenReturn(jonas);
    }

    @Test
    void showsWhatAndAboutWhereAndThatNamesComeLater() {
        var said = open(ProposalStatus.SENT, null).getElement().getTextRecursively();
        assertThat(said)
                .contains("Kan du hjelpe?", "Snømåking", "Leland", "48 min unna med ferge")
                .contains("tirsdag morgen", "omtrent 1 time", "når dere begge har sagt ja")
                .contains("Forslag: i morgen om morgenen. Dere kan flytte det når begge har sagt ja.")
                .contains("Svar før kl.\u00a0");
    }

    @Test
    void yesIsOneTap() {
        open(ProposalStatus.SENT, null);
        test(find(Action.class).withText("Ja, det kan jeg").single()).click();
        verify(service).accept(jonas, need, proposal);
    }

    @Test
    void whoHasAnsweredIsNotAskedAgain() {
        assertThat(open(ProposalStatus.ACCEPTED, null).getElement().getTextRecursively())
                .contains("Spørsmål om hjelp")
                .doesNotContain("Kan du hjelpe?");
    }

    @Test
    void aYesCanBeTakenBackWhileTheOtherSideHasNotSaidHers() {
        open(ProposalStatus.ACCEPTED, null);
        test(find(Action.class).withText("Jeg kan ikke likevel").single()).click();
        test(find(Action.class).withText("Ja, si fra").single()).click();
        verify(service).decline(jonas, need, proposal, DeclineReason.OTHER, null);
    }

    @Test
    void noAsksWhyAndTakesTheReason() {
        open(ProposalStatus.SENT, null);
        test(find(Action.class).withText("Nei, ikke nå").single()).click();
        test(find(Action.class).withText("For langt").single()).click();
        verify(service, never()).decline(any(), any(), any(), any(), any());
        find(Words.class).single().setValue("Freseren er på verksted");
        test(find(Action.class).withText("Send svaret").single()).click();
        verify(service).decline(jonas, need, proposal, DeclineReason.TOO_FAR, "Freseren er på verksted");
    }

    @Test
    void aNoWithoutAReasonIsAskedForOne() {
        var view = open(ProposalStatus.SENT, null);
        test(find(Action.class).withText("Nei, ikke nå").single()).click();
        test(find(Action.class).withText("Send svaret").single()).click();
        assertThat(view.getElement().getTextRecursively()).contains("Velg hvorfor.");
        verify(service, never()).decline(any(), any(), any(), any(), any());
    }

    @Test
    void aYesThatCameTooLateIsSaidInOneSentence() {
        doThrow(DomainException.conflict("need.refused.no-capacity"))
                .when(service)
                .accept(any(), any(), any());
        var view = open(ProposalStatus.SENT, null);
        test(find(Action.class).withText("Ja, det kan jeg").single()).click();
        assertThat(view.getElement().getTextRecursively()).contains("Timene er tatt av andre");
    }

    @Test
    void everyAnswerThatIsGivenHasItsSentence() {
        for (var status : ProposalStatus.values()) {
            var view = open(status, null);
            assertThat(view.getElement().getTextRecursively()).doesNotContain("!question");
        }
    }

    @Test
    void anAgreementIsOneTapAway() {
        open(ProposalStatus.CONFIRMED, new AgreementId(UUID.randomUUID()));
        assertThat(find(WayTo.class).withText("Se avtalen").single().getHref()).startsWith("/avtale/" + need.value());
    }

    @Test
    void aStrangerReadsThatThereIsNoSuchThing() {
        when(screens.asked(any(), any(), any())).thenThrow(DomainException.notFound());
        var view = opened();
        assertThat(view.getElement().getTextRecursively()).contains("Vi finner ikke dette");
    }

    private QuestionView open(ProposalStatus status, @Nullable AgreementId agreement) {
        when(screens.asked(any(), any(), any())).thenReturn(asked(status, agreement));
        return opened();
    }

    private QuestionView opened() {
        var clock = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Europe/Oslo"));
        var view = new QuestionView(screens, service, user, new NeedWatch(), clock);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock();
        when(event.getRouteParameters())
                .thenReturn(new RouteParameters(java.util.Map.of(
                        "need", need.value().toString(),
                        "proposal", proposal.value().toString())));
        view.beforeEnter(event);
        return view;
    }

    private AskedToHelp asked(ProposalStatus status, @Nullable AgreementId agreement) {
        return new AskedToHelp(
                need,
                proposal,
                Phrase.verbatim("Snømåking"),
                "snowflake",
                "Leland",
                Phrase.of("need.when.today"),
                Frequency.ONCE,
                ForWhom.ME,
                "Jeg måker",
                null,
                WeekTimes.of(List.of("TUESDAY_MORNING")),
                new VisitPlan.Slot(LocalDate.of(2026, 11, 24), PartOfDay.MORNING),
                48,
                true,
                60,
                Instant.parse("2026-11-25T07:00:00Z"),
                false,
                false,
                status,
                agreement);
    }
}
