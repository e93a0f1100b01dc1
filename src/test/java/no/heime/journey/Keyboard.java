package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Goes through the screens of a phone with the Tab key, the arrows, Space and Enter alone. */
final class Keyboard {

    /** More steps than any screen has places to stop. */
    private static final int FAR = 150;

    static final String FOCUSED = """
            const focused = () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at;
            };
            """;
    private static final String NAME_OF_FOCUSED = """
            () => {
              %s
              const at = focused();
              if (at === document.body) return '';
              const label = at?.closest('label') ?? at?.labels?.[0];
              return (at?.ariaLabel ?? label?.innerText ?? at?.innerText ?? '').trim();
            }""".formatted(FOCUSED);
    /** By a line around it, or around its label or the card that it opens; a shadow may always be there. */
    static final String IS_SEEN = """
            () => {
              %s
              const at = focused();
              const marked = of => {
                if (of === null) return false;
                const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(of);
                return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
              };
              return marked(at) || marked(at.closest('label')) || marked(at.closest('.card'));
            }""".formatted(FOCUSED);
    /** WCAG 2.2, 2.4.11: what has the focus is not wholly under what sticks above and below the screen. */
    static final String IS_COVERED = """
            () => {
              %s
              const at = focused();
              const shell = document.querySelector('heime-shell').shadowRoot;
              const form = document.querySelector('heime-shell > :not([style*="display: none"])')?.shadowRoot;
              const room = (at.closest('label') ?? at).getBoundingClientRect();
              const isIn = (over, it) => {
                for (let up = it; up; up = up.parentNode ?? up.host) if (up === over) return true;
                return false;
              };
              const shows = (from, to) => Math.min(room.bottom, to) > Math.max(room.top, from);
              const isBeside = over => {
                if (!over || isIn(over, at)) return true;
                const { top, bottom } = over.getBoundingClientRect();
                return shows(0, top) || shows(bottom, innerHeight);
              };
              const over = [shell.querySelector('.top'), shell.querySelector('.bar'), form?.querySelector('.foot')];
              return !isIn(shell, at) && !(shows(0, innerHeight) && over.every(isBeside));
            }""".formatted(FOCUSED);

    private static final String IS_LOST =
            "() => document.activeElement === null || document.activeElement === document.body";

    private final Phone phone;

    Keyboard(Phone phone) {
        this.phone = phone;
    }

    /** Steps on to what is called this, and sees that it is marked. */
    void to(String name) {
        for (var step = 0; step < FAR; step++) {
            press("Tab");
            if (focused().contains(name)) {
                isInSight(name);
                return;
            }
        }
        throw new AssertionError("The Tab key does not come to \"" + name + "\"");
    }

    /** What one is at is marked, and no bar lies over it. */
    private void isInSight(String name) {
        assertThat(page().evaluate(IS_SEEN)).as("\"%s\" is marked", name).isEqualTo(true);
        assertThat(page().evaluate(IS_COVERED))
                .as("\"%s\" is under a bar", name)
                .isEqualTo(false);
    }

    /** A button or a link. */
    void enter(String name) {
        to(name);
        press("Enter");
    }

    /** A link by where it leads, where several are called the same. */
    void follow(String address) {
        for (var step = 0; step < FAR; step++) {
            press("Tab");
            if (isAt("a[href*='" + address + "']")) {
                isInSight(address);
                press("Enter");
                return;
            }
        }
        throw new AssertionError("The Tab key does not come to a link to " + address);
    }

    /** Single keys, one after the other, as they are written on a Norwegian keyboard. */
    void keys(String signs) {
        page().locator("keyboard-shortcuts[resting]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        signs.chars().forEach(sign -> press(Character.toString(sign)));
    }

    /** Steps on in a list with a single key, to the link that leads there, and opens it. */
    void stepTo(String key, String address) {
        for (var step = 0; step < FAR; step++) {
            keys(key);
            if (isAt("a[href*='" + address + "']")) {
                isInSight(address);
                press("Enter");
                return;
            }
        }
        throw new AssertionError(key + " does not come to a link to " + address);
    }

    /** One of several that exclude each other: Tab to the first or the chosen one, arrows to the others. */
    void choose(String group, String value) {
        for (var step = 0; step < FAR; step++) {
            press("Tab");
            if (isAt("input[type=radio][name='" + group + "']")) {
                break;
            }
        }
        press("Space");
        for (var step = 0; step < FAR && !isAt("input[value='" + value + "']"); step++) {
            press("ArrowDown");
        }
        assertThat(isAt("input[value='" + value + "']:checked")).as(value).isTrue();
        isInSight(value);
    }

    /** A box, by its words. */
    void tick(String label) {
        to(label);
        press("Space");
    }

    void write(String label, String words) {
        to(label);
        page().keyboard().type(words);
    }

    /** Into the field that what was just pressed leads into. */
    void writeWhereLed(String label, String words) {
        page().waitForFunction("label => (" + NAME_OF_FOCUSED + ")().includes(label)", label);
        page().keyboard().type(words);
    }

    /** After something was done: the focus is somewhere on the screen, so that the next Tab goes on from there. */
    void isNotLost(String after) {
        page().waitForFunction("() => !(" + IS_LOST + ")()", null, new Page.WaitForFunctionOptions().setTimeout(5_000));
        assertThat(page().evaluate(IS_LOST))
                .as("the focus is lost after: " + after)
                .isEqualTo(false);
    }

    private boolean isAt(String selector) {
        return (boolean) page().evaluate(
                        "selector => { %s return focused()?.matches(selector) ?? false }".formatted(FOCUSED), selector);
    }

    private String focused() {
        return (String) page().evaluate(NAME_OF_FOCUSED);
    }

    private void press(String key) {
        page().keyboard().press(key);
    }

    private Page page() {
        return phone.page();
    }
}
