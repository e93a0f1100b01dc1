package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The program on a phone's home screen: it can be put there, gently asks for it, and takes what other apps share. */
class HomeScreenIT {

    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Safari/604.1";

    /** What Chromium fires when a page may be installed, which it does not do for a browser without a window. */
    private static final String OFFERED = """
            async () => {
              await customElements.whenDefined('install-invitation')
              window.dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }),
                { prompt: async () => undefined, userChoice: Promise.resolve({ outcome: 'dismissed' }) }))
            }
            """;

    private Phone phone;

    @BeforeEach
    void takePhone(TestInfo test) {
        phone = new Phone(
                "home-screen-" + test.getTestMethod().orElseThrow().getName().substring(0, 4), SharedHeime.address());
    }

    @AfterEach
    void putPhoneAway() {
        phone.close();
    }

    @Test
    void aPhoneCanInstallIt(@TempDir Path profile) throws Exception {
        var manifest = manifestOfAnInstallableApp(profile);

        assertThat(manifest.get("display").getAsString()).isEqualTo("standalone");
        assertThat(manifest.getAsJsonArray("icons"))
                .extracting(icon -> icon.getAsJsonObject().get("purpose").getAsString())
                .contains("any", "maskable");
        for (var pictures : new String[] {"icons", "screenshots"}) {
            for (var picture : manifest.getAsJsonArray(pictures)) {
                isAsLargeAsItSays(picture.getAsJsonObject());
            }
        }
        shortcutsLeadToScreens(manifest.getAsJsonArray("shortcuts"));
    }

    @Test
    void itAsksAtTheSecondVisitAndNeverAgainWhenDeclined() {
        phone.open("/");
        phone.settles();
        phone.page().evaluate(OFFERED);
        assertThat(invitation().isVisible()).isFalse();

        phone.newPage();
        phone.open("/");
        phone.settles();
        phone.page().evaluate(OFFERED);
        phone.sees(nb("start.install.text"));
        phone.screen("invitation");
        phone.tap(nb("start.install.no"));
        phone.page()
                .waitForFunction("() => !document.querySelector('start-page').shadowRoot"
                        + ".querySelector('install-invitation').shadowRoot.querySelector('section')");

        phone.newPage();
        phone.open("/");
        phone.settles();
        phone.page().evaluate(OFFERED);
        assertThat(invitation().isVisible()).isFalse();
    }

    /** Apple asks for its own: it reads no icon, name or splash from the manifest. */
    @Test
    void anIPhoneFindsItsIconItsNameAndItsSplashInThePage() throws Exception {
        phone.page().context().setExtraHTTPHeaders(Map.of("User-Agent", IPHONE));
        phone.open("/");
        var head = phone.page().locator("head");

        isAsLargeAsItSays(picture(head.locator("link[rel=apple-touch-icon]")));
        isAsLargeAsItSays(picture(head.locator(
                "link[rel=apple-touch-startup-image][media*='device-width: 390px'][media*='orientation: portrait']")));
        assertThat(said(head, "apple-mobile-web-app-title")).isEqualTo("Heime");
        assertThat(said(head, "apple-mobile-web-app-capable")).isEqualTo("yes");
        assertThat(said(head, "apple-mobile-web-app-status-bar-style"))
                .as("the clock can be read on light paper")
                .isEqualTo("default");
    }

    @Test
    void aLinkThatIsSharedIntoItBecomesASelfCareResource() throws Exception {
        var manifest = JsonParser.parseString(
                        new String(get("manifest.webmanifest").body(), StandardCharsets.UTF_8))
                .getAsJsonObject();
        var share = manifest.getAsJsonObject("share_target");
        var names = share.getAsJsonObject("params");
        assertThat(share.get("method").getAsString()).isEqualTo("GET");
        phone.open("/%s?%s=Sove+bedre&%s=Fem+uker+https%%3A%%2F%%2Fsove.example%%2Fkurs"
                .formatted(
                        share.get("action").getAsString(),
                        names.get("title").getAsString(),
                        names.get("text").getAsString()));
        phone.settles();
        phone.pick(nb("resource.type.COURSE"));
        phone.tap(nb("form.next"));
        phone.seesHeading(nb("resource.form.describe.title"));

        assertThat(valueOf("resource.form.title")).isEqualTo("Sove bedre");
        assertThat(valueOf("resource.form.description")).isEqualTo("Fem uker");
        phone.screen("shared");
        phone.page().locator("details.fold").first().locator("summary").click();
        phone.page().locator("details.fold[open] label.option").first().click();
        phone.tap(nb("form.next"));
        phone.seesHeading(nb("resource.form.where.title"));
        assertThat(valueOf("resource.form.link")).isEqualTo("https://sove.example/kurs");
    }

    /** A browser of its own: Chromium installs nothing from a private window, as the other tests have. */
    private static JsonObject manifestOfAnInstallableApp(Path profile) {
        try (var playwright = Playwright.create();
                var browser = playwright
                        .chromium()
                        .launchPersistentContext(
                                profile,
                                new BrowserType.LaunchPersistentContextOptions()
                                        .setExecutablePath(Phone.chromium().executablePath)
                                        .setArgs(Phone.chromium().args))) {
            var page = browser.newPage();
            page.navigate(SharedHeime.address());
            page.locator("heime-shell h1").first().waitFor();
            page.evaluate("async () => { await navigator.serviceWorker.ready }");
            var devtools = browser.newCDPSession(page);

            assertThat(devtools.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors"))
                    .isEmpty();
            var told = devtools.send("Page.getAppManifest");
            assertThat(told.getAsJsonArray("errors")).isEmpty();
            return JsonParser.parseString(told.get("data").getAsString()).getAsJsonObject();
        }
    }

    private String valueOf(String label) {
        return phone.page().getByLabel(nb(label)).first().inputValue();
    }

    private Locator invitation() {
        return phone.page().locator("install-invitation section");
    }

    private static String said(Locator head, String name) {
        return head.locator("meta[name='%s']".formatted(name)).getAttribute("content");
    }

    /** As a manifest says it. */
    private static JsonObject picture(Locator link) {
        var picture = new JsonObject();
        picture.addProperty("src", link.getAttribute("href"));
        picture.addProperty("type", link.getAttribute("type"));
        picture.addProperty("sizes", link.getAttribute("sizes"));
        return picture;
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var address = URI.create(SharedHeime.address() + "/").resolve(path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }

    private void isAsLargeAsItSays(JsonObject picture) throws IOException, InterruptedException {
        var src = picture.get("src").getAsString();
        var answer = get(src);
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(src)
                .hasValue(picture.get("type").getAsString());
        if (!"any".equals(picture.get("sizes").getAsString())) {
            var image = ImageIO.read(new ByteArrayInputStream(answer.body()));
            assertThat(image.getWidth() + "x" + image.getHeight())
                    .as(src)
                    .isEqualTo(picture.get("sizes").getAsString());
        }
    }

    private void shortcutsLeadToScreens(JsonArray shortcuts) {
        assertThat(StreamSupport.stream(shortcuts.spliterator(), false)
                        .map(it -> it.getAsJsonObject().get("url").getAsString()))
                .containsExactly("trenger-hjelp", "kan-hjelpe", "finn")
                .allSatisfy(path -> {
                    phone.open("/" + path);
                    phone.settles();
                    assertThat(phone.page().locator("heime-shell h1").count()).isPositive();
                    assertThat(phone.page()
                                    .getByText(nb("shell.missing.title"), new Page.GetByTextOptions().setExact(true))
                                    .count())
                            .isZero();
                });
    }
}
