package no.heime.register.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.heime.identity.TalkWay;
import no.heime.register.Change;
import no.heime.register.EntryHistory.Past;
import no.heime.register.EntryStatus;
import no.heime.register.Pause;
import no.heime.register.RegisterEntry;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.When;
import org.jspecify.annotations.Nullable;

/** All that has happened to an entry, newest first: what its owner changed, old and new, and what staff decided. */
final class HistoryOfEntry extends NativeDetails {

    private record Line(Instant at, ListItem item) {}

    HistoryOfEntry(RegisterEntry entry, List<Past> past, EntryInWords words, Moments moments) {
        addClassNames("history", "stack");
        setSummaryText(Say.text("register.history"));
        List<Line> lines = new ArrayList<>();
        past.forEach(change -> lines.add(new Line(change.before().changedAt(), changed(change, words, moments))));
        boolean away = false;
        for (Change change : entry.moderation().history()) {
            if (away) {
                lines.add(new Line(change.at(), item(change.at(), Say.text("register.history.brought-back"), moments)));
            } else if (change.became() != EntryStatus.SUBMITTED) {
                lines.add(new Line(change.at(), decided(change, moments)));
            }
            away = change.became() == EntryStatus.WITHDRAWN;
        }
        Instant first = entry.moderation().history().stream()
                .map(Change::at)
                .min(Comparator.naturalOrder())
                .orElse(entry.moderation().submittedAt());
        lines.add(new Line(first, item(first, begun(entry.moderation().history()), moments)));
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        lines.stream().sorted(Comparator.comparing(Line::at).reversed()).forEach(line -> list.add(line.item()));
        setContent(list);
    }

    /** How it came here: by its owner, or by a case worker who wrote down what she said. */
    private static String begun(List<Change> history) {
        TalkWay way = history.isEmpty() ? null : history.getFirst().onHerWord();
        return way == null ? Say.text("register.history.registered") : Say.text("register.written-down." + way);
    }

    private static ListItem changed(Past change, EntryInWords words, Moments moments) {
        ListItem item = item(change.before().changedAt(), what(change, words), moments);
        String from = change.from();
        String to = change.to();
        if (to != null) {
            item.add(new Paragraph(
                    from == null
                            ? Say.text("register.history.handed-over.to", to)
                            : Say.text("register.history.handed-over", from, to)));
        }
        if (!change.before().content().equals(change.after())) {
            item.add(WhatChanged.inWords(change.before().content(), change.after(), words));
        }
        return item;
    }

    private static String what(Past change, EntryInWords words) {
        String who = change.who();
        Pause pause = change.before().pause();
        if (pause != null) {
            return pause(pause.until(), who, words);
        }
        boolean same = change.before().content().equals(change.after());
        if (same && change.to() == null) {
            return Say.text("register.history.again");
        }
        return who == null ? Say.text("register.history.changed") : Say.text("register.history.changed.by", who);
    }

    private static String pause(@Nullable LocalDate until, @Nullable String who, EntryInWords words) {
        if (until == null) {
            return who == null ? Say.text("register.history.resumed") : Say.text("register.history.resumed.by", who);
        }
        String day = words.day(until);
        return who == null
                ? Say.text("register.history.paused", day)
                : Say.text("register.history.paused.by", day, who);
    }

    private static ListItem decided(Change change, Moments moments) {
        ListItem item = item(change.at(), Say.text("register.history." + change.became()), moments);
        String words = change.words();
        if (words != null) {
            item.add(new Paragraph(Say.quoted(words)));
        }
        return item;
    }

    private static ListItem item(Instant at, String what, Moments moments) {
        return new ListItem(new H2(what), new Paragraph(new When(at, moments.at(at))));
    }
}
