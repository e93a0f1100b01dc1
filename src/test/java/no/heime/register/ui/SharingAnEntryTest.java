package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import no.heime.register.EntryStatus;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.QrPicture;
import no.heime.shared.ui.SharePage;
import org.junit.jupiter.api.Test;

/** The page of an entry is passed on, as long as everybody may read it. */
class SharingAnEntryTest extends EntryOnScreen {

    @Test
    void whatHasABreakIsNotPassedOnAsNobodyElseCouldSeeIt() {
        signedInAs(ASTRID);
        open(Registered.paused(LocalDate.of(2026, 12, 1)), "");
        assertThat(screen()).contains("Dette er ikke synlig for andre nå.");
        assertThat(find(SharePage.class).all()).isEmpty();

        open(Registered.snowClearing(EntryStatus.APPROVED, null), "");
        assertThat(screen()).doesNotContain("ikke synlig for andre");
        assertThat(find(SharePage.class).all()).hasSize(1);
    }

    @Test
    void aPageIsSharedWithItsAddressAndACodeToPointAPhoneAtAndNothingOfTheReader() {
        var group = Registered.walkingGroup();
        open(group, "district=leirfjord-leland&behov=5b9dc2f5-5a33-4c4c-9a0a-8a3f9d4d6a11");

        var address = "/finn/" + group.id().value();
        assertThat(find(SharePage.class).single().getElement().getAttribute("path"))
                .isEqualTo(address);
        var qr = find(QrPicture.class).single();
        assertThat(qr.getAlt()).contains("QR-kode som åpner siden om Turgruppa går fra kirka");
        assertThat(qr.getSrc()).startsWith("data:image/svg+xml;base64,");
        assertThat(Base64.getDecoder().decode(qr.getSrc().substring(qr.getSrc().indexOf(',') + 1)))
                .as("the code of this page's own address")
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(QrPicture.svg("http://localhost:8080" + address));
        assertThat(screen()).contains("http://localhost:8080" + address).doesNotContain("district=");

        test(find(Action.class).withText("QR-kode").single()).click();
        assertThat(find(Action.class).withText("QR-kode").single().getElement().getAttribute("aria-expanded"))
                .isEqualTo("true");
    }

    @Test
    void whatIsNotPublicIsNotShared() {
        open(Registered.snowClearing(EntryStatus.SUBMITTED, null), "");

        assertThat(find(SharePage.class).all()).isEmpty();
    }
}
