package no.heime.journey;

import static no.heime.journey.Words.nb;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A passkey from its making to its end, in a real browser with a phone's lock that answers by itself. */
class PasskeyIT {

    private static final String NAME = "Nettbrettet";

    @Test
    void isMadeNamedUsedToSignInAndRemoved() {
        try (var phone = new Phone("passkey", SharedHeime.address()).still()) {
            phone.signInAs("Astrid Nilsen");
            var lock = Lock.of(phone.page());
            phone.open("/meg");
            phone.tap(nb("me.passkeys.make"));
            phone.sees(nb("me.passkeys.made"));
            phone.tap(nb("me.passkeys.rename"));
            phone.fill(nb("me.passkeys.name"), NAME);
            // the page has another "Lagre" further up
            phone.page().locator("my-passkeys form .primary").click();
            phone.sees(nb("me.passkeys.renamed", NAME));
            phone.screen("mine");
            signOut(phone);

            lock.answers(false);
            phone.open("/logg-inn");
            phone.sees(nb("sign-in.passkey.text"));
            phone.screen("sign-in");
            lock.answers(true);
            phone.tap(nb("sign-in.passkey"));
            phone.page().waitForURL(address -> !address.contains("logg-inn"));

            phone.open("/meg");
            phone.tap(nb("me.passkeys.remove.about", NAME));
            phone.sees(nb("me.passkeys.sure.last", NAME));
            phone.screen("last");
            phone.tap(nb("me.passkeys.yes"));
            phone.sees(nb("me.passkeys.gone", NAME));
            signOut(phone);

            // the phone still offers it, in the field for the address, and Heime says no
            phone.open("/logg-inn");
            phone.sees(nb("passkey.wrong"));
        }
    }

    private static void signOut(Phone phone) {
        phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(nb("me.sign-out")).setExact(true))
                .click();
        phone.seesHeading(nb("start.title"));
    }

    /** What asks for the finger or the face: Chromium's virtual authenticator. */
    private record Lock(CDPSession devtools, String id) {

        static Lock of(Page page) {
            var devtools = page.context().newCDPSession(page);
            devtools.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var asked = new JsonObject();
            asked.add("options", options);
            return new Lock(
                    devtools,
                    devtools.send("WebAuthn.addVirtualAuthenticator", asked)
                            .get("authenticatorId")
                            .getAsString());
        }

        /** Whether its owner is there. */
        void answers(boolean is) {
            var asked = new JsonObject();
            asked.addProperty("authenticatorId", id);
            asked.addProperty("enabled", is);
            devtools.send("WebAuthn.setAutomaticPresenceSimulation", asked);
        }
    }
}
