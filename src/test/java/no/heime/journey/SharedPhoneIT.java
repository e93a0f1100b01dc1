package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** Two people use one phone, one after the other: the second meets nothing of the first. */
class SharedPhoneIT {

    private static final String WRITTEN = "Nøkkelen henger bak tønna";

    /** Astrid's, which the screen under Meg shows without network too, and nothing else that can read the phone's files. */
    private static final String PHONE = "75 00 01 01";

    /** As it stands in what lies open, told as text once more. */
    private static final String SIGNED_IN = "signedIn\\\":true";

    private static final String[] HERS = {PHONE, "Astrid", "astrid"};

    /** All that this site keeps in the browser, as text: its database, its stores of words, its caches' addresses. */
    private static final String ALL_THAT_IS_KEPT = """
            async () => {
              const told = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
              const readable = (_, value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                ? new TextDecoder().decode(value) : value;
              for (const { name } of await indexedDB.databases()) {
                const database = await new Promise((done, failed) => {
                  const asked = indexedDB.open(name);
                  asked.onsuccess = () => done(asked.result);
                  asked.onerror = () => failed(asked.error);
                });
                for (const store of database.objectStoreNames) {
                  const rows = await new Promise(done => {
                    const asked = database.transaction(store).objectStore(store).getAll();
                    asked.onsuccess = () => done(asked.result);
                  });
                  told.push(store + ' ' + JSON.stringify(rows, readable));
                }
                database.close();
              }
              for (const name of await caches.keys()) {
                told.push(...(await (await caches.open(name)).keys()).map(it => it.url));
              }
              return told.join('\\n');
            }
            """;

    @Test
    void theSecondMeetsNothingOfTheFirst() {
        try (var phone = new Phone("shared", SharedHeime.address())) {
            phone.signInAs("Astrid Nilsen");
            writesSomethingThatIsRefused(phone);
            beginsSomethingElse(phone);
            phone.page().waitForFunction("async () => (await (%s)()).includes('who ')".formatted(ALL_THAT_IS_KEPT));
            assertThat(kept(phone)).contains(SIGNED_IN).doesNotContain(HERS).doesNotContain(WRITTEN, "Ferja");
            isKnownWithoutNetwork(phone);

            phone.open("/meg");
            phone.page().locator("button.leave").click();
            phone.sees(nb("me.sign-out.not-sent"));
            phone.screen("not-sent");
            phone.tap(nb("me.sign-out.yes"));
            phone.seesHeading(nb("start.title"));
            phone.sees(nb("shell.signed-out"));
            assertThat(kept(phone))
                    .contains("drafts []", "outbox []", "photos []", "keys []")
                    .doesNotContain(SIGNED_IN, "who ")
                    .doesNotContain(HERS);

            phone.signInAs("Jonas Berg");
            assertThat(kept(phone)).doesNotContain(HERS);
            phone.open("/utboks");
            phone.seesHeading(nb("outbox.empty.title"));
            phone.open("/kan-hjelpe");
            phone.seesHeading(nb("offer.form.what.title"));
            assertThat(phone.page().locator("input:checked").count()).isZero();
        }
    }

    private static void isKnownWithoutNetwork(Phone phone) {
        phone.readyForOffline();
        phone.offline();
        phone.open("/meg");
        assertThat(phone.page().locator("input#phone").inputValue()).isEqualTo(PHONE);
        phone.online();
    }

    private static void writesSomethingThatIsRefused(Phone phone) {
        phone.page()
                .route(
                        "**/api/needs/*",
                        sent -> sent.fulfill(new Route.FulfillOptions()
                                .setStatus(422)
                                .setContentType("application/problem+json")
                                .setBody("{\"detail\": \"%s\"}".formatted(nb("error.conflict")))));
        phone.open("/trenger-hjelp");
        phone.pickValue("snow");
        phone.pickValue("snow-clearing");
        phone.tap(nb("form.next"));
        phone.pickValue("TODAY");
        phone.tap(nb("form.next"));
        phone.fill(nb("need.form.mustKnow"), WRITTEN);
        phone.tap(nb("form.next"));
        phone.tap(nb("form.send"));
        phone.sees(nb("error.conflict"));
        phone.page().unroute("**/api/needs/*");
    }

    private static void beginsSomethingElse(Phone phone) {
        phone.open("/kan-hjelpe");
        phone.pickValue("snow");
        phone.pickValue("snow-clearing");
        phone.tap(nb("form.next"));
        phone.fill(nb("offer.form.title"), "Ferja og kaffe");
        phone.page().waitForFunction("""
                async () => (await new Promise(done => {
                  const asked = indexedDB.open('heime');
                  asked.onsuccess = () => {
                    const count = asked.result.transaction('drafts').objectStore('drafts').count();
                    count.onsuccess = () => { asked.result.close(); done(count.result > 0); };
                  };
                }))
                """);
    }

    private static String kept(Phone phone) {
        return (String) phone.page().evaluate(ALL_THAT_IS_KEPT);
    }
}
