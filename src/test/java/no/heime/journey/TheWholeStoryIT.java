package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.heime.shared.LadderStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story that Heime is for: Astrid gives and asks, a group across the ferry can help, the municipality matches them,
 * and both say how it went.
 */
class TheWholeStoryIT {

    private static final String GUIDE = "Slik strør du trygt";
    private static final String ACROSS_THE_FERRY = "Vi måker med godt mot";

    private static final String[] WHAT_SHE_GIVES = {
        "resource-what",
        "resource-describe",
        "resource-where",
        "resource-preview",
        "offer-what",
        "offer-describe",
        "offer-where",
        "offer-preview",
        "digital-form",
        "digital-stand",
        "digital-help",
        "digital-preview"
    };
    private static final String[] WHAT_SHE_ASKS = {
        "need-what", "need-when", "need-where", "need-preview", "ladder", "trying", "climbed"
    };

    @TempDir
    Path data;

    @Test
    void fromRegisteringToHowItWent() {
        String need;
        try (var heime = RunningHeime.in(data)) {
            try (var astrid = new Phone("astrid", heime.address()).still().heard(WHAT_SHE_GIVES)) {
                looksAroundAndSignsIn(astrid);
                sharesSomethingThatHelps(astrid);
                offersHelp(astrid);
                takesPartDigitally(astrid);
            }
            try (var solveig = new Phone("solveig", heime.address()).still()) {
                solveig.signInAs("Solveig Moen");
                registersForTheGroup(solveig);
            }
            try (var kari = new Phone("kari-approves", heime.address()).still()) {
                kari.signInAs("Kari Olsen");
                approvesWhatWaits(kari);
            }
            try (var astrid = new Phone("astrid-asks", heime.address()).still().heard(WHAT_SHE_ASKS)) {
                astrid.signInAs("Astrid Nilsen");
                asksWithoutNetwork(astrid);
                need = seesTheLadder(astrid);
                triesTheFirstStepFirst(astrid);
            }
            heime.kill();
            heime.start();
            try (var kari = new Phone("kari", heime.address()).still();
                    var solveig = new Phone("solveig-helps", heime.address()).still();
                    var astrid = new Phone("astrid-agrees", heime.address()).still()) {
                kari.signInAs("Kari Olsen");
                solveig.signInAs("Solveig Moen");
                solveig.open("/");
                var unread = unread(solveig);
                asksTheGroup(kari, need);
                hearsOfItWithoutReloading(solveig, unread);
                saysYes(solveig);
                astrid.signInAs("Astrid Nilsen");
                saysYesToo(astrid);
                theVisitIsDone(solveig);
                saysHowItWent(solveig);
                astrid.open("/meldinger");
                astrid.tap(
                        MessageFormat.format(nb("need.asks.how-did-it-go"), "").trim());
                saysHowItWent(astrid);
            }
        }
    }

    private static void looksAroundAndSignsIn(Phone astrid) {
        astrid.open("/");
        astrid.seesHeading(nb("start.title"));
        astrid.screen("start");
        astrid.open("/logg-inn");
        astrid.sees("Astrid Nilsen");
        astrid.screen("sign-in");
        astrid.signInAs("Astrid Nilsen");
    }

