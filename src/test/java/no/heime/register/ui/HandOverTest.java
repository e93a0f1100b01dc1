package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.register.EntryStatus;
import no.heime.register.WhoAnswers.Coordinator;
import no.heime.shared.EmailAddress;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Choice;
import org.junit.jupiter.api.Test;

/** An organisation's entry is handed over to another who speaks for it. */
class HandOverTest extends MyEntriesOnScreen {

    @Test
    void anOrganisationsEntryIsHandedOverToAnotherOfItsCoordinators() {
        var offer = Registered.ofTheVel();
        var trond = new PersonId(UUID.randomUUID());
        when(answering.canTakeOver(ASTRID, offer.id())).thenReturn(List.of(new Coordinator(trond, "Trond Vik")));
        open(offer);
        verify(answering, never()).canTakeOver(any(), any());

        test(find(Action.class).withText("Gi videre").single()).click();
        assertThat(screen()).contains("Hvem tar over?").contains("Den du velger, får beskjed.");
        assertThat(find(Choice.class).single().words()).containsExactly("Trond Vik");
        test(find(Action.class).withText("Gi videre").all().getFirst()).click();

        verify(own).handOver(ASTRID, offer.id(), offer.revision(), trond);
        assertThat(screen())
                .contains("Trond Vik svarer for «%s» fra nå av og har fått beskjed.".formatted(offer.title()));
    }

    @Test
    void whatIsHandedOverByMistakeIsTakenBack() {
        var offer = Registered.ofTheVel();
        var trond = new PersonId(UUID.randomUUID());
        when(answering.canTakeOver(ASTRID, offer.id())).thenReturn(List.of(new Coordinator(trond, "Trond Vik")));
        open(offer);
        test(find(Action.class).withText("Gi videre").single()).click();
        test(find(Action.class).withText("Gi videre").all().getFirst()).click();

        test(find(Action.class).withText("Angre").single()).click();

        verify(own)
                .handOver(
                        ASTRID,
                        offer.id(),
                        offer.revision() + 1,
                        offer.provider().by());
        assertThat(screen()).contains("Angret. «%s» er som før.".formatted(offer.title()));
    }

    @Test
    void whereThereIsNobodyElseThereIsAWayToAskSomebodyInAndItCanBeLeft() {
        var offer = Registered.ofTheVel();
        open(offer);

        test(find(Action.class).withText("Gi videre").single()).click();
        assertThat(screen()).contains("ingen annen koordinator");
        assertThat(find(Anchor.class)
                        .withText("Inviter en koordinator")
                        .single()
                        .getHref())
                .isEqualTo("/lag/" + Registered.VEL + "/koordinatorer?gi="
                        + offer.id().value());
        test(find(Action.class).withText("Nei, la det være").single()).click();

        assertThat(find(Action.class).withText("Gi videre").single().isVisible())
                .isTrue();
    }

    @Test
    void whoIsAskedInAndHasNotAnsweredIsSaidWhereItIsHandedOver() {
        when(coordinators.waiting(ASTRID, Registered.VEL)).thenReturn(List.of(EmailAddress.of("trond@heime.example")));
        open(Registered.ofTheVel());

        test(find(Action.class).withText("Gi videre").single()).click();

        assertThat(screen()).contains("trond@heime.example er invitert, men har ikke svart ennå.");
    }

    @Test
    void whoComesBackFromAskingSomebodyInGoesOnWhereSheLeftIt() {
        var offer = Registered.ofTheVel();
        when(register.mine(ASTRID)).thenReturn(List.of(Registered.walkingGroup(), offer));
        when(answering.canTakeOver(ASTRID, offer.id()))
                .thenReturn(List.of(new Coordinator(new PersonId(UUID.randomUUID()), "Trond Vik")));

        UI.getCurrent()
                .navigate("mine", QueryParameters.of("gi", offer.id().value().toString()));

        assertThat(find(HandOver.class).single().isVisible()).isTrue();
        assertThat(find(Card.class).all().getFirst().getElement().getTextRecursively())
                .as("comes first, so that she need not look for it")
                .startsWith(offer.title());
        assertThat(screen()).contains("Hvem tar over?");
    }

    @Test
    void aPrivatePersonsOfferIsHandedOverToNobody() {
        open(Registered.snowClearing(EntryStatus.APPROVED, null));

        assertThat(screen()).doesNotContain("Gi videre");
    }
}
