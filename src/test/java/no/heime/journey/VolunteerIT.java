package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link goes from a coordinator's phone to a neighbour's, who reads what it means, says yes, and leaves again. */
class VolunteerIT {

    private static final String GROUP = "Dugnadsgjengen på Dønna";

    @TempDir
    Path data;

    @Test
    void comesByALinkAndIsLetOut() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var solveig = new Phone("volunteers", heime.address());
                var astrid = new Phone("volunteer", heime.address())) {
            solveig.signInAs("Solveig Moen");
            var link = makesALink(solveig);
            joins(astrid, link);
            letsHerOut(solveig);
            isToldWhy(astrid);
            cannotComeBack(astrid, link);
        }
    }

    /** @return where it leads, as it stands below the code */
    private static String makesALink(Phone solveig) {
        solveig.open("/mine");
        solveig.tap(nb("volunteers.title"));
        solveig.seesHeading(nb("volunteers.title.of", GROUP));
        solveig.sees(nb("volunteers.none"));
        solveig.tap(nb("volunteers.link.make"));
        solveig.seesHeading(nb("volunteers.link.made"));
        solveig.settles();
        assertThat(solveig.scrollsSideways()).isFalse();
        solveig.screen("link");
        return URI.create(solveig.page().locator(".share .on-paper p").textContent())
                .getPath();
    }

    /** The sign-in leads her back to where she was going. */
    private static void joins(Phone astrid, String link) {
        astrid.open(link);
        astrid.page().waitForURL("**/logg-inn**");
        astrid.tap("Astrid Nilsen");
        astrid.sees(nb("volunteers.join", GROUP));
        astrid.settles();
        assertThat(astrid.scrollsSideways()).isFalse();
        astrid.screen("asked");
        astrid.tap(nb("invitations.yes"));
        astrid.page().waitForURL("**/frivillig");
        astrid.sees(nb("volunteering.you"));
        astrid.settles();
        astrid.screen("is-one");
        astrid.open("/meg");
        astrid.tap(nb("volunteering.title"));
        astrid.sees(GROUP);
    }

    private static void letsHerOut(Phone solveig) {
        solveig.open("/meldinger");
        solveig.tap(nb("dialogue.volunteer.came", GROUP));
        solveig.sees("Astrid Nilsen");
        solveig.tap(nb("volunteers.let-out.who", "Astrid Nilsen"));
        solveig.selectValue(nb("shared.why"), "SAID_SO");
        solveig.settles();
        solveig.screen("let-out");
        solveig.tap(nb("volunteers.let-out.yes"));
        solveig.sees(nb("volunteers.let-out.done", "Astrid Nilsen"));
        solveig.sees(nb("volunteers.past"));
        solveig.screen("past");
    }

    private static void isToldWhy(Phone astrid) {
        astrid.open("/meldinger");
        astrid.sees(nb("dialogue.volunteer.ended.SAID_SO", GROUP));
    }

    private static void cannotComeBack(Phone astrid, String link) {
        astrid.open(link);
        astrid.sees(nb("volunteers.join.nothing"));
        astrid.settles();
        astrid.screen("nothing");
    }
}
