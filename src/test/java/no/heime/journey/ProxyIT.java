package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resident lets her daughter act for her, reads what she has done, and ends it while she looks. */
class ProxyIT {

    private static final String LIV = "liv.nilsen@heime.example";
    private static final String WORDS = "Mor trenger noen som måker opp til vedskjulet.";
    private static final String LETTER = "Når på fredag passer det at vi kommer?";
    private static final String ANSWER = "Etter klokka tolv passer best for mor.";
    /** A need of Astrid's in the demo. */
    private static final NeedId SNOW = new NeedId(UUID.fromString("01930000-0000-7000-8000-000000000402"));

    private static final Pattern WHAT = Pattern.compile("^Hva trenger .+ hjelp med\\?$");
    private static final String LATE = "Mor vil ha besøk på søndag.";

    @TempDir
    Path data;

    @Test
    void letsHerActReadsWhatSheDidAndEndsItAtOnce() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var astrid = new Phone("proxy-giver", heime.address()).still();
                var liv = new Phone("proxy-holder", heime.address()).still()) {
            astrid.signInAs("Astrid Nilsen");
            lets(astrid, "NEEDS");
            liv.isOf(Api.signedIn(heime, LIV));
            var resident = saysYes(liv);
            asksForHer(liv, WORDS);
            sends(liv);
            readsWhatLivDid(astrid, liv.page().url().replaceFirst(".*/", ""));
            var need = liv.page();
            var form = liv.newPage();
            liv.open("/trenger-hjelp?for=" + resident);
            asksForHer(liv, LATE);
            liv.on(need);
            ends(astrid);
            losesSightOfIt(liv);
            liv.on(form);
            keepsWhatSheWrote(liv);
        }
    }

    /** She lets her daughter read her messages, and takes that back alone while an answer is being written. */
    @Test
    void letsHerReadAndAnswerHerMessagesAndTakesThatBackWhileSheWrites() throws IOException, InterruptedException {
        try (var heime = RunningHeime.in(data);
                var astrid = new Phone("messages-giver", heime.address()).still();
                var kari = new Phone("messages-staff", heime.address()).still();
                var liv = new Phone("messages-holder", heime.address()).still()) {
            astrid.signInAs("Astrid Nilsen");
            lets(astrid, "MESSAGES", "DIGITAL_CARE");
            liv.isOf(Api.signedIn(heime, LIV));
            saysYesToMessages(liv);
            kari.signInAs("Kari Olsen");
            writes(kari, LETTER);
            readsItInHerMessages(liv);
            answers(liv);
            readsWhoAnswered(astrid);
            kari.sees(nb("need.on-behalf", LIV, "Astrid Nilsen"));
            kari.screen("answered");
            begins(liv, LATE);
            takesBackMessages(astrid);
            keepsOnlyHerOwnWords(liv);
            keepsTheRest(liv);
        }
    }

    private static void saysYesToMessages(Phone liv) {
        liv.open("/fullmakt");
        liv.sees(nb("proxy.area.MESSAGES.asks", "Astrid Nilsen"));
        liv.tap(nb("proxy.yes") + ": " + nb("proxy.asked.by", "Astrid Nilsen"));
        liv.sees(nb("proxy.yes.done", "Astrid Nilsen"));
    }

    private static void writes(Phone kari, String words) {
        kari.open(NeedLinks.inbox(SNOW));
        kari.tap(nb("need.view.write.staff"));
        kari.fill(nb("need.view.write.words"), words);
        kari.tap(nb("need.view.write.send"));
        kari.sees(nb("need.view.written.said.staff"));
    }

    /** What she has read stays new to her mother. */
    private static void readsItInHerMessages(Phone liv) {
        liv.open("/meldinger");
        liv.sees(nb("dialogue.next-of-kin.new", "Astrid Nilsen"));
        liv.settles();
        liv.screen("news");
        assertThat(liv.page().getByText(LETTER).count()).isZero();
        liv.page()
                .getByText(nb("dialogue.next-of-kin.new", "Astrid Nilsen"))
                .first()
                .click();
        liv.seesHeading(nb("dialogue.next-of-kin.title", "Astrid Nilsen"));
        liv.sees(nb("proxy.acting-for", "Astrid Nilsen"));
        liv.settles();
        assertThat(liv.page().locator(".message.unread").count()).isPositive();
        inOtherFaces(liv, "messages");
        liv.page().locator("a.message[href*='brev/']").first().click();
        liv.sees(LETTER);
    }

    /** Pictures it as most see it, in the dark, and with large text on a small phone. */
    private static void inOtherFaces(Phone phone, String name) {
        phone.screen(name);
        for (var face : List.of(Face.DARK, Face.NARROW, Face.LARGE_TEXT)) {
            phone.becomes(face);
            phone.comesToRest();
            assertThat(phone.scrollsSideways()).as(face.name()).isFalse();
            phone.sameScreen(name + "-" + face.name());
        }
        phone.becomes(Face.USUAL);
    }

    private static void answers(Phone liv) {
        liv.tap(nb("need.view.write.resident"));
        liv.fill(nb("need.view.write.words"), ANSWER);
        liv.settles();
        inOtherFaces(liv, "answering");
        liv.tap(nb("need.view.write.send"));
        liv.sees(nb("need.view.written.said.resident"));
        liv.sees(nb("need.on-behalf", LIV, "Astrid Nilsen"));
        liv.settles();
        inOtherFaces(liv, "letters");
        liv.open("/behov/" + SNOW.value());
        liv.sees(nb("error.not-found"));
    }

    private static void readsWhoAnswered(Phone astrid) {
        astrid.open("/meldinger");
        astrid.seesHeading(nb("dialogue.view.title"));
        astrid.page().locator(".message.unread").first().waitFor();
        astrid.page().getByText("En pårørende har gjort noe for deg").first().click();
        astrid.sees(ANSWER);
        astrid.sees(nb("need.on-behalf", LIV, "Astrid Nilsen"));
        astrid.open("/hvem-har-sett");
        astrid.sees(nb("looked.what.LETTERS"));
        astrid.sees(nb("looked.what.MESSAGES"));
        astrid.sees(nb("looked.proxy"));
        inOtherFaces(astrid, "looked");
    }

    private static void begins(Phone liv, String words) {
        liv.open(NeedLinks.letters(SNOW));
        liv.tap(nb("need.view.write.resident"));
        liv.fill(nb("need.view.write.words"), words);
        liv.page().getByLabel(nb("need.view.write.words")).blur();
        liv.settles();
    }

    /** Nobody has loaded her page again. */
    private static void keepsOnlyHerOwnWords(Phone liv) {
        liv.sees(nb("proxy.refused.over"));
        liv.sees(nb("need.letters.unsent"));
        assertThat(liv.page().getByText(LETTER).count()).isZero();
        assertThat(liv.page().locator("textarea").inputValue()).isEqualTo(LATE);
        inOtherFaces(liv, "messages-ended");
        liv.open("/meldinger");
        liv.seesHeading(nb("dialogue.view.title"));
        liv.sees(nb("dialogue.proxy.lessened.from.MESSAGES", "Astrid Nilsen"));
        assertThat(liv.page()
                        .getByText(nb("dialogue.next-of-kin.new", "Astrid Nilsen"))
                        .count())
                .isZero();
    }

    private static void takesBackMessages(Phone astrid) {
        var takeBack = nb("proxy.less", nb("proxy.less.MESSAGES"));
        astrid.open("/fullmakt");
        astrid.sees(takeBack);
        astrid.settles();
        inOtherFaces(astrid, "areas");
        astrid.tap(takeBack + ": " + LIV);
        astrid.page()
                .locator(".confirmation:visible")
                .getByText(takeBack)
                .last()
                .click();
        astrid.sees(nb("proxy.less.done", LIV, nb("proxy.less.MESSAGES")));
    }

    private static void keepsTheRest(Phone liv) {
        liv.open("/fullmakt");
        liv.sees(nb("proxy.held.DIGITAL_CARE", "Astrid Nilsen"));
        liv.sees(nb("proxy.held.rest", "Astrid Nilsen"));
        assertThat(liv.page()
                        .getByText(nb("proxy.held.MESSAGES", "Astrid Nilsen"))
                        .count())
                .isZero();
        liv.screen("held");
    }

    private static void lets(Phone astrid, String... areas) {
        astrid.open("/fullmakt");
        astrid.seesHeading(nb("proxy.title"));
        astrid.fill(nb("proxy.email"), LIV);
        for (var area : areas) {
            astrid.page().getByLabel(nb("proxy.text." + area + ".1")).check();
        }
        astrid.settles();
        inOtherFaces(astrid, "give");
        astrid.tap(nb("proxy.give"));
        astrid.sees(nb("proxy.given.done", LIV));
        astrid.screen("given");
    }

    /** @return the id of whom she acts for */
    private static String saysYes(Phone liv) {
        liv.open("/fullmakt");
        liv.sees(nb("proxy.asked.by", "Astrid Nilsen"));
        liv.settles();
        liv.screen("asked");
        liv.tap(nb("proxy.yes") + ": " + nb("proxy.asked.by", "Astrid Nilsen"));
        liv.sees(nb("proxy.yes.done", "Astrid Nilsen"));
        liv.tap(nb("proxy.held.NEEDS", "Astrid Nilsen"));
        liv.sees(nb("proxy.acting-for", "Astrid Nilsen"));
        liv.settles();
        liv.screen("her-needs");
        var resident = liv.page().url().replaceFirst(".*/", "");
        liv.tap(nb("need.of.ask", "Astrid Nilsen"));
        return resident;
    }

    private static void asksForHer(Phone liv, String words) {
        liv.seesHeading(nb("need.form.what.title.for", "Astrid Nilsen"));
        liv.sees(nb("proxy.acting-for", "Astrid Nilsen"));
        liv.screen("form");
        liv.fill(nb("need.form.words"), words);
        liv.tap(nb("form.next"));
        liv.seesHeading(nb("need.form.when.title.for", "Astrid Nilsen"));
        liv.pickValue("THIS_WEEK");
        liv.tap(nb("form.next"));
        liv.seesHeading(nb("need.form.where.title.for", "Astrid Nilsen"));
        liv.selectValue(nb("need.form.district"), "leirfjord-leland");
        liv.tap(nb("form.next"));
        liv.named(nb("form.send")).first().waitFor();
        liv.sees(nb("proxy.acting-for", "Astrid Nilsen"));
    }

    private static void sends(Phone liv) {
        liv.tap(nb("form.send"));
        liv.page().waitForURL(address -> address.contains("/behov/"));
        liv.sees(WORDS);
        liv.sees(nb("proxy.acting-for", "Astrid Nilsen"));
        liv.settles();
        assertThat(liv.scrollsSideways()).isFalse();
        liv.screen("need");
    }

    private static void readsWhatLivDid(Phone astrid, String need) {
        astrid.open("/behov/" + need);
        astrid.sees(nb("need.view.on-behalf"));
        astrid.sees(nb("need.on-behalf", LIV, "Astrid Nilsen"));
        astrid.settles();
        astrid.screen("marked");
        astrid.open("/hvem-har-sett");
        astrid.sees("har fullmakt fra deg");
    }

    private static void ends(Phone astrid) {
        astrid.open("/fullmakt");
        astrid.tap(nb("proxy.end") + ": " + LIV);
        astrid.page()
                .locator(".confirmation:visible")
                .getByText(nb("proxy.end"))
                .last()
                .click();
        astrid.sees(nb("proxy.ended", LIV));
    }

    /** Nobody has loaded her page again. */
    private static void losesSightOfIt(Phone liv) {
        liv.sees(nb("proxy.refused.over"));
        assertThat(liv.page().getByText(WORDS).count()).isZero();
        liv.screen("ended");
    }

    private static void keepsWhatSheWrote(Phone liv) {
        liv.tap(nb("form.send"));
        liv.sees(nb("proxy.refused.over"));
        liv.screen("refused");
        liv.open("/utboks");
        liv.sees(nb("proxy.refused.over"));
        liv.tap(nb("outbox.mend"));
        // By her name, or without it where the phone has heard already that it is over.
        liv.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(WHAT))
                .first()
                .waitFor();
        assertThat(liv.page().getByLabel(nb("need.form.words")).first().inputValue())
                .isEqualTo(LATE);
    }
}
