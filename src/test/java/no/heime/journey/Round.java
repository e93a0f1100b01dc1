package no.heime.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;

/**
 * One way round a screen with the Tab key, back to where it began: each control has its turn once, those that exclude
 * each other have one together, each is marked and seen while it is its turn, and on the page they go downwards.
 */
final class Round {

    /** More presses than any screen needs. */
    private static final int FAR = 400;

    private static final int MOMENT_MS = 1_000;

    /** Where one press leads. */
    private enum Step {
        SEEN,
        UNSEEN,
        HOME,
        CAUGHT
    }

    private static final String BEGIN = """
            () => {
              %1$s
              const deep = root => [...root.querySelectorAll('*')].flatMap(it => it.shadowRoot ? [it, ...deep(it.shadowRoot)] : [it]);
              const controls = 'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, [tabindex="0"]';
              const named = it => {
                const words = it.ariaLabel || it.labels?.[0]?.innerText || it.innerText || it.name || '';
                return `${it.localName} "${words.trim().split('\\n')[0]}"`;
              };
              const turnOf = it => it.type === 'radio' && it.name
                ? (it.form ?? it.getRootNode()).querySelector(`input[type=radio][name="${CSS.escape(it.name)}"]`)
                : it;
              const around = it => {
                const all = [];
                for (let at = it; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) all.push(at);
                return all;
              };
              const scrolls = it => around(it).every(at => !['fixed', 'sticky'].includes(getComputedStyle(at).position));
              const isOfScreen = it => around(it).some(at => at.localName === 'main') && scrolls(it);
              const goesUp = (before, it) => before && isOfScreen(before) && isOfScreen(it)
                && it.getBoundingClientRect().bottom <= before.getBoundingClientRect().top;
              const come = [];
              const goingUp = [];
              let before;
              const isSeen = () => focused() === document.body || ((%2$s)() && !(%3$s)());
              window.round = {
                isSeen,
                here: () => named(focused()),
                unseen: () => `${(%2$s)() ? 'is under a bar' : 'is not marked'}: ${named(focused())}`,
                step: () => {
                  const at = focused();
                  const turn = turnOf(at);
                  if (at !== document.body && turn !== before) {
                    if (turn === come[0]) return 'HOME';
                    if (come.includes(turn)) return 'CAUGHT';
                    if (goesUp(before, at)) goingUp.push(`goes up from ${named(before)} to ${named(at)}`);
                    come.push(turn);
                    before = turn;
                  }
                  return isSeen() ? 'SEEN' : 'UNSEEN';
                },
                leftOut: () => deep(document)
                  .filter(it => it.matches(controls) && it.checkVisibility({ visibilityProperty: true }) && !come.includes(turnOf(it)))
                  .map(it => `has no turn: ${named(it)}`)
                  .concat(goingUp),
              };
              document.activeElement?.blur();
            }""".formatted(Keyboard.FOCUSED, Keyboard.IS_SEEN, Keyboard.IS_COVERED);

    private final Page page;
    private final List<String> barriers = new ArrayList<>();

    private Round(Page page) {
        this.page = page;
    }

    /** What is wrong on the way. */
    static List<String> on(Page page) {
        var round = new Round(page);
        round.goes();
        return round.barriers;
    }

    /** What has come to the screen meanwhile, such as the languages, has its turn the next time. */
    private void goes() {
        var left = leftOutOfARound();
        if (!left.isEmpty()) {
            barriers.addAll(leftOutOfARound());
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> leftOutOfARound() {
        page.evaluate(BEGIN);
        return comesHome()
                ? (List<String>) page.evaluate("() => round.leftOut()")
                : List.of("does not come round, but to " + page.evaluate("() => round.here()"));
    }

    private boolean comesHome() {
        for (var presses = 0; presses < FAR; presses++) {
            switch (press()) {
                case HOME -> {
                    return true;
                }
                case CAUGHT -> {
                    return false;
                }
                case UNSEEN -> comesInSight();
                case SEEN -> {}
            }
        }
        return false;
    }

    private Step press() {
        page.keyboard().press("Tab");
        return Step.valueOf((String) page.evaluate("() => round.step()"));
    }

    /** The browser may need a moment to scroll there. */
    private void comesInSight() {
        try {
            page.waitForFunction("() => round.isSeen()", null, new Page.WaitForFunctionOptions().setTimeout(MOMENT_MS));
        } catch (TimeoutError notSeen) {
            barriers.add((String) page.evaluate("() => round.unseen()"));
        }
    }
}
