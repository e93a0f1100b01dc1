package no.heime.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * How far what somebody was reading moved from under her eyes, as the browser measures it: the share of the screen that
 * moved times how far. What moves right after a tap, or as the server's answer to it, is not counted, as long as it leads
 * nowhere else; nor what a journey itself moves once it has looked, nor the line above the screen that comes and goes with
 * the network.
 */
final class Jumps {

    /** A fifth of what is called good. */
    private static final double MAY_JUMP = 0.02;

    /** One screen ends where the next is asked for. */
    private static final String COUNT = """
            window.heimeJumps = { since: 0 };
            {
              const soon = 500;
              const fresh = () => ({ at: location.pathname, shifts: [], acts: [] });
              let now = fresh();
              let screens = [now];
              const answers = [];
              const named = node => node?.nodeType === Node.ELEMENT_NODE
                ? node.localName + (node.id && '#' + node.id) + (node.classList.length ? '.' + [...node.classList].join('.') : '')
                : `«${node?.textContent.trim().slice(0, 30)}»`;
              const place = box => `${Math.round(box.x)},${Math.round(box.y)}`;
              // What is in a shadow is not told: what lies there now is as good.
              const within = (box, root = document) => {
                const it = root.elementFromPoint(box.x + box.width / 2, box.y + 1);
                return it?.shadowRoot && it !== root.host ? within(box, it.shadowRoot) ?? it : it;
              };
              const told = it => it.sources.map(({ node, previousRect: from, currentRect: to }) =>
                `${named(node ?? (to.width ? within(to) : null))} ${place(from)} to ${place(to)}`);
              const count = entries => now.shifts.push(...entries
                .filter(it => !it.hadRecentInput && it.startTime > heimeJumps.since)
                .map(it => ({ when: it.startTime, much: it.value, what: told(it) })));
              const watch = new PerformanceObserver(seen => count(seen.getEntries()));
              watch.observe({ type: 'layout-shift', buffered: true });
              const answered = new PerformanceObserver(seen => answers.push(...seen.getEntries()));
              answered.observe({ type: 'resource', buffered: true });
              const isAnswer = (when, acts) => acts.some(act => {
                let until = act + soon;
                for (const it of answers) {
                  if (it.startTime >= act && it.startTime <= until) until = Math.max(until, it.responseEnd + soon);
                }
                return when >= act && when <= until;
              });
              const measured = ({ at, shifts, acts }) => {
                const moved = shifts.filter(it => !isAnswer(it.when, acts));
                return { at, much: moved.reduce((sum, it) => sum + it.much, 0), what: moved.flatMap(it => it.what) };
              };
              heimeJumps.take = () => {
                count(watch.takeRecords());
                answers.push(...answered.takeRecords());
                answers.sort((one, other) => one.startTime - other.startTime);
                const all = screens.map(measured);
                screens = [now = fresh()];
                return all;
              };
              for (const act of ['pointerdown', 'click', 'keydown', 'input', 'change']) {
                addEventListener(act, () => now.acts.push(performance.now()), { capture: true });
              }
              // Whoever touches the phone's lock acts as well.
              for (const way of navigator.credentials ? ['create', 'get'] : []) {
                const asks = navigator.credentials[way].bind(navigator.credentials);
                navigator.credentials[way] = asked => asks(asked).finally(() => now.acts.push(performance.now()));
              }
              for (const told of ['offline', 'online', 'heime-lost', 'heime-newer', 'heime-waiting']) {
                addEventListener(told, () => now.acts.push(performance.now()));
              }
              addEventListener('vaadin-router-location-changed', () => { now.at = location.pathname });
              addEventListener('vaadin-router-go', () => {
                count(watch.takeRecords());
                screens.push(now = fresh());
              });
            }
            """;

    private static final String FORGET = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
              heimeJumps.take();
              heimeJumps.since = performance.now();
              done();
            })))
            """;

    private Jumps() {}

    static void areCounted(BrowserContext context) {
        context.addInitScript(COUNT);
    }

    /** Since the last look: the screens that moved too much, and what did. */
    @SuppressWarnings("unchecked")
    static List<String> seen(Page page) {
        var screens = (List<Map<String, Object>>) page.evaluate("() => heimeJumps.take()");
        return screens.stream()
                .filter(screen -> ((Number) screen.get("much")).doubleValue() > MAY_JUMP)
                .map(screen -> "%s by %.3f: %s".formatted(screen.get("at"), screen.get("much"), screen.get("what")))
                .toList();
    }

    /** What the journey has moved itself is nobody's fault. */
    static void areForgotten(Page page) {
        page.evaluate(FORGET);
    }
}
