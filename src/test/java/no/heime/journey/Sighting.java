package no.heime.journey;

import com.google.gson.Gson;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * When a screen is there. The page looks at every frame and says so by itself: Playwright's own look, and its scripts when
 * it waits for the page, would cost a slow processor too much. What must be seen is told as selectors, each one below the
 * one before, whether or not a shadow lies between.
 */
final class Sighting {

    private static final String SAID = "heime ready";

    private static final String LOOK = """
            ready => {
              const below = (root, words) => {
                const found = root.querySelector(words)
                if (found) return found
                for (const it of root.querySelectorAll('*')) {
                  const deep = it.shadowRoot && below(it.shadowRoot, words)
                  if (deep) return deep
                }
              }
              window.heimeReady = undefined
              const look = () => {
                let at = document
                for (const words of ready) at = at && below(at.shadowRoot ?? at, words)
                if (at?.getBoundingClientRect().height > 0) {
                  window.heimeReady = performance.now()
                  console.log('%s')
                } else requestAnimationFrame(look)
              }
              look()
            }
            """.formatted(SAID);

    private Sighting() {}

    /** A script for the page that is opened next. */
    static String of(List<String> ready) {
        return "(" + LOOK + ")(" + new Gson().toJson(ready) + ")";
    }

    static boolean isSaid(ConsoleMessage message) {
        return SAID.equals(message.text());
    }

    /** Milliseconds from a tap on the bar until the screen that it leads to is there. */
    static double afterTheBar(Page page, String path, List<String> ready) {
        return ((Number) page.evaluate("""
                () => new Promise(done => {
                  const tapped = performance.now()
                  const bar = document.querySelector('heime-shell').shadowRoot.querySelector("nav.bar a[href='%s']")
                  bar.click();
                  %s
                  const wait = () => window.heimeReady ? done(window.heimeReady - tapped) : requestAnimationFrame(wait)
                  wait()
                })
                """.formatted(path, of(ready)))).doubleValue();
    }
}
