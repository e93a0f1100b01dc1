package no.heime.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import no.heime.retention.HowLong;
import no.heime.retention.StorageTimeService;
import no.heime.retention.StorageTimeService.Foreseen;
import no.heime.retention.Term;
import no.heime.shared.DomainException;
import no.heime.shared.retention.StorageTime;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * One kind of data, folded until somebody wants to read of it: what it is, why it is kept, and for how long. What would be
 * deleted earlier than now is said first, and asked about.
 */
final class OneKind extends NativeDetails {

    /** What the screen does with it. */
    interface Acts {
        Foreseen foresee(String kind, int months);

        Term set(String kind, int months, Term seen);

        /** Shows how things stand now, and says what was done. */
        void done(String sentence);
    }

    private final StorageTime kind;
    private final Term term;
    private final Moments moments;
    private final Acts acts;
    private final Attempt attempt = new Attempt();
    private final Input months = new Input();
    private final Field field = new Field(Say.text("retention.months.label"), months);
    private final Div asked = new Div();
    private final Action save;

    OneKind(StorageTimeService.Line line, Moments moments, Acts acts) {
        this.kind = line.time();
        this.term = line.term();
        this.moments = moments;
        this.acts = acts;
        addClassName("folded");
        Span now = new Span(Say.phrase(HowLong.months(term.months())));
        now.addClassName("meta");
        setSummary(new H2(name()), now);
        months.setType("number");
        months.getElement()
                .setAttribute("min", String.valueOf(kind.fewest()))
                .setAttribute("max", String.valueOf(kind.most()))
                .setAttribute("inputmode", "numeric");
        months.setValue(String.valueOf(term.months()));
        field.hint(Say.text("retention.months.hint", kind.fewest(), kind.most()));
        save = Action.primary(Say.text("retention.save"), this::look);
        save.about(Say.text("retention.save") + ": " + name());
        asked.addClassName("confirmation");
        asked.setVisible(false);
        Div inside = new Div(new Paragraph(text(".what")), new Paragraph(text(".why")));
        inside.addClassName("stack");
        if (line.toCome()) {
            inside.add(new Paragraph(comes(term)));
        }
        neverTold(line.neverTold()).ifPresent(sentences -> inside.add(new Paragraph(sentences)));
        inside.add(field, attempt, save, asked);
        setContent(inside);
    }

    /** Of how many it holds, and from which night that is known. */
    private Optional<String> neverTold(StorageTimeService.@Nullable NeverTold counted) {
        if (counted == null) {
            return Optional.empty();
        }
        var night = counted.night();
        if (night == null) {
            return Optional.of(Say.text("retention.never-told.not-yet"));
        }
        return counted.many() == 0
                ? Optional.empty()
                : Optional.of(Say.text("retention.never-told", counted.many()) + " " + counted(night));
    }

    private String counted(LocalDate night) {
        return moments.isToday(night)
                ? Say.text("retention.never-told.tonight")
                : Say.text("retention.never-told.night", moments.day(night));
    }

    private String name() {
        return text("");
    }

    private String text(String which) {
        return Say.text("retention.kind." + kind.kind() + which);
    }

    /** From when on it is deleted after this time, and what holds until then. */
    private String comes(Term next) {
        var day = moments.day(next.from());
        var time = Say.phrase(HowLong.months(next.months()));
        return next.before() == null
                ? Say.text("retention.begins", day)
                : Say.text("retention.comes", day, time, Say.phrase(HowLong.months(next.before())));
    }

    private void look() {
        attempt.to(
                () -> {
                    var wanted = written();
                    var foreseen = acts.foresee(kind.kind(), wanted);
                    if (foreseen.shorter()) {
                        ask(wanted, foreseen);
                    } else {
                        set(wanted);
                    }
                },
                () -> {},
                field);
    }

    private void ask(int wanted, Foreseen foreseen) {
        Paragraph question = new Paragraph(Say.text(
                foreseen.toldBefore() ? "retention.sure.told-before" : "retention.sure",
                moments.day(foreseen.term().from()),
                time(wanted),
                foreseen.due()));
        Div answers = new Div(
                Action.primary(Say.text("retention.sure.yes"), () -> attempt.to(() -> set(wanted))),
                Action.quiet(Say.text("retention.sure.no"), this::leave));
        answers.addClassName("actions");
        asked.getElement().setAttribute("role", "group").setAttribute("aria-label", question.getText());
        asked.removeAll();
        asked.add(question, answers);
        asked.setVisible(true);
        save.setVisible(false);
        Focus.into(asked, question);
    }

    private void leave() {
        months.setValue(String.valueOf(term.months()));
        asked.setVisible(false);
        save.setVisible(true);
        Focus.on(save);
    }

    private void set(int wanted) {
        Term now = acts.set(kind.kind(), wanted, term);
        acts.done(Say.text("retention.set", name(), time(wanted), moments.day(now.from())));
    }

    private static String time(int months) {
        return Say.phrase(HowLong.months(months));
    }

    private int written() {
        try {
            return Integer.parseInt(months.getValue().strip());
        } catch (NumberFormatException noNumber) {
            throw DomainException.invalid("retention.refused.months", "months", kind.fewest(), kind.most());
        }
    }
}
