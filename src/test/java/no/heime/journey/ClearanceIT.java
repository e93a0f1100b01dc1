package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A municipality begins to demand a certificate for one kind of help; a volunteer signs, her coordinator notes hers, and the
 * group is a candidate again.
 */
class ClearanceIT {

    private static final String GROUP = "Snøgruppa på Leland";
    private static final String VOLUNTEERS = "/lag/01930000-0000-7000-8000-000000000202/frivillige";
    private static final String NEED = "/innboks/01930000-0000-7000-8000-000000000402";
    private static final String HER = "Solveig Moen";

    @TempDir
    Path data;

    @Test
    void isDemandedSignedNotedAndCountsOnTheLadder() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var kari = new Phone("clearance-staff", heime.address()).still();
                var per = new Phone("clearance-coordinator", heime.address()).still();
                var solveig = new Phone("clearance-volunteer", heime.address()).still()) {
            kari.signInAs("Kari Olsen");
            per.signInAs("Per Haugen");
            solveig.signInAs(HER);
            joins(per, solveig);
            demands(kari);
            leavesOut(kari, 2, "left-out");
            signs(solveig);
            notes(per);
            leavesOut(kari, 1, "back");
        }
    }

    private static void joins(Phone per, Phone solveig) {
        per.open(VOLUNTEERS);
        per.sees(nb("clearance.group.none"));
        per.tap(nb("volunteers.link.make"));
        per.seesHeading(nb("volunteers.link.made"));
        solveig.open(URI.create(per.page().locator(".share .on-paper p").textContent())
                .getPath());
        solveig.tap(nb("invitations.yes"));
        solveig.page().waitForURL("**/frivillig");
    }

    private static void demands(Phone kari) {
        kari.open("/attester");
        kari.page().getByText("Snømåking").first().click();
        kari.tap(nb("clearance.demand.save"));
        kari.sees(nb("clearance.demand.saved"));
        looksWell(kari, "demand");
    }

    /** The ladder says how many offers it leaves out. */
    private static void leavesOut(Phone kari, int offers, String picture) {
        kari.open(NEED);
        kari.sees(nb("need.view.left-out", offers));
        looksWell(kari, picture);
    }

    private static void signs(Phone solveig) {
        solveig.open("/frivillig");
        solveig.seesHeading(nb("clearance.of", GROUP));
        looksWell(solveig, "statement");
        solveig.tap(nb("clearance.statement.sign"));
        solveig.sees(nb("clearance.statement.done", nb("clearance.of", GROUP)));
        looksWell(solveig, "signed");
    }

    private static void notes(Phone per) {
        per.open(VOLUNTEERS);
        per.sees(nb("clearance.group.demanded"));
        per.tap(nb("clearance.note") + ": " + HER);
        looksWell(per, "note");
        per.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(nb("clearance.note.yes"))
                                .setExact(true))
                .locator("visible=true")
                .first()
                .click();
        per.sees(nb("clearance.noted", HER));
        looksWell(per, "noted");
    }

    /** At 390 pixels, with what axe finds. */
    private static void looksWell(Phone phone, String picture) {
        phone.settles();
        assertThat(phone.scrollsSideways()).isFalse();
        phone.screen(picture);
    }
}
