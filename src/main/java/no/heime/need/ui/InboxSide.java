package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.heime.assisted.TalkLinks;
import no.heime.need.Inbox;
import no.heime.need.InboxPart;
import no.heime.need.InboxRow;
import no.heime.need.NeedId;
import no.heime.shared.ui.CountedStairs;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.SaidNext;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WayChoice;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** The list of the inbox: how much waits, which part of it one looks at, and the needs themselves. */
final class InboxSide extends Section {

    private final Div title = new Div();
    private final Toast toast = new Toast();
    private final Div municipality = new Div();
    private final Paragraph counts = new Paragraph();
    private final CountedStairs stairs = new CountedStairs();
    private final InboxPartChoice part;
    private final InboxLegend legend = new InboxLegend();
    private final InboxList rows = new InboxList();
    private final Div empty = new Div();

    InboxSide(Consumer<InboxPart> chosen) {
        addClassName("list");
        counts.addClassName("meta");
        counts.getElement().setAttribute("role", "status");
        part = new InboxPartChoice(chosen);
        List.of(stairs, part, legend, rows).forEach(below -> below.setVisible(false));
        add(
                title,
                toast,
                municipality,
                counts,
                WayTo.inText(TalkLinks.START, Say.text("talk.title")),
                stairs,
                part,
                legend,
                rows,
                empty);
    }

    /** The chosen need carries the page's heading; the list then has a smaller one. */
    void entitle(boolean needIsOpen) {
        String words = Say.text("need.inbox.title");
        title.removeAll();
        title.add(needIsOpen ? new H2(words) : new PageTitle(words));
    }

    /** She may have become a case worker just now. */
    void sayWhatWasDone() {
        toast.clear();
        SaidNext.in(toast);
    }

    /** @param mine those one works for, by number */
    void show(Inbox inbox, Map<String, String> mine, @Nullable NeedId open, InboxAddress address) {
        List<InboxRow> shown = inbox.rows(address.part());
        choose(mine, inbox.municipality(), address);
        counts.setText(counts(inbox));
        boolean any = inbox.open() > 0;
        stairs.setVisible(any);
        stairs.show(
                where(inbox),
                step -> inbox.rows().stream().filter(need -> need.now() == step).count());
        part.setVisible(any);
        legend.setVisible(any);
        part.show(inbox, address.part());
        rows.setVisible(!shown.isEmpty());
        rows.show(shown, open, address.behind());
        empty.removeAll();
        if (!any) {
            empty.add(new EmptyState("sun", Say.text("need.inbox.empty"), Say.text("need.inbox.empty.how")));
        } else if (shown.isEmpty()) {
            empty.add(new Paragraph(Say.text("need.inbox.part.empty")));
        }
    }

    private static String where(Inbox inbox) {
        return Say.text(inbox.hasMore() ? "need.inbox.stairs.more" : "need.inbox.stairs", inbox.open());
    }

    private static String counts(Inbox inbox) {
        return Say.text(
                inbox.hasMore() ? "need.inbox.counts.more" : "need.inbox.counts", inbox.open(), inbox.waitedTooLong());
    }

    /** For who works for several municipalities: one inbox at a time, and the address remembers which. */
    private void choose(Map<String, String> mine, String chosen, InboxAddress address) {
        municipality.removeAll();
        if (mine.size() > 1) {
            Map<String, String> ways = new LinkedHashMap<>();
            mine.forEach((number, name) -> ways.put(address.of(number).list(), name));
            municipality.add(new WayChoice(
                    Say.text("need.inbox.municipality"),
                    ways,
                    address.of(chosen).list()));
        }
    }
}
