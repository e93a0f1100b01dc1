package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import no.heime.register.Booking;
import no.heime.register.EntryStatus;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.WayOut;
import no.heime.shared.ui.WayTo;
import org.junit.jupiter.api.Test;

class GettingInWordsTest extends EntryOnScreen {

    @Test
    void whoHasToBookReadsWhenAndWhereAndRings() {
        open(Registered.walkingGroupInFull(new Booking(Booking.Way.PHONE, "+4775040002")), "");

        assertThat(mainThing())
                .contains("Ring og meld deg på.")
                .contains("i morgen kl.\u00a011–\u206012.30 · Leland kirke")
                .endsWith("Ring 75 04 00 02");
        assertThat(find(WayOut.class).all())
                .filteredOn(out -> out.hasClassName("primary"))
                .singleElement()
                .extracting(Anchor::getHref)
                .isEqualTo("tel:+4775040002");
    }

    @Test
    void whatOneCameForStandsBeforeAllThatIsSaidOfIt() {
        open(Registered.walkingGroup(), "");
        assertThat(screen()).containsSubsequence("Møt opp her.", "Rolig tempo", "Jeg trenger mer hjelp");

        open(Registered.sleepingCourse(), "");
        assertThat(screen()).containsSubsequence("Dette finner du på nettet.", "Fem uker", "Jeg trenger mer hjelp");
        assertThat(mainThing()).contains("Du kommer til sove.example.").endsWith("Åpne nettsiden");

        open(Registered.snowClearing(EntryStatus.APPROVED, null), "");
        assertThat(screen()).containsSubsequence("Jeg trenger dette", "Vi måker foran døra");
    }

    @Test
    void whereThereIsNothingToPressItIsSaidWhatToDo() {
        open(Registered.cleats(EntryStatus.APPROVED), "");
        assertThat(mainThing()).isEqualTo("Kom og lån.Rådhuset");
        assertThat(find(WayTo.class).withText("Jeg trenger mer hjelp").single().hasClassName("quiet"))
                .isTrue();

        open(Registered.walkingGroupInFull(new Booking(Booking.Way.WORDS, "Si fra i kirka.")), "");
        assertThat(mainThing()).startsWith("Si fra i kirka.").contains("Leland kirke");

        open(Registered.walkingGroupInFull(new Booking(Booking.Way.NONE, null)), "");
        assertThat(mainThing()).startsWith("Bare kom.");
    }

    @Test
    void whoTriesItForANeedHasThatAsTheOneThingToDo() {
        signedInAs(ASTRID);
        open(
                Registered.walkingGroupInFull(new Booking(Booking.Way.PHONE, "+4775040002")),
                "behov=" + UUID.randomUUID());

        assertThat(find(WayOut.class).all()).noneMatch(out -> out.hasClassName("primary"));
        assertThat(screen()).containsSubsequence("Ring og meld deg på.", "Det prøver jeg");
    }

    private String mainThing() {
        return find(Card.class)
                .withClassName("main-thing")
                .single()
                .getElement()
                .getTextRecursively();
    }
}
