package no.heime.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What stands on a screen to be read or heard, in both halves.
 *
 * @param words each piece of text that is seen, and what is only read aloud
 * @param cut what of it is cut off, or stands out of its button or of the screen
 */
record Sight(List<String> words, List<String> cut) {

    private static final String LOOK = """
            () => {
              const words = new Set();
              const cut = new Set();
              const everything = [];
              const visit = (root) => {
                for (const it of root.children) {
                  if (it.matches('script, style, template, svg, link')) continue;
                  everything.push(it);
                  if (it.shadowRoot) visit(it.shadowRoot);
                  visit(it);
                }
              };
              const shown = (it) =>
                it.matches('option, optgroup') ? shown(it.closest('select')) : it.checkVisibility({ visibilityProperty: true });
              const around = (it) => it.assignedSlot ?? it.parentElement ?? it.getRootNode().host;
              const onlyHeard = (it) => {
                const style = getComputedStyle(it);
                return style.clipPath !== 'none' && it.clientWidth <= 1;
              };
              const holds = (it) => {
                const style = getComputedStyle(it);
                const clips = /hidden|clip/.test(style.overflowX + style.overflowY);
                return clips || (style.display !== 'inline' && it.matches('button, a, summary, label, [role=button]'));
              };
              const tell = (node, line) => {
                for (let it = node.parentElement ?? node.getRootNode().host; it; it = around(it)) {
                  if (onlyHeard(it)) return;
                  if (!holds(it)) continue;
                  const box = it.getBoundingClientRect();
                  const out = line.left < box.left - 1 || line.right > box.right + 1
                    || line.top < box.top - 2 || line.bottom > box.bottom + 2;
                  if (out) cut.add(`${node.data.trim()} in <${it.localName} class="${it.className}">`);
                }
                if (line.right > document.documentElement.clientWidth + 1 || line.left < -1) {
                  cut.add(`${node.data.trim()} beside the screen`);
                }
              };
              visit(document.body);
              for (const it of everything.filter(shown)) {
                for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
                  if (it.getAttribute(name)?.trim()) words.add(it.getAttribute(name).trim());
                }
                for (const node of it.childNodes) {
                  if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
                  words.add(node.data.trim());
                  const range = document.createRange();
                  range.selectNodeContents(node);
                  for (const line of range.getClientRects()) {
                    if (line.width > 1) tell(node, line);
                  }
                }
              }
              return { words: [...words], cut: [...cut] };
            }
            """;

    @SuppressWarnings("unchecked")
    static Sight of(Page page) {
        var seen = (Map<String, List<String>>) page.evaluate(LOOK);
        return new Sight(seen.getOrDefault("words", List.of()), seen.getOrDefault("cut", List.of()));
    }
}
