package no.heime.journey;

import static no.heime.journey.Words.nb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is registered, lent and written, and the way from asking for help to how it went, without touching the screen. */
class KeyboardIT {

    private static final String GROUP = "Snøgruppa på Leland";
    private static final String WHY = "Vi er borte i helga.";
    private static final String LETTER = "Vi ringer deg i ettermiddag.";
    private static final String ANSWER = "Etter klokka ti.";
    private static final String TO_LEND = "01930000-0000-7000-8000-000000000318";
    private static final String BORROWER = "Olga på Leines";

    @TempDir
    Path data;

    @Test
    void fromRegisteringToHowItWent() {
        try (var heime = RunningHeime.in(data);
                var astrid = new Phone("keyboard-astrid", heime.address());
                var kari = new Phone("keyboard-kari", heime.address(), Face.WIDE);
                var per = new Phone("keyboard-per", heime.address())) {
            signsIn(astrid, "Astrid Nilsen");
            signsIn(kari, "Kari Olsen");
            signsIn(per, "Per Haugen");
            registersAll(astrid);
            theCaseWorkerApprovesSeveralTogether(kari);
            var company = asks(astrid, "company", "walk-together");
            goesOneStepUp(astrid);
            theCaseWorkerReadsWhy(kari, company);
            theCaseWorkerWrites(kari);
            theResidentReadsIt(astrid, company);
            var snow = asksOneByOne(astrid, "snow", "snow-clearing");
            theCaseWorkerAsksTheGroup(kari, snow);
            saysYes(per, snow);
            saysYesToo(astrid);
            theVisitIsMovedAndDone(per);
            saysHowItWent(per);
            lendsAnAidAndGetsItBack(per);
        }
    }

    private static void signsIn(Phone phone, String name) {
        var keys = new Keyboard(phone);
        phone.open("/logg-inn");
        phone.sees(name);
        keys.enter(name);
        phone.page().waitForURL(address -> !address.contains("logg-inn"));
    }

    /** What a helper, and a resident, register: an offer, a self-care resource, a form of digital care and a group. */
    private static void registersAll(Phone astrid) {
        var keys = new Keyboard(astrid);
        begins(astrid, "/kan-hjelpe", "offer.form.what.title");
        keys.choose("group", "company");
        keys.choose("kind", "walk-together");
        goesOn(astrid, "offer.form.describe.title");
        keys.write(nb("offer.form.title"), "Jeg går en tur med deg");
        keys.write(nb("offer.form.description"), "Rolig tempo, og kaffe etterpå.");
        goesOn(astrid, "offer.form.where.title");
        keys.tick(nb("form.districts.whole", "Leirfjord"));
        keys.tick(nb("form.any-time"));
        sendsOff(astrid, "/mine", "shell.sent");

        begins(astrid, "/egenmestring", "resource.form.what.title");
        keys.choose("type", "GUIDE");
        goesOn(astrid, "resource.form.describe.title");
        keys.write(nb("resource.form.title"), "Slik strør du trappa");
        keys.write(nb("resource.form.description"), "Strø fra øverste trinn og ned.");
        keys.enter(nb("taxonomy.group.snow"));
        keys.tick(nb("taxonomy.kind.snow-clearing"));
        goesOn(astrid, "resource.form.where.title");
        keys.tick(nb("form.districts.whole", "Leirfjord"));
        sendsOff(astrid, "/mine", "shell.sent");

        begins(astrid, "/digital-deltakelse", "participation.form.form.title");
        keys.choose("form", "family-screen");
        goesOn(astrid, "participation.form.stage.title");
        keys.choose("stage", "WANTS_TO_START");
        goesOn(astrid, "participation.form.help.title");
        keys.tick(nb("consent.text.KEEP_CARE_ANSWERS.1"));
        sendsOff(astrid, "/min-digitale-hjelp", "shell.kept");

        begins(astrid, "/registrer-lag", "organisation.form.who.title");
        keys.write(nb("organisation.form.name"), "Turgjengen på Leland");
        keys.write(nb("organisation.form.about"), "Vi går tur hver tirsdag.");
        goesOn(astrid, "organisation.form.work.title");
        keys.tick(nb("taxonomy.group.company"));
        goesOn(astrid, "organisation.form.contact.title");
        keys.write(nb("organisation.form.email"), "turgjengen@heime.example");
        sendsOff(astrid, "/lag/", "shell.sent");
    }

