package no.heime.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody comes to: a screen by its address, or, where no address is told beforehand, by the first such link on
 * another screen.
 *
 * @param link a selector that says what the address begins with; empty for the screen at the path itself
 */
record Stop(String path, String link) {

    private static final Pattern LEADS_TO = Pattern.compile("href\\*='/?([^']+)'");

    static Stop at(String path) {
        return new Stop(path, "");
    }

    static Stop by(String link, String path) {
        return new Stop(path, link);
    }

    /** The one of these that it opens; of a link all is known but how its address ends, which is told by nobody beforehand. */
    Optional<String> route(List<String> routes) {
        return link.isEmpty()
                ? Routes.at(path, routes)
                : routes.stream()
                        .filter(route -> route.startsWith(leadsTo() + ":"))
                        .findFirst();
    }

    private String leadsTo() {
        var begins = LEADS_TO.matcher(link);
        if (!begins.find()) {
            throw new IllegalArgumentException(link + " does not say where it leads");
        }
        return begins.group(1);
    }

    void open(Phone phone) {
        phone.open(path);
        if (!link.isEmpty()) {
            var first = phone.page().locator(link).first();
            first.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            phone.open(first.getAttribute("href"));
        }
        phone.settles();
    }

    @Override
    public String toString() {
        return link.isEmpty() ? path : path + "-" + leadsTo();
    }
}
