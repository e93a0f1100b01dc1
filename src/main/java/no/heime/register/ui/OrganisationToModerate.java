package no.heime.register.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import no.heime.identity.Person;
import no.heime.organisation.Organisation;
import no.heime.organisation.UnitCheck;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Shortcut;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** An organisation that waits, with who says that she speaks for it, and the two things staff can do. */
final class OrganisationToModerate extends Article {

    private static final int WORDS_MAX = 500;

    /** What staff can do with an organisation. */
    interface Decisions {
        void approve(Organisation organisation);

        void returnWith(Organisation organisation, String comment);
    }

    private final ValueSignal<Boolean> writing = new ValueSignal<>(false);
    private final Words own = new Words(WORDS_MAX);
    private final Div room = new Div();

    OrganisationToModerate(
            Organisation organisation,
            @Nullable Person registrant,
            @Nullable UnitCheck check,
            OrganisationInWords words,
            Decisions decisions) {
        addClassName("to-moderate");
        Div head = new Div(new Glyph(LadderStep.NEIGHBOURHOOD, "users"), new H2(organisation.name()));
        head.addClassName("entry-head");
        Paragraph what = new Paragraph(Say.dotted(Say.text("organisation.new"), words.place(organisation)));
        what.addClassName("meta");
        Paragraph about = new Paragraph(organisation.about());
        about.addClassName("description");
        add(head, what, about, words.facts(organisation, registrant));
        if (check != null) {
            add(UnitInWords.of(organisation, check));
        }
        add(actions(organisation, decisions));
        add(comment(organisation, decisions));
    }

    private Div actions(Organisation organisation, Decisions decisions) {
        Div actions = new Div(
                Shortcut.APPROVE.presses(about(
                        Action.primary(
                                Say.text("organisation.moderate.approve"), () -> decisions.approve(organisation)),
                        organisation)),
                Shortcut.RETURN.presses(about(
                        Action.quiet(Say.text("register.moderate.return"), () -> {
                            writing.set(true);
                            Focus.into(room, own);
                        }),
                        organisation)));
        actions.addClassName("actions");
        return actions;
    }

    private static Action about(Action action, Organisation organisation) {
        return action.about(action.getText() + ": " + organisation.name());
    }

    private Div comment(Organisation organisation, Decisions decisions) {
        room.add(
                new Field(Say.text("register.moderate.words.return"), own)
                        .hint(Say.text("organisation.moderate.words.seen")),
                Action.primary(
                        Say.text("register.moderate.send.return"),
                        () -> decisions.returnWith(organisation, own.written())));
        room.addClassName("why");
        room.bindVisible(writing);
        return room;
    }
}
