package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.heime.identity.CurrentUser;
import no.heime.identity.Right;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationService;
import no.heime.register.EntryId;
import no.heime.register.EntryStatus;
import no.heime.register.OfferDemands;
import no.heime.register.OwnEntries;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import no.heime.register.RegisterService;
import no.heime.register.ReportService;
import no.heime.register.SelfCareResource;
import no.heime.register.WhoAnswers;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Shortcut;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** What I and my organisations have registered, how far it has come, and what staff have said about it. */
@Route("mine")
@PermitAll
class MyEntriesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final RegisterService register;
    private final WhoAnswers answering;
    private final ReportService reports;
    private final OrganisationService organisations;
    private final CurrentUser user;
    private final OfferDemands demands;
    private final EntryInWords words;
    private final Clock clock;
    private final OwnerActs acts;
    private final Attempt attempt = new Attempt();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Div list = new Div();
    private final Paragraph waiting = new Paragraph();
    private final Map<EntryId, MyEntryInPlace> places = new LinkedHashMap<>();
    /** Id of the entry that she comes for; empty when she comes for the list. */
    private String ledTo = "";
    /** Whether she was about to hand it over when she was led elsewhere. */
    private boolean opensHandOver;
    /** How the last act went. */
    private String done = "";

    MyEntriesView(
            RegisterService register,
            OwnEntries own,
            WhoAnswers answering,
            ReportService reports,
            OrganisationService organisations,
            CoordinatorService coordinators,
            CurrentUser user,
            OfferDemands demands,
            EntryInWords words,
            Clock clock) {
        this.clock = clock;
        this.register = register;
        this.answering = answering;
        this.reports = reports;
        this.organisations = organisations;
        this.user = user;
        this.demands = demands;
        this.words = words;
        this.acts = new ActsOnMyEntries(own, answering, coordinators, user, words, this::act);
        addClassName("page");
        list.addClassName("cards");
        Shortcut.stepsThrough(list);
        add(title, attempt, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        opensHandOver = asked.getSingleParameter("gi").isPresent();
        ledTo = asked.getSingleParameter("gi")
                .or(() -> asked.getSingleParameter("vis"))
                .orElse("");
        attempt.to(() -> {
            draw();
            opensHandOver = false;
        });
    }

    private void draw() {
        List<RegisterEntry> mine = mine();
        List<Organisation> groups = organisations.mine(user.require());
        list.removeAll();
        places.clear();
        if (mine.isEmpty() && groups.isEmpty()) {
            list.add(new EmptyState(
                    "hand-heart",
                    Say.text("register.mine.empty"),
                    Say.text("register.mine.empty.how"),
                    WayTo.asButton("/bidra", Say.text("register.mine.give"), Tone.PRIMARY)));
            return;
        }
        List<MyEntry> shown = asTheyAre(mine);
        list.add(waiting);
        shown.stream().filter(this::isLedTo).forEach(this::place);
        shown.stream().filter(MyEntry::waitsForMe).forEach(this::place);
        groups.forEach(group -> list.add(card(group)));
        shown.forEach(this::place);
        list.add(WayTo.asButton("/bidra", Say.text("register.mine.give-more"), Tone.QUIET));
        list.add(WayTo.inText("/frivillig", Say.text("clearance.mine.way")));
        sayWhatWaits(shown);
        if (opensHandOver) {
            shown.stream().filter(this::isLedTo).forEach(MyEntry::openHandOver);
        }
    }

    private List<RegisterEntry> mine() {
        return register.mine(user.require()).stream()
                .filter(entry -> entry.status() != EntryStatus.WITHDRAWN || isLentOut(entry))
                .toList();
    }

    private List<MyEntry> asTheyAre(List<RegisterEntry> mine) {
        var noLongerTrue = reports.noLongerTrue(user.require(), mine);
        var others = answering.of(user.require(), mine);
        var lacking = demands.lacking(mine);
        return mine.stream()
                .map(entry -> new MyEntry(
                        entry,
                        noLongerTrue.getOrDefault(entry.id(), List.of()),
                        whoAnswersFor(entry, others),
                        lacking.get(entry.id()),
                        words,
                        clock,
                        acts))
                .toList();
    }

    private @Nullable String whoAnswersFor(RegisterEntry entry, Map<EntryId, String> others) {
        if (!(entry.provider() instanceof Provider.Group)) {
            return null;
        }
        if (entry.provider().by().equals(user.require().id())) {
            return Say.text("register.mine.answers.me");
        }
        String name = others.get(entry.id());
        return name == null ? Say.text("register.mine.answers.nobody") : Say.text("register.mine.answers", name);
    }

    private void place(MyEntry entry) {
        places.computeIfAbsent(entry.id(), id -> {
            var place = new MyEntryInPlace(entry.card());
            list.add(place);
            return place;
        });
    }

    /** Each as it is now, where it stood: what somebody has just looked at does not move away. */
    private void drawAgain() {
        List<MyEntry> shown = asTheyAre(mine());
        places.values().forEach(MyEntryInPlace::clear);
        shown.forEach(entry -> inPlace(entry.id(), place -> place.show(entry.card())));
        places.values().forEach(MyEntryInPlace::hush);
        sayWhatWaits(shown);
    }

    private void inPlace(EntryId id, Consumer<MyEntryInPlace> what) {
        Optional.ofNullable(places.get(id)).ifPresent(what);
    }

    private void sayWhatWaits(List<MyEntry> shown) {
        long count = shown.stream().filter(MyEntry::waitsForMe).count();
        String some = ledTo.isEmpty() ? "register.mine.waits" : "register.mine.waits.somewhere";
        waiting.setText(count == 0 ? Say.text("register.mine.none-waits") : Say.text(some, count));
        waiting.setVisible(!shown.isEmpty());
    }

    /** What she was told of comes first, so that she need not look for it. */
    private boolean isLedTo(MyEntry entry) {
        return entry.id().value().toString().equals(ledTo);
    }

    /** What is withdrawn while somebody has it stays here until it is back. */
    private static boolean isLentOut(RegisterEntry entry) {
        return entry instanceof SelfCareResource resource && resource.isLentOut();
    }

    private Card card(Organisation group) {
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "users"), group.name())
                .reasons(List.of(
                        Say.text("organisation.status." + group.standing().status())));
        String comment = group.standing().words();
        if (comment != null) {
            card.part(Notice.info(Say.text("register.mine.comment.RETURNED", comment)));
        }
        Div actions = new Div(
                WayTo.asButton("/registrer-lag?id=" + group.id(), Say.text("register.mine.edit"), Tone.QUIET),
                WayTo.inText("/lag/" + group.id(), Say.text("organisation.mine.page")));
        if (group.standing().isApproved() && Right.COORDINATORS_KEEP.isFor(user.require(), group)) {
            actions.add(WayTo.inText("/lag/" + group.id() + "/koordinatorer", Say.text("coordinators.title")));
        }
        if (group.standing().isApproved() && Right.VOLUNTEERS_KEEP.isFor(user.require(), group)) {
            actions.add(WayTo.inText("/lag/" + group.id() + "/frivillige", Say.text("volunteers.title")));
        }
        actions.addClassName("actions");
        return card.actions(actions);
    }

    /** What was said of an earlier act goes first, whether or not this one is done. */
    private void act(RegisterEntry about, Supplier<String> what, @Nullable Runnable undo) {
        places.values().forEach(MyEntryInPlace::hush);
        attempt.to(() -> done = what.get(), () -> {
            drawAgain();
            inPlace(about.id(), place -> place.say(done, undo));
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("register.mine.title");
    }
}
