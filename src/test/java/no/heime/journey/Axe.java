package no.heime.journey;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.args.FromShadowDom;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What axe finds on a screen. All in the page itself, which has no frames; otherwise each look would open a page more. What
 * is as it should be is not told of: that would take longer than the look.
 */
final class Axe {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The one thing that stands before all landmarks, so that they can be passed. */
    private static final FromShadowDom SKIP = new FromShadowDom("heime-shell", ".skip");

    /** Landmarks and headings: more than WCAG asks for. */
    private static final List<String> HEARD_IN_ORDER = List.of(
            "heading-order",
            "empty-heading",
            "region",
            "landmark-one-main",
            "landmark-main-is-top-level",
            "landmark-banner-is-top-level",
            "landmark-contentinfo-is-top-level",
            "landmark-no-duplicate-main",
            "landmark-no-duplicate-banner",
            "landmark-no-duplicate-contentinfo",
            "landmark-unique");

    /** What is found by how a screen looks; all else is read from what it is made of. */
    private static final List<String> SEEN =
            List.of("target-size", "link-in-text-block", "scrollable-region-focusable", "color-contrast-enhanced");

    private Axe() {}

    /**
     * Besides WCAG's: one way through the page for those who hear it. Contrast is seven to one, as AAA asks for, in place
     * of AA's. In forced colours neither: the page's own colours are not seen, and axe would look at them all the same.
     */
    static List<Rule> barriers(Page page, Face face) {
        var rules = new HashMap<String, AxeRuleOptions>();
        HEARD_IN_ORDER.forEach(rule -> rules.put(rule, tried(true)));
        rules.put("color-contrast", tried(false));
        rules.put("color-contrast-enhanced", tried(face.forced() == ForcedColors.NONE));
        var options = only("tag", WCAG_22_AA);
        options.setRules(rules);
        return found(page, options);
    }

    /** The same where only the face has changed since: what is heard of the screen is as it was. */
    static List<Rule> barriersToTheEye(Page page, Face face) {
        return face.forced() == ForcedColors.NONE ? found(page, only("rule", SEEN)) : List.of();
    }

    static String described(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }

    private static List<Rule> found(Page page, AxeRunOptions options) {
        return new AxeBuilder(page)
                .exclude(SKIP)
                .options(options)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    private static AxeRunOptions only(String type, List<String> values) {
        var which = new AxeRunOnlyOptions();
        which.setType(type);
        which.setValues(values);
        var options = new AxeRunOptions();
        options.setRunOnly(which);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static AxeRuleOptions tried(boolean is) {
        var rule = new AxeRuleOptions();
        rule.setEnabled(is);
        return rule;
    }
}
