package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.heime.register.ApprovedTogether;
import no.heime.register.EntryStatus;
import no.heime.register.RegisterEntry;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.Test;

/** Several that wait are chosen and approved together. */
class ApprovingSeveralTest extends QueueOnScreen {

    private final RegisterEntry another = Registered.snowClearing(EntryStatus.SUBMITTED, null);

    private void tick(int card) {
        find(EntryToModerate.class).all().get(card).chosen().setValue(true);
    }

    private Tick all() {
        return find(Tick.class).all().getFirst();
    }

    @Test
    void severalAreApprovedTogetherAsTheyWereRead() {
        open(offer, another, group);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(List.of(offer.id(), group.id()), Map.of()));

        tick(0);
        tick(2);
        assertThat(screen()).contains("2 valgt");
        press("Godkjenn de valgte");

        verify(moderation).approveTogether(KARI, Map.of(offer.id(), offer.revision(), group.id(), group.revision()));
        assertThat(screen()).contains("2 er godkjent.").contains("1 venter");
        assertThat(find(EntryToModerate.class).single().entry()).isEqualTo(another);
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileStaysWithItsReasonAndTheOthersAreApproved() {
        open(offer, another, group);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(
                        List.of(offer.id(), another.id()),
                        Map.of(group.id(), DomainException.stale("register.moderate.changed"))));

        all().setValue(true);
        focused();
        press("Godkjenn de valgte");

        assertThat(screen())
                .contains("2 er godkjent, 1 ble stående. Der ser du hvorfor.")
                .contains("Den som eier dette, har endret det mens du leste.")
                .contains("Vis siden på nytt");
        assertThat(find(EntryToModerate.class).single().canBeChosen()).isFalse();
        assertThat(find(Tick.class).all()).isEmpty();
        assertThat(focused()).anyMatch(done -> done.contains("scrollIntoView"));
    }

    @Test
    void whoIsToldThatOneHasChangedSeesThatOneAnewAndKeepsWhatSheHasChosen() {
        open(offer, another, group);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(
                        List.of(), Map.of(group.id(), DomainException.stale("register.moderate.changed"))));
        all().setValue(true);
        press("Godkjenn de valgte");
        tick(0);
        var chosen = find(EntryToModerate.class).all().getFirst();
        boolean before = chosen.chosen().getValue();

        press("Vis siden på nytt");

        assertThat(screen()).doesNotContain("Den som eier dette, har endret det mens du leste.");
        assertThat(find(EntryToModerate.class).all()).hasSize(3).first().isSameAs(chosen);
        assertThat(chosen.chosen().getValue()).isEqualTo(before);
        assertThat(find(EntryToModerate.class).all().getLast().canBeChosen()).isTrue();
    }

    @Test
    void whenAllAreApprovedTogetherItSaysThatAllIsSeen() {
        open(offer, another);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(List.of(offer.id(), another.id()), Map.of()));
        when(moderation.awaiting(KARI)).thenReturn(List.of());

        all().setValue(true);
        press("Godkjenn de valgte");

        assertThat(screen()).contains("Alt er sett på").contains("2 er godkjent.");
    }

    @Test
    void whatHasARemarkIsReadByItselfAndNeverAmongTheChosen() {
        var priced = Registered.saying("Koster 200 kr. Ring 900 00 000.");
        open(offer, another, priced);

        assertThat(screen())
                .contains("Velg alle 2 som du kan godkjenne samlet")
                .contains("Har noe en merknad, godkjenner du det for seg selv.");
        assertThat(find(Tick.class).all()).hasSize(3);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(List.of(offer.id(), another.id()), Map.of()));
        all().setValue(true);
        assertThat(screen()).contains("2 valgt");
        press("Godkjenn de valgte");

        verify(moderation)
                .approveTogether(KARI, Map.of(offer.id(), offer.revision(), another.id(), another.revision()));
    }

    @Test
    void whatSomebodyWritesACommentOnIsNotApprovedWithTheOthers() {
        open(offer, another);
        when(moderation.approveTogether(any(), any()))
                .thenReturn(new ApprovedTogether(List.of(another.id()), Map.of()));
        all().setValue(true);
        test(find(Action.class).withText("Send tilbake").all().getFirst()).click();
        find(Words.class).single().setValue("Skriv hvilke dager.");
        assertThat(screen()).contains("1 valgt");

        press("Godkjenn de valgte");

        verify(moderation).approveTogether(KARI, Map.of(another.id(), another.revision()));
    }

    @Test
    void whatChoosesAllFollowsWhatIsChosen() {
        open(offer, another);
        assertThat(find(Action.class).withText("Godkjenn de valgte").single().isEnabled())
                .isFalse();
        tick(0);
        assertThat(all().getElement().getProperty("indeterminate", false)).isTrue();
        tick(1);
        assertThat(all().getValue()).isTrue();
        all().setValue(false);
        assertThat(screen()).contains("Ingen valgt");
    }

    @Test
    void whatASingleKeyPressesIsMarkedOnEachCardAndForTheWholeList() {
        open(offer, another);

        assertThat(find(WaitingCards.class).single().getElement().hasAttribute("data-steps"))
                .isTrue();
        find(EntryToModerate.class).all().forEach(card -> assertThat(keysIn(card))
                .containsExactly("x", "a", "r"));
        assertThat(keysIn(find(SeveralToApprove.class).single())).containsExactly("v");
    }

    private static List<String> keysIn(Component part) {
        return Stream.concat(
                        Stream.ofNullable(part.getElement().getAttribute("data-key")),
                        part.getChildren().flatMap(child -> keysIn(child).stream()))
                .toList();
    }

    @Test
    void whereOnlyOneWaitsThereIsNothingToChooseAmong() {
        open(offer);
        assertThat(find(SeveralToApprove.class).all()).isEmpty();
    }
}
