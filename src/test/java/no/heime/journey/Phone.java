package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Somebody's phone: Chromium at 390 × 844 in Norwegian, whose screens are pictured and tried for accessibility. */
final class Phone implements AutoCloseable {

    private static final int HEIGHT = 844;
    private static final int MOST_LOOKS = 5;
    /** Of the page's own text, in per cent of what the browser calls medium. */
    private static final double USUAL_TEXT = 106.25;

    /** One for all phones, each of which keeps to itself what it knows, caches and stores. */
    private static final class Chromium {
        static final Browser BROWSER = Playwright.create().chromium().launch(chromium());
    }

    /** What one presses or fills in; an address that is read is none of it. */
    private static final String PRESSED = "button, input, select, textarea, .action, .bar a, .top a";

    private final BrowserContext context;
    private final List<String> barriers = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();
    private final String owner;
    private final String address;
    private Face face;
    private Aloud aloud = new Aloud(List.of());
    private Page page;
    private int pictures;
    private boolean still;

    Phone(String owner, String address) {
        this(owner, address, Face.USUAL);
    }

    Phone(String owner, String address, Face face) {
        this(owner, address, face, 1);
    }

    /** As sharp as phones are; a picture takes three times as long. */
    static Phone sharp(String owner, String address) {
        return new Phone(owner, address, Face.USUAL, Gallery.SCALE);
    }

