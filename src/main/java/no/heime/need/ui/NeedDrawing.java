package no.heime.need.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import no.heime.assisted.TalkLinks;
import no.heime.need.NeedForStaff;
import no.heime.need.NeedLinks;
import no.heime.need.NeedStory;
import no.heime.need.StoryLine;
import no.heime.shared.LadderStep;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Ladder;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** Draws one need for its resident or for staff: what it is about, how it stands, its ladder, and how it is closed. */
final class NeedDrawing {

    /** What can be done with what is drawn. */
    interface Acts {

        LadderActs onLadder(NeedStory story, Reader by, Letter letter);

        void setKind(NeedStory story, KindId kind);

        void close(NeedStory story);

        /** To the step that the need stands on now. */
        void leadOn();
    }

    private final HasComponents content;
    private final KindChoice kinds;
    private final Letter letter;
    private final Moments moments;
    private final Acts acts;

    /** @param letter what is begun to be written about it */
    NeedDrawing(HasComponents content, KindChoice kinds, Letter letter, Moments moments, Acts acts) {
        this.content = content;
        this.kinds = kinds;
        this.letter = letter;
        this.moments = moments;
        this.acts = acts;
    }

    void forResident(NeedStory story) {
        if (story.onBehalf().reading()) {
            content.add(new ActingFor(Say.phrase(story.onBehalf().resident())));
        }
        content.add(new NeedHead(story));
        if (story.status().isClosed()) {
            closed(Reader.RESIDENT);
        } else if (story.kindMissing()) {
            content.add(Notice.info(Say.text("need.view.kind-missing.resident")));
        } else if (story.rewritable()) {
            content.add(nobodyAsked(story.now()));
        }
        content.add(ladder(story, Reader.RESIDENT, true));
        if (story.history().stream().anyMatch(StoryLine::onBehalf)) {
            content.add(StoryColumn.onBehalf(story, moments));
        }
        if (story.rewritable()) {
            content.add(WayTo.inText(NeedLinks.form(story.id()), Say.text("need.view.edit")));
        }
        if (!story.status().isClosed()) {
            content.add(closing(story, Reader.RESIDENT));
        }
    }

    /** It is said, and that alone brings nobody: what comes next is said at the top, and is one tap away. */
    private Notice nobodyAsked(LadderStep now) {
        String said = now == LadderStep.MUNICIPALITY ? "need.view.nobody-asked.MUNICIPALITY" : "need.view.nobody-asked";
        return Notice.info(
                Say.text(said),
                Action.link(Say.text("need.view.nobody-asked.go", Say.text("shared.step." + now)), acts::leadOn));
    }

    void forStaff(NeedForStaff staff) {
        NeedStory story = staff.story();
        content.add(new NeedHead(story).forStaff(story, staff.resident(), moments));
        if (story.status().isClosed()) {
            closed(Reader.STAFF);
        } else if (story.kindMissing()) {
            content.add(new KindChooser(kinds.choice(), kind -> acts.setKind(story, kind)));
        }
        ringHerUp(staff);
        Div columns = new Div(ladderColumn(staff), new StoryColumn(story.history(), moments));
        columns.addClassName("columns");
        content.add(columns);
    }

    private Div ladderColumn(NeedForStaff staff) {
        NeedStory story = staff.story();
        Div main = new Div(ladder(story, Reader.STAFF, staff.onHerWord()));
        if (staff.mayLookAtProxies()) {
            main.add(WayTo.inText(NeedLinks.proxies(staff.residentId()), Say.text("need.view.proxies")));
        }
        if (!story.status().isClosed()) {
            main.add(closing(story, Reader.STAFF));
        }
        return main;
    }

    /** Who reads nothing here is rung up; in the talk her answers are written down. */
    private void ringHerUp(NeedForStaff staff) {
        String name = Say.phrase(staff.resident().called());
        if (staff.onHerWord()) {
            content.add(
                    ActingFor.onHerWord(name),
                    WayTo.inText(TalkLinks.with(staff.residentId()), Say.text("talk.way-back")));
        } else if (staff.notHereYet() && !staff.story().status().isClosed()) {
            String key = staff.asksHer() ? "need.view.not-here-yet.asks" : "need.view.not-here-yet";
            content.add(Notice.info(
                    Say.text(key, name),
                    WayTo.asButton(TalkLinks.with(staff.residentId()), Say.text("need.view.ring"), Tone.QUIET)));
        }
    }

    private void closed(Reader reader) {
        Notice closed = Notice.info(Say.text(reader.key("need.view.closed")));
        content.add(closed);
        if (letter.isUnsent()) {
            content.add(new UnsentLetter(letter, Say.text("need.view.write.unsent"), () -> Focus.onText(closed)));
        }
    }

    private Ladder ladder(NeedStory story, Reader reader, boolean answers) {
        Ladder ladder = new Ladder(Say.text("shared.ladder"));
        StepOfNeed steps = new StepOfNeed(story, reader, answers, moments, acts.onLadder(story, reader, letter));
        story.steps().forEach(step -> ladder.rung(steps.rung(step)));
        return ladder;
    }

    private CloseNeed closing(NeedStory story, Reader reader) {
        return new CloseNeed(reader, story.closesQuietly(), () -> acts.close(story));
    }
}
