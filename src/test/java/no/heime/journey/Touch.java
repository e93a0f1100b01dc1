package no.heime.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether a finger hits what it is meant for: all around the middle of what one presses, 48 pixels wide and high, a tap
 * reaches it or the label that stands for it. A link within a sentence is as high as its line; what a list that scrolls
 * by itself does not show is not pressed, nor what lies below an open dialog.
 */
final class Touch {

    /** From the middle: a hair less than half of 48, for what begins between two pixels. */
    private static final int REACH = 23;

    private static final String LOOK = """
            reach => {
              const inside = (at, of) => {
                for (let it = at; it; it = it.assignedSlot ?? it.parentElement ?? it.getRootNode().host) {
                  if (it === of) return true;
                }
                return false;
              };
              const lies = (x, y) => {
                let at = document.elementFromPoint(x, y);
                for (let next = at; next?.shadowRoot; ) {
                  next = next.shadowRoot.elementFromPoint(x, y);
                  if (!next || next === at) break;
                  at = next;
                }
                return at;
              };
              const hidden = (it) => {
                const { top, bottom } = it.getBoundingClientRect();
                for (let at = it.parentElement; at; at = at.parentElement) {
                  const around = at.getBoundingClientRect();
                  if (/auto|scroll/.test(getComputedStyle(at).overflowY) && (top < around.top || bottom > around.bottom)) return true;
                }
                return bottom > innerHeight;
              };
              const small = [];
              const look = (it) => {
                if (!it.matches('button:enabled, a[href], summary, select, input, textarea') || it.matches('.skip')) return;
                if (!it.checkVisibility({ visibilityProperty: true })) return;
                if (getComputedStyle(it).display === 'inline' && it.closest('p, small, span')) return;
                const label = it.closest('label') ?? it.labels?.[0] ?? it;
                if (hidden(it)) return;
                const { x, y, width, height } = (it.matches('[type=radio], [type=checkbox]') ? label : it).getBoundingClientRect();
                const covers = (dialog) => dialog && !inside(it, dialog);
                const around = [[0, 0], [-reach, 0], [reach, 0], [0, -reach], [0, reach]];
                if (around.some(([right, down]) => {
                  const at = lies(x + width / 2 + right, y + height / 2 + down);
                  return !inside(at, it) && !inside(at, label) && !covers(at?.closest('dialog[open]'));
                })) {
                  small.push(`${(it.textContent || it.ariaLabel || it.name).trim()} (${Math.round(width)} × ${Math.round(height)})`);
                }
              };
              const visit = (root) => {
                for (const it of root.querySelectorAll('*')) {
                  if (it.shadowRoot) visit(it.shadowRoot);
                  look(it);
                }
              };
              visit(document);
              return small;
            }
            """;

    /** What a screen is for, that lies in the highest third of it and cannot be scrolled down from there. */
    private static final String OUT_OF_REACH = """
            height => {
              const far = [];
              const visit = (root) => {
                for (const it of root.querySelectorAll('*')) {
                  if (it.shadowRoot) visit(it.shadowRoot);
                  if (!it.matches('.primary, .tile') || !it.checkVisibility({ visibilityProperty: true })) continue;
                  const { top, bottom } = it.getBoundingClientRect();
                  if ((top + bottom) / 2 + scrollY < height / 3) far.push(it.textContent.trim());
                }
              };
              visit(document);
              return far;
            }
            """;

    private Touch() {}

    /** The words of what a screen is for, where a thumb that holds the phone does not reach it. */
    @SuppressWarnings("unchecked")
    static List<String> outOfReach(Page page, int height) {
        return (List<String>) page.evaluate(OUT_OF_REACH, height);
    }

    /** What is not: its words and how large it is. On a screen as tall as the page, where no bar lies over anything. */
    @SuppressWarnings("unchecked")
    static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate(LOOK, REACH);
    }
}
