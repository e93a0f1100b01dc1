package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.heime.register.EntryContent;
import no.heime.register.Finding;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import no.heime.register.SuspiciousText;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Shortcut;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** One entry that waits, all of it, as others will see it, and the three things staff can do. */
final class EntryToModerate extends Article {

    private static final int WORDS_MAX = 500;

    /** What staff can do with an entry. */
    interface Decisions {
        void approve(RegisterEntry entry);

        void returnWith(RegisterEntry entry, String comment);

        void hide(RegisterEntry entry, String reason);
    }

    private final ValueSignal<String> writing = new ValueSignal<>("");
    private final Words returning = new Words(WORDS_MAX);
    private final Words hiding = new Words(WORDS_MAX);
    private final RegisterEntry entry;
    private final Tick chosen = new Tick();
    private final Div answer = new Div();
    private final boolean readByItself;

    /** @param approved what staff last approved of it; null when it is new to them */
    EntryToModerate(
            RegisterEntry entry, @Nullable EntryContent approved, String who, EntryInWords words, Decisions decisions) {
        this.entry = entry;
        addClassName("to-moderate");
        var content = entry.content();
        Div name = new Div(new H2(entry.title()));
        Div head = new Div(new Glyph(entry.step(), words.icon(content)), name);
        head.addClassName("entry-head");
        Paragraph by = new Paragraph(Say.dotted(words.sort(content), who, writtenDown(entry)));
        by.addClassName("meta");
        Paragraph description = new Paragraph(content.description());
        description.addClassName("description");
        Facts facts = new Facts(words).of(content);
        Map<String, Remark> remarks = remarks(entry, words);
        readByItself = !remarks.isEmpty();
        if (!readByItself) {
            chosen.about(Say.text("register.moderate.choose") + ": " + entry.title());
            head.add(Shortcut.CHOOSE.presses(chosen).saying(Say.text("register.moderate.choose")));
        }
        add(head, answer, by);
        if (approved != null) {
            add(new H3(Say.text("register.moderate.since-approved")), WhatChanged.withPhotos(approved, content, words));
            add(new H3(Say.text("register.moderate.all-of-it")));
        }
        EntryPhoto.onPage(entry).ifPresent(photo -> add(photo, alternative(photo)));
        add(description, facts);
        remarks.forEach((field, remark) -> {
            if (field.equals(Wording.title())) {
                name.add(remark);
            } else if (field.equals(Wording.description())) {
                description.add(remark);
            } else {
                facts.beside(field, remark);
            }
        });
        add(actions(entry, decisions));
        add(words("return", returning, comment -> decisions.returnWith(entry, comment)));
        add(words("hide", hiding, reason -> decisions.hide(entry, reason)));
    }

    private static String writtenDown(RegisterEntry entry) {
        return entry.moderation()
                .writtenDown()
                .map(change -> Say.text("register.written-down." + change.onHerWord()))
                .orElse("");
    }

    RegisterEntry entry() {
        return entry;
    }

    /** Whether something in it is pointed out: that is read before it is approved, and never together with others. */
    boolean isReadByItself() {
        return readByItself;
    }

    /** @param changed is told when it is chosen or no longer, and when somebody has written what is wrong with it */
    void whenChanged(Runnable changed) {
        chosen.addValueChangeListener(ticked -> changed.run());
        returning.addValueChangeListener(written -> changed.run());
        hiding.addValueChangeListener(written -> changed.run());
    }

    /** The box that chooses it together with others. */
    Tick chosen() {
        return chosen;
    }

    /** Whether it can be chosen: nothing in it is pointed out, and nobody else has done something with it. */
    boolean canBeChosen() {
        return !readByItself && answer.getComponentCount() == 0;
    }

    /** Whether it is approved with the others: not while somebody writes what is wrong with it. */
    boolean isChosen() {
        return chosen.getValue()
                && returning.written().isEmpty()
                && hiding.written().isEmpty();
    }

    /** It was not approved together with the others: why, and not with others again before it is looked at anew. */
    void refused(String why, Runnable showAnew) {
        chosen.setValue(false);
        chosen.getParent().ifPresent(label -> label.setVisible(false));
        answer.removeAll();
        answer.add(Notice.info(why, Action.quiet(Say.text("shared.show-anew"), showAnew)));
    }

    /**
     * Pointed out, never decided. What stands in fields of its own, an organisation's number or a page's address, is no
     * matter; a private person's number is, since everybody will see it.
     */
    private static Map<String, Remark> remarks(RegisterEntry entry, EntryInWords words) {
        var content = entry.content();
        Map<String, String> said = Wording.of(content, words);
        if (entry.provider() instanceof Provider.Group) {
            said.remove(Say.text("register.view.fact.phone"));
        }
        said.remove(Say.text("register.view.fact.link"));
        Map<String, Remark> remarks = new LinkedHashMap<>();
        SuspiciousText.in(said, content.isFree()).stream()
                .collect(Collectors.groupingBy(Finding::field, LinkedHashMap::new, Collectors.toList()))
                .forEach((field, findings) -> remarks.put(field, new Remark(findings)));
        return remarks;
    }

    /** What is said to who cannot see it is looked at by staff, too. */
    private static Paragraph alternative(EntryPhoto photo) {
        Paragraph said =
                new Paragraph(Say.text("register.moderate.photo", photo.getAlt().orElse("")));
        said.addClassName("hint");
        return said;
    }

    private Div actions(RegisterEntry entry, Decisions decisions) {
        Div actions = new Div(
                Shortcut.APPROVE.presses(about(
                        Action.primary(Say.text("register.moderate.approve"), () -> decisions.approve(entry)), entry)),
                Shortcut.RETURN.presses(about(
                        Action.quiet(Say.text("register.moderate.return"), () -> write("return", returning)), entry)),
                about(Action.link(Say.text("register.moderate.hide"), () -> write("hide", hiding)), entry));
        actions.addClassName("actions");
        return actions;
    }

    private static Action about(Action action, RegisterEntry entry) {
        return action.about(action.getText() + ": " + entry.title());
    }

    private void write(String what, Words own) {
        writing.set(what);
        own.getParent().flatMap(Component::getParent).ifPresent(room -> Focus.into(room, own));
    }

    private Div words(String what, Words own, Consumer<String> send) {
        Div room = new Div(
                new Field(Say.text("register.moderate.words." + what), own)
                        .hint(Say.text("register.moderate.words.seen")),
                Action.primary(Say.text("register.moderate.send." + what), () -> send.accept(own.written())));
        room.addClassName("why");
        room.bindVisible(writing.map(now -> now.equals(what)));
        return room;
    }
}