    private static void sharesSomethingThatHelps(Phone astrid) {
        astrid.open("/egenmestring");
        astrid.seesHeading(nb("resource.form.what.title"));
        astrid.screen("resource-what");
        astrid.pick(nb("resource.type.GUIDE"));
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("resource.form.describe.title"));
        astrid.fill(nb("resource.form.title"), GUIDE);
        astrid.fill(nb("resource.form.description"), "Strø fra øverste trinn og ned. Sanda får du på bedehuset.");
        astrid.page().locator("details.fold").first().locator("summary").click();
        astrid.page().locator("details.fold[open] label.option").first().click();
        astrid.screen("resource-describe");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("resource.form.where.title"));
        Forms.chooseAllOf(astrid, "Leirfjord");
        astrid.screen("resource-where");
        astrid.tap(nb("form.next"));
        Forms.send(astrid, "resource", "/mine", "shell.sent");
    }

    private static void offersHelp(Phone person) {
        person.open("/kan-hjelpe");
        Forms.offer(person, "Jeg tar trappa di", "Leirfjord");
    }

    private static void registersForTheGroup(Phone solveig) {
        solveig.open("/bidra");
        solveig.seesHeading(nb("contribute.title"));
        solveig.screen("contribute");
        solveig.tap(nb("contribute.group-offer"));
        Forms.groupOffer(solveig, ACROSS_THE_FERRY, "Leirfjord");
    }

    private static void takesPartDigitally(Phone astrid) {
        astrid.open("/digital-deltakelse");
        astrid.seesHeading(nb("participation.form.form.title"));
        astrid.screen("digital-form");
        astrid.pickValue("family-screen");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("participation.form.stage.title"));
        astrid.pick(nb("participation.stage.WANTS_TO_START"));
        astrid.pick(nb("participation.has.PHONE"));
        astrid.screen("digital-stand");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("participation.form.help.title"));
        astrid.page().getByLabel(nb("consent.text.KEEP_CARE_ANSWERS.1")).check();
        astrid.screen("digital-help");
        astrid.tap(nb("form.next"));
        Forms.send(astrid, "digital", "/min-digitale-hjelp", "shell.kept");
    }

    private static void asksWithoutNetwork(Phone astrid) {
        astrid.open("/");
        astrid.readyForOffline();
        astrid.offline();
        astrid.open("/trenger-hjelp");
        astrid.seesHeading(nb("need.form.what.title"));
        assertThat(astrid.isAboveTheFold(astrid.page().getByText(nb("need.form.not-for-emergencies"))))
                .as("that this is not for emergencies is said before one scrolls")
                .isTrue();
        astrid.pickValue("snow");
        astrid.pickValue("snow-clearing");
        astrid.screen("need-what");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("need.form.when.title"));
        astrid.pickValue("TODAY");
        astrid.screen("need-when");
        astrid.tap(nb("form.next"));
        astrid.seesHeading(nb("need.form.where.title"));
        astrid.fill(nb("need.form.mustKnow"), "Trappa er bratt.");
        astrid.screen("need-where");
        astrid.tap(nb("form.next"));
        astrid.named(nb("form.send")).first().waitFor();
        astrid.screen("need-preview");
        astrid.tap(nb("form.send"));
        astrid.sees(nb("outbox.saved-offline"));
        astrid.screen("need-waits");
        isRefusedAtFirst(astrid);
        astrid.page()
                .getByText(nb("outbox.sent"), new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        astrid.screen("need-sent");
    }

    /** The server finds something that the phone let pass. She reads what, and sends it once more. */
    private static void isRefusedAtFirst(Phone astrid) {
        var needs = "**/api/needs/*";
        astrid.page()
                .route(
                        needs,
                        sent -> sent.fulfill(new Route.FulfillOptions()
                                .setStatus(422)
                                .setContentType("application/problem+json")
                                .setBody("{\"detail\": \"%s\"}".formatted(nb("error.conflict")))));
        astrid.online();
        astrid.sees(nb("error.conflict"));
        astrid.screen("need-refused");
        astrid.page().unroute(needs);
        astrid.tap(nb("outbox.again"));
    }

    /** @return the id of her need */
    private static String seesTheLadder(Phone astrid) {
        astrid.tap(nb("outbox.open"));
        astrid.sees(nb("shared.step.HOSPITAL"));
        astrid.screen("ladder");
        var address = astrid.page().url();
        astrid.open("/mine-behov");
        astrid.seesHeading(nb("need.mine.title"));
        astrid.screen("my-needs");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void approvesWhatWaits(Phone kari) {
        kari.open("/godkjenne");
        kari.seesHeading(nb("register.moderate.title"));
        kari.screen("approve");
        kari.onPaper("approve", kari.page().locator(".to-moderate h2").first());
        kari.tap(nb("register.moderate.approve") + ": " + GUIDE);
        kari.sees(nb("register.moderate.approved", GUIDE));
    }

    /** The step closest to home: she takes a guide along, says how it went, and climbs. */
    private static void triesTheFirstStepFirst(Phone astrid) {
        astrid.page().goBack();
        astrid.tap(GUIDE);
        astrid.seesHeading(GUIDE);
        astrid.screen("guide");
        var sheet = astrid.page().locator(".on-paper");
        astrid.onPaper(
                "guide",
                astrid.page().locator(".entry-head > h1").first(),
                astrid.page().locator(".entry .description").first(),
                sheet.locator("img.qr"),
                sheet.getByText("/finn/"));
        astrid.tap(nb("register.view.i-try-this"));
        astrid.tap(nb("register.view.to-need"));
        astrid.sees(nb("need.view.did-it-help.resident"));
        astrid.screen("trying");
        astrid.tap(nb("need.view.answer.TRIED"));
        astrid.fill(nb("need.view.why.TRIED"), "Hjalp litt, men snøen er for høy.");
        astrid.tap(nb("need.view.record.TRIED"));
        astrid.sees(nb("need.view.outcome.TRIED"));
        astrid.screen("climbed");
    }

    private static int unread(Phone person) {
        var badge = person.page().locator("nav.bar .badge");
        return badge.count() == 0 ? 0 : Integer.parseInt(badge.first().innerText());
    }

    private static void hearsOfItWithoutReloading(Phone person, int before) {
        person.page()
                .locator("nav.bar .badge")
                .filter(new Locator.FilterOptions().setHasText(String.valueOf(before + 1)))
                .waitFor();
    }

    /** What it is, every step, who could help, and what has happened. */
    private static Locator[] theWholeNeed(Phone kari) {
        var need = kari.page().locator(".one-need");
        var steps = IntStream.range(0, LadderStep.values().length).mapToObj(need.locator(".rung")::nth);
        return Stream.concat(
                        Stream.of(".title-row > h1", ".rung .card h3", ".story li")
                                .map(part -> need.locator(part).first()),
                        steps)
                .toArray(Locator[]::new);
    }

    private static void asksTheGroup(Phone kari, String need) {
        kari.open("/innboks");
        kari.seesHeading(nb("need.inbox.title"));
        kari.screen("inbox");
        kari.onPaper("inbox", kari.page().locator(".inbox-list .title").first());
        kari.page().locator("a[href*='" + need + "']").first().click();
        kari.sees(nb("need.view.story"));
        kari.screen("inbox-need");
        kari.onPaper("inbox-need", theWholeNeed(kari));
        var group = acrossTheFerry(kari);
        assertThat(group.innerText()).containsPattern("\\d+ min unna med ferge");
        group.locator("button").first().click();
        kari.sees(nb("need.view.asked.said"));
        kari.screen("asked");
    }

    /** What the group across the fjord registered, with the way there. */
    private static Locator acrossTheFerry(Phone kari) {
        var group = kari.page()
                .locator(".card")
                .filter(new Locator.FilterOptions().setHasText(ACROSS_THE_FERRY))
                .first();
        if (!group.isVisible()) {
            kari.page().locator(".more").first().click();
        }
        return group;
    }

    private static void saysYes(Phone solveig) {
        solveig.open("/meldinger");
        solveig.seesHeading(nb("dialogue.view.title"));
        solveig.screen("messages");
        solveig.tap(nb("question.title"));
        solveig.seesHeading(nb("question.title"));
        solveig.sees(nb("question.names-later"));
        solveig.screen("question");
        solveig.tap(nb("question.yes"));
        solveig.sees(nb("question.status.ACCEPTED"));
        solveig.screen("said-yes");
    }

    private static void saysYesToo(Phone astrid) {
        astrid.open("/meldinger");
        astrid.sees(nb("dialogue.view.waiting"));
        astrid.screen("messages");
        astrid.page()
                .locator("a.message.waits[href*='behov']", new Page.LocatorOptions().setHasText("Snømåking"))
                .first()
                .click();
        astrid.sees(nb("need.view.status.ACCEPTED.resident"));
        astrid.screen("somebody-will-help");
        astrid.tap(nb("need.view.yes"));
        astrid.sees(nb("need.view.confirmed.said"));
        astrid.screen("agreed");
    }

    private static void theVisitIsDone(Phone solveig) {
        solveig.tap(nb("question.to-agreement"));
        solveig.seesHeading(nb("agreement.title"));
        solveig.sees("Astrid Nilsen");
        solveig.screen("agreement");
        if (solveig.named(nb("agreement.visit.done")).count() == 0) {
            solveig.tap(nb("agreement.visit.move"));
            solveig.fill(nb("agreement.visit.day"), LocalDate.now().toString());
            solveig.tap(nb("agreement.visit.move.save"));
            solveig.named(nb("agreement.visit.done")).first().waitFor();
        }
        solveig.tap(nb("agreement.visit.done"));
        solveig.tap(nb("agreement.visit.done.yes"));
        solveig.sees(nb("agreement.visit.done.said"));
        solveig.screen("visit-done");
    }

    private static void saysHowItWent(Phone person) {
        person.seesHeading(nb("agreement.how-did-it-go"));
        person.named(nb("agreement.scale.YES")).first().click();
        person.named(nb("agreement.scale.YES")).last().click();
        person.screen("how-did-it-go");
        person.tap(nb("agreement.send"));
        person.sees(nb("agreement.thanks"));
        person.screen("thanks");
    }
}