    private static void begins(Phone phone, String path, String title) {
        phone.open(path);
        phone.seesHeading(nb(title));
    }

    private static void sendsOff(Phone phone, String leadsTo, String said) {
        var keys = new Keyboard(phone);
        keys.enter(nb("form.next"));
        phone.named(nb("form.send")).first().waitFor();
        keys.isNotLost("going on to the preview");
        keys.enter(nb("form.send"));
        phone.page().waitForURL(address -> address.contains(leadsTo));
        phone.sees(nb(said));
        keys.isNotLost("sending");
    }

    /** @return the id of the need */
    private static String asks(Phone astrid, String group, String kind) {
        var keys = new Keyboard(astrid);
        astrid.open("/");
        astrid.seesHeading(nb("start.title"));
        keys.enter(nb("start.need"));
        astrid.seesHeading(nb("need.form.what.title"));
        keys.isNotLost("the start page");
        keys.choose("group", group);
        keys.choose("kind", kind);
        keys.enter(nb("form.next"));
        astrid.seesHeading(nb("need.form.when.title"));
        keys.isNotLost("the first step");
        keys.choose("urgency", "TODAY");
        keys.enter(nb("form.next"));
        astrid.seesHeading(nb("need.form.where.title"));
        keys.isNotLost("the second step");
        keys.write(nb("need.form.mustKnow"), "Trappa er bratt.");
        keys.enter(nb("form.next"));
        return sends(astrid);
    }

    /** The same in the simple view, which is turned on first and stays on: one question after the other. */
    private static String asksOneByOne(Phone astrid, String group, String kind) {
        var keys = new Keyboard(astrid);
        astrid.open("/");
        astrid.seesHeading(nb("start.title"));
        keys.enter(nb("simple.enter"));
        astrid.sees(nb("simple.need.text"));
        keys.isNotLost("turning on the simple view");
        keys.enter(nb("start.need"));
        astrid.seesHeading(nb("need.form.what.title"));
        keys.choose("group", group);
        keys.choose("kind", kind);
        goesOn(astrid, "need.form.urgency");
        keys.choose("urgency", "TODAY");
        for (var next : List.of("need.form.frequency", "need.form.district", "need.form.forWhom", "simple.more")) {
            goesOn(astrid, next);
        }
        keys.write(nb("need.form.mustKnow"), "Trappa er bratt.");
        goesOn(astrid, "need.preview.title");
        return sends(astrid);
    }

    private static void goesOn(Phone astrid, String next) {
        var keys = new Keyboard(astrid);
        keys.enter(nb("form.next"));
        astrid.seesHeading(nb(next));
        keys.isNotLost("going on to " + next);
    }

