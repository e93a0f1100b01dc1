package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start page comes from the phone, whatever the network is like; what is said of the network is said there. */
class StartFromThePhoneIT {

    /** Less than the four seconds that the phone gives the network for any other address. */
    private static final double SOONER_THAN_THE_PHONE_IS_PATIENT_MS = 3_000;

    @TempDir
    Path data;

    @Test
    void theStartPageOpensWhileTheNetworkHangsAndWhenItIsGone() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var phone = new Phone("start-from-the-phone", heime.address())) {
            phone.open("/");
            phone.readyForOffline();
            phone.open("/");
            phone.seesHeading(nb("start.title"));

            heime.hangs();
            try {
                starts(phone);
                phone.seesHeading(nb("start.title"));
            } finally {
                heime.goesOn();
            }

            phone.offline();
            starts(phone);
            phone.seesHeading(nb("start.title"));
            phone.sees(nb("shell.offline").split("(?<=\\.) ")[0]);
            assertThat(phone.page().locator("heime-shell [role=status] .away").count())
                    .isOne();
            phone.screen("without-network");
            phone.online();
        }
    }

    private static void starts(Phone phone) {
        phone.newPage()
                .navigate(
                        "/",
                        new Page.NavigateOptions()
                                .setTimeout(SOONER_THAN_THE_PHONE_IS_PATIENT_MS)
                                .setWaitUntil(WaitUntilState.COMMIT));
    }
}