    private Phone(String owner, String address, Face face, int scale) {
        this.owner = owner;
        this.address = address;
        this.face = face;
        context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(face.width(), HEIGHT)
                .setColorScheme(face.colours())
                .setForcedColors(face.forced())
                .setDeviceScaleFactor(scale)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo")
                .setServiceWorkers(ServiceWorkerPolicy.ALLOW));
        context.setDefaultTimeout(60_000);
        if (face.simple()) {
            context.addInitScript("try { localStorage.setItem('heime.view', 'simple') } catch {}");
        }
        if (face.text() != Face.USUAL.text()) {
            context.addInitScript(
                    "addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '%s%%')"
                            .formatted(USUAL_TEXT * face.text() / 100));
        }
        Jumps.areCounted(context);
        page = newPage();
    }

    /** What is said of these screens is compared with what is written down of them. */
    Phone heard(String... screens) {
        aloud = new Aloud(List.of(screens));
        return this;
    }

    /** What moves on its screens without a tap is a barrier as well. */
    Phone still() {
        still = true;
        return this;
    }

    /** A second tab of the same phone; what follows is done there. */
    Page newPage() {
        page = context.newPage();
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) {
                scriptErrors.add(said.text());
            }
        });
        return page;
    }

    Page page() {
        return page;
    }

    /** Brings this tab to the front. */
    void on(Page tab) {
        page = tab;
        page.bringToFront();
    }

    void open(String path) {
        page.navigate(path);
    }

    void tap(String name) {
        named(name).first().click();
    }

    /** A button or link by its words. */
    Locator named(String name) {
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
        return button.or(link);
    }

    /** Marks one choice of a form: a tile, a row or a pill. */
    void pick(String words) {
        page.locator("label.option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** The same by what it stands for, where a name is said twice. */
    void pickValue(String value) {
        page.locator("label.option:has(input[value='%s'])".formatted(value))
                .first()
                .click();
    }

    void fill(String label, String words) {
        page.getByLabel(label).first().fill(words);
    }

    void select(String label, String words) {
        page.getByLabel(label).first().selectOption(new SelectOption().setLabel(words));
    }

    /** The same by what it stands for, where its name says how much there is of it. */
    void selectValue(String label, String value) {
        page.getByLabel(label).first().selectOption(value);
    }

    void sees(String words) {
        page.getByText(words).first().waitFor();
    }

    void seesHeading(String words) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                .first()
                .waitFor();
    }

    /** One tap: the demo's sign-in page lists who one can be. */
    void signInAs(String name) {
        open("/logg-inn");
        tap(name);
        page.waitForURL(address -> !address.contains("logg-inn"));
    }

    /** Somebody who is signed in already, elsewhere than in the demo. */
    void isOf(Api person) {
        context.addCookies(person.cookieStore().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address))
                .toList());
    }

    /** The phone knows where it is, and tells the page when it asks; how often it asks is counted on the page. */
    void isAt(double latitude, double longitude) {
        context.grantPermissions(List.of("geolocation"));
        context.setGeolocation(new Geolocation(latitude, longitude));
        context.addInitScript("""
            const ask = Geolocation.prototype.getCurrentPosition;
            Geolocation.prototype.getCurrentPosition = function (...how) {
              window.askedWhere = (window.askedWhere ?? 0) + 1;
              return ask.apply(this, how);
            };
            """);
    }

    /** All that leaves the phone from now on: addresses, headers, bodies, and what goes over an open line. */
    List<String> whatIsSent() {
        var sent = new CopyOnWriteArrayList<String>();
        context.onRequest(request -> {
            sent.add(request.url());
            sent.addAll(request.headers().values());
            Optional.ofNullable(request.postData()).ifPresent(sent::add);
        });
        page.onWebSocket(line -> line.onFrameSent(frame -> sent.add(String.valueOf(frame.text()))));
        return sent;
    }

    void offline() {
        context.setOffline(true);
    }

    void online() {
        context.setOffline(false);
    }

    /** Waits until the service worker has what the client half needs without network. */
    void readyForOffline() {
        page.evaluate("async () => { await navigator.serviceWorker.ready }");
    }

    /**
     * Pictures this screen and tries it against WCAG 2.2 AA, with the contrast of AAA; what is wrong fails the journey at its end. Both on a
     * screen as tall as the page: what the bar covers while one scrolls is not too small to tap.
     */
    void screen(String name) {
        comesWhole();
        if (still) {
            Jumps.seen(page).forEach(it -> barriers.add(name + ": jumps: " + it));
        }
        pictures(name);
        aloud.hears(name, page);
        isWithoutBarriers(name, () -> Axe.barriers(page, face));
        Jumps.areForgotten(page);
    }

    /** The screen that was looked at, in another face: what is heard of it is the same, so only what is seen is tried anew. */
    void sameScreen(String name) {
        pictures(name);
        isWithoutBarriers(name, () -> Axe.barriersToTheEye(page, face));
        Jumps.areForgotten(page);
    }

    /** The screen that was looked at just now, laid out as it was: only what colours do is tried anew. */
    void inOtherColours(String name) {
        onTheWholePage(() -> Axe.barriersToTheEye(page, face))
                .forEach(rule -> barriers.add(name + ": " + Axe.described(rule)));
        page.setViewportSize(face.width(), HEIGHT);
        Jumps.areForgotten(page);
    }

    private void pictures(String name) {
        asTallAsThePage();
        asTallAsThePage();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "%s-%02d-%s.png".formatted(owner, ++pictures, name))));
    }

    private void isWithoutBarriers(String name, Supplier<List<Rule>> look) {
        onTheWholePage(look).forEach(rule -> barriers.add(name + ": " + Axe.described(rule)));
        tooSmallOnTheWholePage().forEach(it -> barriers.add(name + ": is too small to tap: " + it));
        page.setViewportSize(face.width(), HEIGHT);
        if (face.isHeldInOneHand()) {
            Touch.outOfReach(page, HEIGHT).forEach(it -> barriers.add(name + ": is out of the thumb's reach: " + it));
        }
        for (var number : List.of("tel:113", "tel:116117")) {
            var call = page.locator("heime-shell .top a.sos[href='%s']".formatted(number));
            if (!isInSight(call, 0) || isCovered(call)) {
                barriers.add(name + ": " + number + " is not in sight");
            }
        }
    }

    /** Looked for anew when the page grew meanwhile: the bar may lie over what has come last. */
    private List<Rule> onTheWholePage(Supplier<List<Rule>> look) {
        List<Rule> found;
        int looks = 0;
        do {
            asTallAsThePage();
            found = look.get();
        } while (!found.isEmpty() && hasGrown() && ++looks < MOST_LOOKS);
        return found;
    }

    private List<String> tooSmallOnTheWholePage() {
        List<String> found;
        int looks = 0;
        do {
            asTallAsThePage();
            found = Touch.tooSmall(page);
        } while (!found.isEmpty() && ++looks < MOST_LOOKS);
        return found;
    }

    private boolean hasGrown() {
        return (boolean) page.evaluate("() => document.documentElement.scrollHeight > innerHeight");
    }

    /**
     * Pictures how this screen comes on paper; whatever one could press or answer there fails the journey at its end.
     *
     * @param printed what has to be seen there
     */
    void onPaper(String name, Locator... printed) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "%s-%02d-%s-on-paper.png".formatted(owner, ++pictures, name)))
                .setFullPage(true));
        page.locator(PRESSED + ", [role='group']").all().stream()
                .filter(Locator::isVisible)
                .map(it -> name + " on paper: " + it.textContent())
                .forEach(barriers::add);
        Stream.of(printed)
                .filter(it -> !it.isVisible())
                .map(it -> name + " on paper lacks " + it)
                .forEach(barriers::add);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        Jumps.areForgotten(page);
    }

    /** Whether it is seen before one scrolls. */
    boolean isAboveTheFold(Locator place) {
        return isInSight(place, ((Number) page.evaluate("() => scrollY")).doubleValue());
    }

    private static boolean isInSight(Locator place, double below) {
        var box = place.first().boundingBox();
        return box != null && box.y + below >= 0 && box.y + below + box.height <= HEIGHT;
    }

    /** Whether something else lies on it, and would be tapped in its place. */
    private static boolean isCovered(Locator place) {
        return (boolean) place.first().evaluate("""
            it => {
              const { x, y, width, height } = it.getBoundingClientRect();
              return !it.contains(it.getRootNode().elementFromPoint(x + width / 2, y + height / 2));
            }""");
    }

    /** Twice: what is seen for the first time may still grow. */
    void asTallAsThePage() {
        var tall = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(face.width(), Math.max(HEIGHT, tall));
    }

    Face face() {
        return face;
    }

    /** The screen that is open in other colours; as wide as before, and with text as large. */
    void changesColours(Face other) {
        face = other;
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(other.colours()).setForcedColors(other.forced()));
    }

    /** The screen that is open, on a phone that was set up otherwise; the simple view stays as it was. */
    void becomes(Face other) {
        changesColours(other);
        page.setViewportSize(other.width(), HEIGHT);
        page.evaluate(
                "size => { document.documentElement.style.fontSize = size }",
                other.text() == Face.USUAL.text() ? "" : USUAL_TEXT * other.text() / 100 + "%");
    }

    /** Waits until a screen has taken the place of what the page paints first, and nothing moves any longer. */
    void settles() {
        page.locator("heime-shell h1").first().waitFor();
        comesToRest();
    }

    /** Waits also for what the start page fetches no sooner than the phone has rested. */
    void comesWhole() {
        page.waitForFunction("""
                () => {
                  const ladder = document.querySelector('start-page')?.shadowRoot?.querySelector('home-ladder');
                  return !ladder || ladder.hidden || ladder.shadowRoot?.querySelector('li:last-child') != null;
                }""");
        comesToRest();
    }

    /** Waits until nothing on the screen moves any longer, but for what moves as long as it is waited for. */
    void comesToRest() {
        page.waitForFunction("""
                () => document.getAnimations().every(it =>
                  it.playState !== 'running' || it.effect?.getComputedTiming().endTime === Infinity)
                """);
    }

    /** Whether something is wider than the screen. */
    boolean scrollsSideways() {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", owner + "-last.png"))
                .setFullPage(true));
        context.close();
        assertThat(barriers).as("barriers on %s's screens", owner).isEmpty();
        aloud.isAsWritten();
        assertThat(scriptErrors).as("errors in %s's browser", owner).isEmpty();
    }

    static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(
                        Optional.ofNullable(System.getenv("HEIME_CHROMIUM")).orElse("/usr/bin/chromium")))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}