    private static String sends(Phone astrid) {
        var keys = new Keyboard(astrid);
        keys.enter(nb("form.send"));
        astrid.sees(nb("shared.step.HOSPITAL"));
        keys.isNotLost("opening the ladder");
        var address = astrid.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void goesOneStepUp(Phone astrid) {
        var keys = new Keyboard(astrid);
        keys.enter(nb("need.view.answer.NOT_SUITABLE"));
        keys.writeWhereLed(nb("need.view.why.NOT_SUITABLE"), WHY);
        keys.enter(nb("need.view.record.NOT_SUITABLE"));
        astrid.sees(nb("need.view.left.said.unasked"));
        keys.isNotLost("leaving a step");
    }

    /** With single keys, as in a mail program. */
    private static void theCaseWorkerApprovesSeveralTogether(Phone kari) {
        var keys = new Keyboard(kari);
        kari.page().locator("keyboard-shortcuts .open").waitFor();
        keys.keys("gg");
        kari.seesHeading(nb("register.moderate.title"));
        kari.page().locator(".to-moderate .tick").first().waitFor();
        keys.isNotLost("going to what is to be approved");
        keys.keys("jxjxjxjx");
        kari.page().locator("[data-key=v]:enabled").waitFor();
        keys.keys("v");
        kari.page().locator(".moderation > .toast > span").waitFor();
        keys.isNotLost("approving several together");
    }

    private static void theCaseWorkerReadsWhy(Phone kari, String need) {
        var keys = new Keyboard(kari);
        keys.keys("gi");
        kari.seesHeading(nb("need.inbox.title"));
        keys.keys("?");
        kari.seesHeading(nb("shortcuts.go"));
        keys.isNotLost("asking for the overview");
        kari.page().keyboard().press("Escape");
        keys.isNotLost("closing the overview");
        keys.stepTo("j", "innboks/" + need);
        kari.sees(nb("need.view.story"));
        kari.sees(WHY);
    }

    private static void theCaseWorkerWrites(Phone kari) {
        var keys = new Keyboard(kari);
        keys.enter(nb("need.view.write.staff"));
        keys.writeWhereLed(nb("need.view.write.words"), LETTER);
        keys.enter(nb("need.view.write.send"));
        kari.sees(nb("need.view.written.said.staff"));
        keys.isNotLost("sending the letter");
    }

    private static void theResidentReadsIt(Phone astrid, String need) {
        var keys = new Keyboard(astrid);
        astrid.open("/meldinger");
        astrid.seesHeading(nb("dialogue.view.title"));
        keys.follow("behov/" + need);
        astrid.sees(LETTER);
        keys.isNotLost("opening what the letter is about");
        keys.enter(nb("need.view.write.resident"));
        keys.writeWhereLed(nb("need.view.write.words"), ANSWER);
        keys.enter(nb("need.view.write.send"));
        astrid.sees(nb("need.view.written.said.resident"));
        keys.isNotLost("answering the letter");
    }

    private static void lendsAnAidAndGetsItBack(Phone per) {
        var keys = new Keyboard(per);
        per.open("/finn/" + TO_LEND);
        per.sees(nb("register.loan.title"));
        keys.enter(nb("register.loan.title"));
        per.seesHeading(nb("register.loan.new"));
        keys.isNotLost("opening the loans");
        keys.write(nb("register.loan.to"), BORROWER);
        keys.enter(nb("register.loan.lend"));
        per.sees(nb("register.loan.done", BORROWER));
        keys.isNotLost("lending");
        keys.enter(nb("register.loan.return") + ": " + BORROWER);
        per.sees(nb("register.loan.back.done", BORROWER));
        keys.isNotLost("getting it back");
    }

    private static void theCaseWorkerAsksTheGroup(Phone kari, String need) {
        var keys = new Keyboard(kari);
        kari.open("/innboks/" + need);
        kari.sees(nb("need.view.story"));
        keys.enter(nb("need.view.ask") + ": " + GROUP);
        kari.sees(nb("need.view.asked.said"));
        keys.isNotLost("asking");
    }

    private static void saysYes(Phone per, String need) {
        var keys = new Keyboard(per);
        per.open("/meldinger");
        per.seesHeading(nb("dialogue.view.title"));
        keys.follow("sporsmal/" + need);
        per.seesHeading(nb("question.title"));
        keys.isNotLost("opening the question");
        keys.enter(nb("question.no"));
        keys.isNotLost("thinking of a no");
        per.open(per.page().url());
        keys.enter(nb("question.yes"));
        per.sees(nb("question.status.ACCEPTED"));
        keys.isNotLost("saying yes");
    }

    private static void saysYesToo(Phone astrid) {
        var keys = new Keyboard(astrid);
        astrid.sees(nb("need.view.status.ACCEPTED.resident"));
        keys.enter(nb("need.view.yes"));
        astrid.sees(nb("need.view.confirmed.said"));
        keys.isNotLost("saying yes too");
    }

    private static void theVisitIsMovedAndDone(Phone per) {
        var keys = new Keyboard(per);
        keys.enter(nb("question.to-agreement"));
        per.seesHeading(nb("agreement.title"));
        keys.isNotLost("opening the agreement");
        if (per.named(nb("agreement.visit.done")).count() == 0) {
            keys.enter(nb("agreement.visit.move"));
            keys.isNotLost("opening the day");
            per.fill(nb("agreement.visit.day"), LocalDate.now().toString());
            keys.enter(nb("agreement.visit.move.save"));
            per.named(nb("agreement.visit.done")).first().waitFor();
            keys.isNotLost("moving the visit");
        }
        keys.enter(nb("agreement.visit.done"));
        keys.isNotLost("asking whether it is over");
        keys.enter(nb("agreement.visit.done.yes"));
        per.sees(nb("agreement.visit.done.said"));
        keys.isNotLost("the visit");
    }

    private static void saysHowItWent(Phone per) {
        var keys = new Keyboard(per);
        per.seesHeading(nb("agreement.how-did-it-go"));
        keys.enter(nb("agreement.scale.YES"));
        keys.enter(nb("agreement.scale.YES"));
        keys.enter(nb("agreement.send"));
        per.sees(nb("agreement.thanks"));
        keys.isNotLost("the answers");
    }
}
