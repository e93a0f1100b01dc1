package no.heime.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of a role of one after the other: who gave and ended it, when and why. Nothing as long as nothing has. */
public final class RoleHistory extends Div {

    private static final String TAKEN_BACK = "TAKEN_BACK";

    /** Reasons for which nobody was asked first. */
    private static final Set<String> HERS_AT_ONCE = Set.of("BY_LINK", "REGISTERED_IT", "SETTINGS");

    private final UnorderedList list = new UnorderedList();

    public RoleHistory(String title) {
        addClassName("stack");
        list.addClassName("staff");
        add(new H2(title), list);
        setVisible(false);
    }

    public void clear() {
        list.removeAll();
        setVisible(false);
    }

    /** @param called empty when it is not known */
    public void one(String called, List<String> turns) {
        Div about = new Div(new Span(called.isBlank() ? Say.text("appointed.history.nameless") : called));
        turns.forEach(turn -> {
            Paragraph line = new Paragraph(turn);
            line.addClassName("hint");
            about.add(line);
        });
        list.add(new ListItem(about));
        setVisible(true);
    }

    /** @param by empty when it is not known, or was herself */
    public static String turn(LocalDate on, boolean given, String by, boolean herself, @Nullable String why) {
        String what = "appointed.history." + what(given, why);
        String happened = by.isBlank()
                ? Say.text(what + (herself ? ".herself" : ""), day(on))
                : Say.text(what + ".by", by, day(on));
        return Say.dotted(happened, TAKEN_BACK.equals(why) ? "" : why(given, why));
    }

    private static String what(boolean given, @Nullable String why) {
        if (!given) {
            return TAKEN_BACK.equals(why) ? "taken-back" : "ended";
        }
        return why == null || HERS_AT_ONCE.contains(why) ? "given" : "asked";
    }

    public static String day(LocalDate on) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Say.language().formats())
                .format(on);
    }

    /** @param why the name of a reason; null when there was none yet when it was stored */
    public static String why(boolean given, @Nullable String why) {
        return why == null
                ? Say.text("appointed.why.none")
                : Say.text((given ? "appointed.given." : "appointed.ended.") + why);
    }
}
