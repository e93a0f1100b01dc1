package no.heime.need.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.heime.assisted.TalkLinks;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.need.NeedForStaff;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.need.NeedStory;
import no.heime.need.OpenedNeed;
import no.heime.need.ProposalService;
import no.heime.need.StoryLine;
import no.heime.proxy.ActsForSomebody;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Ladder;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Rung;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** One need with its ladder, for its resident or for staff, kept fresh for as long as it is on the screen. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OneNeed extends Div {

    private final NeedScreens screens;
    private final NeedService service;
    private final ProposalService proposals;
    private final CurrentUser user;
    private final KindChoice kinds;
    private final Clock clock;
    private final Attempt attempt = new Attempt();
    private final Toast toast = new Toast();
    private final Div news = new Div();
    private final Div content = new Div();
    private @Nullable NeedId shown;
    /** Why a case worker opens what is long closed; the resident reads it. */
    private @Nullable String why;

    private boolean asksWhy;
    private @Nullable OpenedNeed drawn;
    /** Who looks at it on the resident's behalf. */
    private @Nullable PersonId reader;

    OneNeed(
            NeedScreens screens,
            NeedService service,
            ProposalService proposals,
            CurrentUser user,
            KindChoice kinds,
            NeedWatch watch,
            ActsForSomebody proxies,
            Clock clock) {
        this.screens = screens;
        this.service = service;
        this.proposals = proposals;
        this.user = user;
        this.kinds = kinds;
        this.clock = clock;
        addClassName("one-need");
        add(toast, attempt, news, content);
        watch.whileShown(this, changed -> changed.need().equals(shown), this::heard);
        proxies.whileShown(this, ProxyArea.NEEDS, () -> reader, this::hide);
    }

    void show(NeedId need) {
        if (!need.equals(shown)) {
            content.removeAll();
            toast.clear();
            drawn = null;
            why = null;
        }
        shown = need;
        attempt.to(this::open);
    }

    private void open() {
        NeedId need = Objects.requireNonNull(shown);
        asksWhy = why == null && screens.asksWhy(user.require(), need);
        if (asksWhy) {
            drawn = null;
            content.removeAll();
            content.add(new WhyOpen((reason, field) -> attempt.to(() -> openBecause(reason), this::leadOn, field)));
        } else {
            draw();
        }
    }

    Optional<String> title() {
        return asksWhy
                ? Optional.of(Say.text("need.why.title"))
                : Optional.ofNullable(drawn)
                        .map(opened -> Say.phrase(opened.story().title()));
    }

    /** Somebody did something: show it, but never under the hands of a person who is writing. */
    private void heard() {
        if (asksWhy) {
            return;
        }
        if (!isBeingAnswered()) {
            attempt.byItself(this::draw);
        } else if (news.getComponentCount() == 0) {
            news.add(Notice.info(
                    Say.text("need.view.news"), Action.quiet(Say.text("need.view.news.show"), this::showNews)));
        }
    }

    private void showNews() {
        if (attempt.to(this::draw)) {
            leadOn();
        }
    }

    private boolean isBeingAnswered() {
        return descendants(this)
                .anyMatch(part -> part instanceof OutcomeQuestion question && question.isOpen()
                        || part instanceof WriteLetter writing && writing.isOpen());
    }

    private static Stream<com.vaadin.flow.component.Component> descendants(com.vaadin.flow.component.Component of) {
        return of.getChildren().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    /** What is refused is not kept as a reason. */
    private void openBecause(String reason) {
        why = reason;
        try {
            draw();
        } catch (RuntimeException refused) {
            why = null;
            throw refused;
        }
    }

    private void draw() {
        NeedId need = Objects.requireNonNull(shown);
        OpenedNeed opened = why == null ? screens.open(user.require(), need) : screens.open(user.require(), need, why);
        asksWhy = false;
        if (isSame(opened)) {
            return;
        }
        drawn = opened;
        news.removeAll();
        content.removeAll();
        Moments moments = new Moments(clock, UI.getCurrent().getLocale());
        switch (opened) {
            case NeedStory story -> forResident(story, moments);
            case NeedForStaff staff -> forStaff(staff, moments);
        }
    }

    private boolean isSame(OpenedNeed opened) {
        return drawn != null
                && drawn.story().id().equals(opened.story().id())
                && drawn.story().version() == opened.story().version();
    }

    /** She acts for the resident no more: nothing of it stays on her screen. */
    private void hide() {
        drawn = null;
        reader = null;
        shown = null;
        toast.clear();
        news.removeAll();
        content.removeAll();
        content.add(new PageTitle(Say.text("proxy.title")), ActsForSomebody.over());
    }

    private void forResident(NeedStory story, Moments moments) {
        reader = story.onBehalf().reading() ? user.require().id() : null;
        if (reader != null) {
            content.add(new ActingFor(Say.phrase(story.onBehalf().resident())));
        }
        content.add(new NeedHead(story));
        if (story.status().isClosed()) {
            closed(story, Reader.RESIDENT);
        } else if (story.kindMissing()) {
            content.add(Notice.info(Say.text("need.view.kind-missing.resident")));
        } else if (story.rewritable()) {
            content.add(nobodyAsked(story.now()));
        }
        content.add(ladder(story, Reader.RESIDENT, true, moments));
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
                Action.link(Say.text("need.view.nobody-asked.go", Say.text("shared.step." + now)), this::leadOn));
    }

    private void forStaff(NeedForStaff staff, Moments moments) {
        NeedStory story = staff.story();
        content.add(new NeedHead(story).forStaff(story, staff.resident(), moments));
        if (story.status().isClosed()) {
            closed(story, Reader.STAFF);
        } else if (story.kindMissing()) {
            content.add(new KindChooser(
                    kinds.choice(),
                    kind -> act("need.view.kind.saved", actor -> service.setKind(actor, story.id(), kind))));
        }
        Div main = new Div();
        ringHerUp(staff);
        main.add(ladder(story, Reader.STAFF, staff.onHerWord(), moments));
        if (staff.mayLookAtProxies()) {
            main.add(WayTo.inText(NeedLinks.proxies(staff.residentId()), Say.text("need.view.proxies")));
        }
        if (!story.status().isClosed()) {
            main.add(closing(story, Reader.STAFF));
        }
        Div columns = new Div(main, new StoryColumn(story.history(), moments));
        columns.addClassName("columns");
        content.add(columns);
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

    private void closed(NeedStory story, Reader reader) {
        Notice closed = Notice.info(Say.text(reader.key("need.view.closed")));
        content.add(closed);
        Letter letter = letter(story);
        if (letter.isUnsent()) {
            content.add(new UnsentLetter(letter, Say.text("need.view.write.unsent"), () -> Focus.onText(closed)));
        }
    }

    private Ladder ladder(NeedStory story, Reader reader, boolean answers, Moments moments) {
        Ladder ladder = new Ladder(Say.text("shared.ladder"));
        StepOfNeed steps = new StepOfNeed(
                story,
                reader,
                answers,
                moments,
                new ActsOnNeed(service, proposals, story.id(), reader, letter(story), this::act));
        story.steps().forEach(step -> ladder.rung(steps.rung(step)));
        return ladder;
    }

    private Letter letter(NeedStory story) {
        return LettersBegun.of(user.require().id()).about(story.id());
    }

    private CloseNeed closing(NeedStory story, Reader reader) {
        return story.closesQuietly()
                ? new CloseNeed(reader, true, () -> closeWithAWayBack(story.id()))
                : new CloseNeed(
                        reader,
                        false,
                        () -> act("need.view.closed.said", actor -> service.close(actor, story.id(), null)));
    }

    private void closeWithAWayBack(NeedId need) {
        attempt.to(() -> service.closeQuietly(user.require(), need), () -> {
            draw();
            toast.say(
                    Say.text("need.view.closed.said"),
                    () -> act("need.view.reopened.said", actor -> service.reopen(actor, need)));
        });
    }

    private void act(String done, Consumer<Actor> what) {
        act(done, what, null);
    }

    private void act(String done, Consumer<Actor> what, @Nullable Field at) {
        attempt.to(
                () -> what.accept(user.require()),
                () -> {
                    draw();
                    toast.say(said(done));
                    letterSent().ifPresentOrElse(Focus::onText, this::leadOn);
                },
                at);
    }

    /** A letter is written far below where it is said what has just happened. */
    private Optional<Paragraph> letterSent() {
        return descendants(content)
                .filter(WriteLetter.class::isInstance)
                .flatMap(writing -> ((WriteLetter) writing).sent().stream())
                .findFirst();
    }

    /** It names the step that the need stands on now; nobody is to think that the municipality has been asked already. */
    private String said(String done) {
        if (drawn == null) {
            return "";
        }
        NeedStory story = drawn.story();
        boolean hers = drawn instanceof NeedStory && done.startsWith(ActsOnNeed.STEP_LEFT);
        boolean unasked = story.now() == LadderStep.MUNICIPALITY && !story.sentToMunicipality();
        return hers && unasked && !story.status().isClosed()
                ? Say.text("need.view.left.said.unasked")
                : Say.text(done, Say.text("shared.step." + story.now()));
    }

    /** What was pressed is gone from the screen: on to the step that the need stands on now, or to what ended it. */
    private void leadOn() {
        boolean closed = drawn != null && drawn.story().status().isClosed();
        descendants(content)
                .filter(part -> closed ? part instanceof Notice : part instanceof Rung rung && rung.isNow())
                .findFirst()
                .ifPresent(next -> {
                    if (next instanceof Rung step) {
                        step.focusHeading();
                    } else {
                        Focus.onText(next);
                    }
                });
    }
}
