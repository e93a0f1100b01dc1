package no.heime.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import no.heime.need.Candidate;
import no.heime.need.CandidateKind;
import no.heime.need.NeedId;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** Somebody or something that may help: what, why, and the one thing to do about it. */
final class CandidateCard {

    private CandidateCard() {}

    static Card of(NeedId need, Candidate candidate, Reader reader, boolean best, LadderActs acts) {
        String name = Say.phrase(candidate.name());
        Glyph glyph = new Glyph(candidate.step(), candidate.icon());
        String page = page(need, candidate, reader);
        Card card = (page == null ? Card.within(glyph, name) : Card.within(glyph, page, name))
                .line(about(candidate, name))
                .reasons(candidate.reasons().stream()
                        .filter(reader::minds)
                        .map(reason -> Say.phrase(reason.phrase()))
                        .toList());
        return card.action(what(candidate, name, reader, best, acts));
    }

    /** Only the resident takes something with her from there. */
    private static @Nullable String page(NeedId need, Candidate candidate, Reader reader) {
        var entry = candidate.entry();
        if (entry != null) {
            return "/finn/" + entry.value() + (reader == Reader.RESIDENT ? "?behov=" + need.value() : "");
        }
        return candidate.form() == null ? null : "/finn/digitalt/" + candidate.form();
    }

    private static String about(Candidate candidate, String name) {
        String about = Say.phrase(candidate.about());
        String kind = Say.text("need.view.candidate." + candidate.kind());
        return candidate.kind() == CandidateKind.PERSON
                ? Say.dotted(kind, Say.text("need.view.name-later"))
                : Say.dotted(kind, about.equals(name) ? "" : about);
    }

    private static Component what(Candidate candidate, String name, Reader reader, boolean best, LadderActs acts) {
        if (candidate.asked()) {
            return done("need.view.asked");
        }
        if (candidate.taken()) {
            return done("need.view.taken");
        }
        if (candidate.lacksClearance()) {
            return new Span();
        }
        if (candidate.isAskable()) {
            return action("need.view.ask", name, best, () -> acts.ask(candidate));
        }
        if (candidate.kind() == CandidateKind.CARE_FORM) {
            return WayTo.asButton(
                    "/digital-deltakelse?form=" + candidate.form(), Say.text("need.view.see-form"), Tone.QUIET);
        }
        return reader == Reader.RESIDENT
                ? action("need.view.take", name, best, () -> acts.take(candidate))
                : new Span();
    }

    private static Action action(String key, String name, boolean best, Runnable what) {
        String words = Say.text(key);
        Action action = best ? Action.primary(words, what) : Action.quiet(words, what);
        return action.about(words + ": " + name);
    }

    private static Span done(String key) {
        Span done = new Span(new Icon("check"), new Span(Say.text(key)));
        done.addClassName("done");
        return done;
    }
}
