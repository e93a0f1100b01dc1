package no.heime.need.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.need.NeedForStaff;
import no.heime.need.NeedId;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.need.NeedStory;
import no.heime.need.OpenedNeed;
import no.heime.need.ProposalService;
import no.heime.proxy.ActsForSomebody;
import no.heime.shared.LadderStep;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
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
    private final NeedFocus focus = new NeedFocus(content);
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
        if (!focus.isBeingAnswered()) {
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
        Letter letter = LettersBegun.of(user.require().id()).about(need);
        NeedDrawing drawing = new NeedDrawing(content, kinds, letter, moments, new Acts());
        switch (opened) {
            case NeedStory story -> {
                reader = story.onBehalf().reading() ? user.require().id() : null;
                drawing.forResident(story);
            }
            case NeedForStaff staff -> drawing.forStaff(staff);
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

    private void closeWithAWayBack(NeedId need) {
        attempt.to(() -> service.closeQuietly(user.require(), need), () -> {
            draw();
            toast.say(
                    Say.text("need.view.closed.said"),
                    () -> act("need.view.reopened.said", actor -> service.reopen(actor, need), null));
        });
    }

    private void act(String done, Consumer<Actor> what, @Nullable Field at) {
        attempt.to(
                () -> what.accept(user.require()),
                () -> {
                    draw();
                    toast.say(said(done));
                    if (!focus.onLetterSent()) {
                        leadOn();
                    }
                },
                at);
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

    private void leadOn() {
        focus.leadOn(drawn != null && drawn.story().status().isClosed());
    }

    /** What is done on the screen of the need that is drawn. */
    private final class Acts implements NeedDrawing.Acts {

        @Override
        public LadderActs onLadder(NeedStory story, Reader by, Letter letter) {
            return new ActsOnNeed(service, proposals, story.id(), by, letter, OneNeed.this::act);
        }

        @Override
        public void setKind(NeedStory story, KindId kind) {
            act("need.view.kind.saved", actor -> service.setKind(actor, story.id(), kind), null);
        }

        @Override
        public void close(NeedStory story) {
            if (story.closesQuietly()) {
                closeWithAWayBack(story.id());
            } else {
                act("need.view.closed.said", actor -> service.close(actor, story.id(), null), null);
            }
        }

        @Override
        public void leadOn() {
            OneNeed.this.leadOn();
        }
    }
}
