package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leads the focus on, for a keyboard or a screen reader, when what was pressed is gone or something to answer has come.
 */
public final class Focus {

    /**
     * Bars stay at the top and the foot of a phone, and grow with the text: what is higher than what is left begins at the
     * top of it.
     */
    private static final String COME_INTO_VIEW = """
            const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
            const bars = 11 * parseFloat(getComputedStyle(document.documentElement).fontSize);
            this.scrollIntoView({
              block: this.offsetHeight > innerHeight - bars ? 'start' : 'nearest',
              behavior: calm ? 'instant' : 'smooth',
            });
            """;

    private static final String GO_INTO = """
            if (!$0.matches('a[href], button, input, select, textarea, [tabindex]')) {
              $0.tabIndex = -1;
            }
            $0.focus({ preventScroll: true });
            """;

    private Focus() {}

    /** To something that is pressed or filled in. */
    public static void on(Component part) {
        part.getElement().callJsFunction("focus");
    }

    /**
     * Into a box that opened on a tap, all of which is brought into view, also when it opened below the screen's edge.
     *
     * @param first what is read or answered first there
     */
    public static void into(Component box, Component first) {
        box.getElement().executeJs(GO_INTO + COME_INTO_VIEW, first.getElement());
    }

    /** Shows what opened on a tap and is only looked at: the focus stays on the button that closes it again. */
    public static void stayAndShow(Component box) {
        box.getElement().executeJs(COME_INTO_VIEW);
    }

    /** To the heading of what is next in a list, all of which is brought into view; to the title when nothing is left. */
    public static void onNext(@Nullable Component next, Component title) {
        if (next == null) {
            onText(title);
        } else {
            into(next, heading(next));
        }
    }

    private static Component heading(Component within) {
        return below(within).filter(H2.class::isInstance).findFirst().orElse(within);
    }

    private static Stream<Component> below(Component within) {
        return within.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    /** To something that is only read: it can be led to, but stays out of the way of the Tab key. */
    public static void onText(Component text) {
        text.getElement().setAttribute("tabindex", "-1");
        on(text);
    }
}
