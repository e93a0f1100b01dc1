package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.heime.register.EntryHistory.Past;
import no.heime.register.EntryStatus;
import no.heime.register.PastVersion;
import no.heime.register.Pause;
import no.heime.register.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What owner and staff read of what was changed in an entry. */
class HistoryOfEntryTest extends EntryOnScreen {

    @Test
    void ownerAndStaffReadInPlainWordsWhatWasChanged() {
        signedInAs(KARI);
        var offer = Registered.ofTheVel();
        var before = Registered.saying("Vi måker ikke.").content();
        var version = new PastVersion(
                UUID.randomUUID(),
                offer.id(),
                2,
                offer.provider().by(),
                before,
                true,
                ASTRID.id(),
                Instant.parse("2026-11-23T11:00:00Z"),
                null);
        when(history.of(KARI, offer))
                .thenReturn(List.of(new Past(version, offer.content(), "Solveig Dahl", "Trond Vik", "Solveig Dahl")));
        open(offer, "");

        assertThat(find(HistoryOfEntry.class).single().getElement().getTextRecursively())
                .contains("Endret av Solveig Dahl")
                .contains("i går kl.\u00a012.00")
                .contains("Gitt videre fra Trond Vik til Solveig Dahl")
                .contains("BeskrivelseFørVi måker ikke.NåVi måker foran døra og trappa.");
    }

    @Test
    void theHistorySaysUntilWhenSomebodyTookABreakAndWhoEndedIt() {
        signedInAs(KARI);
        var offer = Registered.ofTheVel();
        when(history.of(KARI, offer))
                .thenReturn(List.of(
                        pausing(offer, new Pause(null), "Solveig Dahl"),
                        pausing(offer, new Pause(LocalDate.of(2027, 1, 6)), "Trond Vik"),
                        pausing(offer, new Pause(null), null),
                        pausing(offer, new Pause(LocalDate.of(2026, 12, 1)), null)));
        open(offer, "");

        assertThat(find(HistoryOfEntry.class).single().getElement().getTextRecursively())
                .contains("Solveig Dahl avsluttet pausen")
                .contains("Trond Vik satte dette på pause til 6. januar 2027")
                .contains("Pausen avsluttet")
                .contains("Pause til 1. desember 2026")
                .doesNotContain("Sendt inn på nytt");
    }

    @Test
    void theHistorySaysThatItWasWithdrawnAndBroughtBack() {
        signedInAs(KARI);
        var offer = Registered.withdrawnAndBack();
        open(offer, "");

        assertThat(find(HistoryOfEntry.class).single().getElement().getTextRecursively())
                .containsSubsequence("Hentet tilbake", "Trukket tilbake", "Registrert")
                .doesNotContain("Godkjent");
    }

    private static Past pausing(RegisterEntry entry, Pause pause, @Nullable String who) {
        var version = new PastVersion(
                UUID.randomUUID(),
                entry.id(),
                2,
                entry.provider().by(),
                entry.content(),
                true,
                ASTRID.id(),
                Instant.parse("2026-11-23T11:00:00Z"),
                pause);
        return new Past(version, entry.content(), who, null, null);
    }

    @Test
    void aReaderSeesNoHistory() {
        open(Registered.snowClearing(EntryStatus.APPROVED, null), "");

        assertThat(find(HistoryOfEntry.class).all()).isEmpty();
    }
}
