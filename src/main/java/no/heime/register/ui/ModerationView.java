package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Right;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationModeration;
import no.heime.organisation.OrganisationService;
import no.heime.register.ApprovedTogether;
import no.heime.register.EntryId;
import no.heime.register.ModerationService;
import no.heime.register.RegisterEntry;
import no.heime.register.ReportService;
import no.heime.shared.DomainException;
import no.heime.shared.Identifier;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WayTo;

/** «Godkjenne»: what waits for the staff of my municipality, oldest first. */
@Route("godkjenne")
@PermitAll
class ModerationView extends Div
        implements AfterNavigationObserver,
                HasDynamicTitle,
                EntryToModerate.Decisions,
                OrganisationToModerate.Decisions,
                ChangedOrganisation.Decisions {

    private final ModerationService moderation;
    private final ReportService reports;
    private final OrganisationModeration organisationModeration;
    private final CurrentUser user;
    private final OrganisationInWords organisationWords;
    private final EntryCards entryCards;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Paragraph count = new Paragraph();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Anchor reported = WayTo.inText("/meldt-inn", "");
    private final Anchor sameWords = WayTo.inText("/godkjenne/ord", Say.text("register.words.title"));
    private final WaitingCards cards = new WaitingCards();
    private final SeveralToApprove several = new SeveralToApprove(this::approveTogether, toast::clear);

    ModerationView(
            ModerationService moderation,
            ReportService reports,
            OrganisationService organisations,
            OrganisationModeration organisationModeration,
            CurrentUser user,
            EntryInWords words,
            OrganisationInWords organisationWords) {
        this.organisationWords = organisationWords;
        this.moderation = moderation;
        this.reports = reports;
        this.organisationModeration = organisationModeration;
        this.user = user;
        this.entryCards = new EntryCards(moderation, organisations, words, this);
        addClassNames("page", "moderation");
        count.addClassName("meta");
        leadOn(false);
        add(title, reported, toast, attempt, count, several, cards, sameWords);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        Actor actor = user.require();
        Right.ENTRY_DECIDE.requireSomewhere(actor);
        leadOn(true);
        List<Organisation> groups = organisationModeration.awaiting(actor);
        List<Organisation> changed = organisationModeration.changedSince(actor);
        List<RegisterEntry> entries = moderation.awaiting(actor);
        reported.setText(Say.text("register.moderate.reported", reports.waiting(actor)));
        cards.clear();
        if (entries.isEmpty() && groups.isEmpty() && changed.isEmpty()) {
            cards.add(new EmptyState(
                    "list-checks", Say.text("register.moderate.empty"), Say.text("register.moderate.empty.how")));
        }
        var registrants = organisationModeration.registrants(actor, groups);
        var checks = organisationModeration.unitChecks(actor, groups);
        groups.forEach(group -> cards.add(
                group.id(),
                new OrganisationToModerate(
                        group, registrants.get(group.id()), checks.get(group.id()), organisationWords, this)));
        changed.forEach(this::addChanged);
        entryCards.of(actor, entries).forEach(card -> cards.add(card.entry().id(), several.with(card)));
        count();
    }

    private void addChanged(Organisation group) {
        OrganisationDetails before = group.lastSeen();
        if (before != null) {
            cards.add(group.id(), new ChangedOrganisation(group, before, organisationWords, this));
        }
    }

    /** Only who may be here is led further. */
    private void leadOn(boolean allowed) {
        reported.setVisible(allowed);
        sameWords.setVisible(allowed);
    }

    private void count() {
        count.setText(Say.text("register.moderate.count", cards.count()));
        several.among(cards.entries());
    }

    @Override
    public void approve(RegisterEntry entry) {
        decide(
                "register.moderate.approved",
                entry.id(),
                entry.title(),
                actor -> moderation.approve(actor, entry.id(), entry.revision()));
    }

    @Override
    public void returnWith(RegisterEntry entry, String comment) {
        decide(
                "register.moderate.returned",
                entry.id(),
                entry.title(),
                actor -> moderation.returnWith(actor, entry.id(), entry.revision(), comment));
    }

    @Override
    public void hide(RegisterEntry entry, String reason) {
        decide(
                "register.moderate.hidden",
                entry.id(),
                entry.title(),
                actor -> moderation.hide(actor, entry.id(), entry.revision(), reason));
    }

    @Override
    public void approve(Organisation group) {
        decide(
                "organisation.moderate.approved",
                group.id(),
                group.name(),
                actor -> organisationModeration.approve(actor, group.id(), read(group)));
    }

    @Override
    public void returnWith(Organisation group, String comment) {
        decide(
                "register.moderate.returned",
                group.id(),
                group.name(),
                actor -> organisationModeration.returnWith(actor, group.id(), read(group), comment));
    }

    @Override
    public void seen(Organisation group) {
        decide(
                "organisation.changed.done",
                group.id(),
                group.name(),
                actor -> organisationModeration.seen(actor, group.id(), read(group)));
    }

    private static long read(Organisation group) {
        return Objects.requireNonNull(group.version());
    }

    private void decide(String done, Identifier about, String name, Consumer<Actor> decision) {
        attempt.to(() -> decision.accept(user.require()), () -> {
            Component next = cards.settle(about);
            settled();
            toast.say(Say.text(done, name));
            Focus.onNext(next, title);
        });
    }

    /** After the last one it is asked what has come meanwhile. */
    private void settled() {
        if (cards.count() == 0) {
            draw();
        } else {
            count();
        }
    }

    /** What could not be approved stays, and says why; the focus goes there first. */
    private void approveTogether() {
        attempt.to(() -> {
            ApprovedTogether answer = moderation.approveTogether(user.require(), several.read());
            answer.approved().forEach(cards::settle);
            answer.refused().forEach((id, because) -> cards.entry(id).ifPresent(card -> refuse(card, because)));
            settled();
            toast.say(Say.text(
                    "register.moderate.together",
                    answer.approved().size(),
                    answer.refused().size()));
            Focus.onNext(cards.first(answer.refused().keySet()), title);
        });
    }

    private void refuse(EntryToModerate card, DomainException because) {
        card.refused(
                Say.text(because.messageKey(), because.parameters().toArray()),
                () -> showAnew(card.entry().id()));
    }

    /** That one card alone: what is chosen and begun on the others stays. */
    private void showAnew(EntryId id) {
        attempt.to(() -> {
            Actor actor = user.require();
            var waiting = moderation.awaiting(actor).stream()
                    .filter(entry -> entry.id().equals(id))
                    .toList();
            Component next = entryCards.of(actor, waiting).stream()
                    .findFirst()
                    .map(card -> cards.replace(id, several.with(card)))
                    .orElseGet(() -> cards.settle(id));
            settled();
            Focus.onNext(next, title);
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("register.moderate.title");
    }
}
