package no.heime.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.heime.need.Visit;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayOut;
import no.heime.shared.ui.Words;

/** One visit: when it is, what became of it, and what can be said about it. */
final class VisitCard extends Div {

    private static final int REASON_MAX = 500;

    private final Visit visit;
    private final VisitActs acts;
    private final Div moving = new Div();
    private final Div cancelling = new Div();
    private final Input day = new Input();
    private final Words why = new Words(REASON_MAX);
    private final Action done;
    private final Action move = Action.quiet(text("move"), () -> show(this.moving, this.day));
    private final Action cancel = Action.quiet(text("cancel"), () -> show(this.cancelling, this.why));

    static VisitCard of(Visit visit, boolean over, LocalDateTime now, Moments moments, VisitActs acts) {
        return new VisitCard(visit, over, List.of(), Optional.empty(), now, moments, acts);
    }

    /** @param call how to agree on another time */
    static VisitCard next(
            Visit visit, List<String> said, Optional<WayOut> call, LocalDateTime now, Moments moments, VisitActs acts) {
        return new VisitCard(visit, false, said, call, now, moments, acts);
    }

    private VisitCard(
            Visit visit,
            boolean over,
            List<String> said,
            Optional<WayOut> call,
            LocalDateTime now,
            Moments moments,
            VisitActs acts) {
        LocalDate today = now.toLocalDate();
        this.visit = visit;
        this.done = visit.isPast(now) ? Action.primary(text("done"), () -> {}) : Action.quiet(text("done"), () -> {});
        this.acts = acts;
        addClassName("visit");
        String when = Say.dotted(moments.day(visit.date()), Say.text("shared.week.when." + visit.part()));
        Card card = Card.within(new Glyph(LadderStep.NEIGHBOURHOOD, icon()), when);
        said.forEach(card::line);
        if (said.isEmpty()) {
            card.line(Say.text("agreement.visit.status." + visit.status()));
        }
        var from = visit.movedFrom();
        if (from != null) {
            card.line(Say.text("agreement.visit.moved-from", moments.date(from)));
        }
        call.ifPresent(button -> {
            button.addClassName("whole");
            card.actions(button);
        });
        if (visit.isPlanned() && !over) {
            card.actions(actions(today, when));
            moving(today);
            cancelling();
            card.part(new Confirmation(
                    done, text("done.sure"), text("done.yes"), () -> acts.done(visit.id()), text("done.no")));
            card.part(moving);
            card.part(cancelling);
        }
        add(card);
    }

    /** Whether a new day is being chosen, or a reason written. */
    boolean isBeingChanged() {
        return visit.isPlanned() && (moving.isVisible() || cancelling.isVisible());
    }

    private Component[] actions(LocalDate today, String when) {
        var actions = new ArrayList<Component>();
        if (!visit.date().isAfter(today)) {
            actions.add(action(done, when));
            actions.add(action(Action.quiet(text("no-show"), () -> acts.noShow(visit.id())), when));
        }
        actions.add(action(move, when));
        actions.add(action(cancel, when));
        return actions.toArray(Component[]::new);
    }

    private static Action action(Action action, String when) {
        return action.about(action.getText() + ": " + when);
    }

    /** One at a time, so that it is plain what the button below it does. */
    private void show(Div part, Component first) {
        moving.setVisible(part == moving);
        cancelling.setVisible(part == cancelling);
        Focus.into(part, first);
    }

    private void cancelling() {
        cancelling.addClassNames("why", "stack");
        cancelling.setVisible(false);
        Div answers = new Div(
                Action.primary(text("cancel.yes"), () -> acts.cancel(visit.id(), why.written())),
                Action.quiet(text("cancel.no"), () -> {
                    cancelling.setVisible(false);
                    Focus.on(cancel);
                }));
        answers.addClassNames("actions", "wide");
        cancelling.add(new Field(text("cancel.why"), why).hint(text("cancel.why.hint")), answers);
    }

    private void moving(LocalDate today) {
        moving.addClassNames("why", "stack");
        moving.setVisible(false);
        day.setType("date");
        day.setValue(visit.date().toString());
        day.getElement().setAttribute("min", today.toString());
        Choice part = new Choice();
        for (PartOfDay each : PartOfDay.values()) {
            part.option(each.name(), Say.text("shared.week.part." + each));
        }
        part.choose(visit.part().name());
        Field newDay = new Field(Say.text("agreement.visit.day"), day);
        Div answers = new Div(
                Action.primary(Say.text("agreement.visit.move.save"), () -> move(newDay, part.getValue())),
                Action.quiet(text("move.no"), () -> {
                    moving.setVisible(false);
                    Focus.on(move);
                }));
        answers.addClassNames("actions", "wide");
        moving.add(newDay, new Field(Say.text("agreement.visit.part"), part), answers);
    }

    private void move(Field newDay, String part) {
        LocalDate to;
        try {
            to = LocalDate.parse(day.getValue());
        } catch (DateTimeParseException unfinished) {
            newDay.trouble(text("move.day-missing"));
            return;
        }
        acts.move(visit.id(), to, part.isEmpty() ? visit.part() : PartOfDay.valueOf(part), newDay);
    }

    private String icon() {
        return switch (visit.status()) {
            case PLANNED -> "calendar";
            case DONE -> "check";
            case CANCELLED, NO_SHOW -> "minus";
        };
    }

    private static String text(String what) {
        return Say.text("agreement.visit." + what);
    }
}
