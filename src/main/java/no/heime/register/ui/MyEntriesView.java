package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.EntryStatus;
import no.heime.register.OwnEntries;
import no.heime.register.OwnEntries.Coordinator;
import no.heime.register.RegisterEntry;
import no.heime.register.RegisterService;
import no.heime.register.ReportService;
import no.heime.register.SelfCareResource;
import no.heime.shared.EmailAddress;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Shortcut;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** What I and my organisations have registered, how far it has come, and what staff have said about it. */
@Route("mine")
@PermitAll
class MyEntriesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final RegisterService register;
    private final OwnEntries own;
    private final ReportService reports;
    private final OrganisationService organisations;
    private final CoordinatorService coordinators;
    private final CurrentUser user;
    private final EntryInWords words;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Div list = new Div();
    /** Id of the entry whose hand-over she was about when she was led elsewhere; empty when she comes for the list. */
    private String handedOver = "";
    /** How the last act went. */
    private String done = "";

    MyEntriesView(
            RegisterService register,
            OwnEntries own,
            ReportService reports,
            OrganisationService organisations,
            CoordinatorService coordinators,
            CurrentUser user,
            EntryInWords words,
            Clock clock) {
        this.clock = clock;
        this.register = register;
        this.own = own;
        this.reports = reports;
        this.organisations = organisations;
        this.coordinators = coordinators;
        this.user = user;
        this.words = words;
        addClassName("page");
        list.addClassName("cards");
        Shortcut.stepsThrough(list);
        add(title, toast, attempt, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        handedOver = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("gi")
                .orElse("");
        attempt.to(() -> {
            draw();
            handedOver = "";
        });
    }

    private void draw() {
        List<RegisterEntry> mine = register.mine(user.require()).stream()
                .filter(entry -> entry.status() != EntryStatus.WITHDRAWN || isLentOut(entry))
                .toList();
        List<Organisation> groups = organisations.mine(user.require());
        list.removeAll();
        if (mine.isEmpty() && groups.isEmpty()) {
            list.add(new EmptyState(
                    "hand-heart",
                    Say.text("register.mine.empty"),
                    Say.text("register.mine.empty.how"),
                    WayTo.asButton("/bidra", Say.text("register.mine.give"), Tone.PRIMARY)));
            return;
        }
        var noLongerTrue = reports.noLongerTrue(user.require(), mine);
        Function<RegisterEntry, MyEntry> shown =
                entry -> new MyEntry(entry, noLongerTrue.getOrDefault(entry.id(), List.of()), words, clock, acts());
        mine.stream().filter(this::isHandedOver).map(shown).forEach(entry -> {
            list.add(entry.card());
            entry.openHandOver();
        });
        if (mine.stream().anyMatch(entry -> entry.status() == EntryStatus.APPROVED)) {
            list.addComponentAsFirst(new Paragraph(Say.text("register.mine.lead")));
        }
        groups.forEach(group -> list.add(card(group)));
        mine.stream().filter(entry -> !isHandedOver(entry)).map(shown).forEach(entry -> list.add(entry.card()));
        list.add(WayTo.asButton("/bidra", Say.text("register.mine.give-more"), Tone.QUIET));
    }

    /** Hers to go on with: it comes first, so that she need not look for it. */
    private boolean isHandedOver(RegisterEntry entry) {
        return entry.id().value().toString().equals(handedOver);
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
        if (group.coordinatorsAreKeptBy(user.require())) {
            actions.add(WayTo.inText("/lag/" + group.id() + "/koordinatorer", Say.text("coordinators.title")));
        }
        actions.addClassName("actions");
        return card.actions(actions);
    }

    private MyEntry.Acts acts() {
        return new MyEntry.Acts() {
            @Override
            public void renew(RegisterEntry entry) {
                act(() -> {
                    LocalDate until = own.renew(user.require(), entry.id(), entry.revision());
                    return until == null
                            ? Say.text("register.mine.renewed", entry.title())
                            : Say.text("register.mine.renewed.until", entry.title(), words.day(until));
                });
            }

            @Override
            public void pause(RegisterEntry entry, LocalDate until) {
                act("register.mine.paused", entry, actor -> own.pause(actor, entry.id(), entry.revision(), until));
            }

            @Override
            public void resume(RegisterEntry entry) {
                act("register.mine.resumed", entry, actor -> own.resume(actor, entry.id(), entry.revision()));
            }

            @Override
            public void withdraw(RegisterEntry entry) {
                attempt.to(() -> own.withdrawQuietly(user.require(), entry.id()), () -> {
                    draw();
                    toast.say(Say.text("register.mine.withdrawn", entry.title()), () -> bringBack(entry));
                });
            }

            @Override
            public void withdrawForGood(RegisterEntry entry) {
                act("register.mine.withdrawn", entry, actor -> own.withdraw(actor, entry.id()));
            }

            @Override
            public void handOver(RegisterEntry entry, PersonId to) {
                act("register.hand-over.done", entry, actor -> own.handOver(actor, entry.id(), entry.revision(), to));
            }

            @Override
            public List<Coordinator> whoCanTakeOver(RegisterEntry entry) {
                return own.whoCanTakeOver(user.require(), entry.id());
            }

            @Override
            public List<EmailAddress> whoIsAskedIn(OrganisationId organisation) {
                return coordinators.waiting(user.require(), organisation);
            }
        };
    }

    private void bringBack(RegisterEntry entry) {
        act("register.mine.brought-back", entry, actor -> own.bringBack(actor, entry.id()));
    }

    private void act(String done, RegisterEntry entry, Consumer<Actor> what) {
        act(() -> {
            what.accept(user.require());
            return Say.text(done, entry.title());
        });
    }

    /** @param what answers how it went */
    private void act(Supplier<String> what) {
        attempt.to(() -> done = what.get(), () -> {
            draw();
            toast.say(done);
            Focus.onText(title);
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("register.mine.title");
    }
}
