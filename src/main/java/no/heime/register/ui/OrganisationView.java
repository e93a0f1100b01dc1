package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Right;
import no.heime.municipality.DistrictId;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationHistory;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationModeration;
import no.heime.organisation.OrganisationService;
import no.heime.register.Hit;
import no.heime.register.RegisterEntry;
import no.heime.register.RegisterService;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.SaidNext;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** An organisation's own page: who they are, when they meet, and what they offer. */
@Route("lag/:id")
@AnonymousAllowed
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationService organisations;
    private final OrganisationModeration moderation;
    private final OrganisationHistory history;
    private final RegisterService register;
    private final CurrentUser user;
    private final HomeDistrict home;
    private final OrganisationInWords words;
    private final EntryInWords entryWords;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private @Nullable String name;

    OrganisationView(
            OrganisationService organisations,
            OrganisationModeration moderation,
            OrganisationHistory history,
            RegisterService register,
            CurrentUser user,
            HomeDistrict home,
            OrganisationInWords words,
            EntryInWords entryWords,
            Clock clock) {
        this.organisations = organisations;
        this.moderation = moderation;
        this.history = history;
        this.register = register;
        this.user = user;
        this.home = home;
        this.words = words;
        this.entryWords = entryWords;
        this.clock = clock;
        addClassNames("page", "entry");
        content.addClassName("stack");
        add(toast, attempt, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        content.removeAll();
        if (!attempt.to(() -> draw(new OrganisationId(InAddress.id(id))))) {
            content.add(new PageTitle(getPageTitle()));
        }
        SaidNext.in(toast);
    }

    private void draw(OrganisationId id) {
        Actor reader = user.actor().orElse(null);
        Organisation shown = organisations.show(reader, id);
        name = shown.name();
        content.removeAll();
        Div head = new Div(new Glyph(LadderStep.NEIGHBOURHOOD, "users"), new PageTitle(shown.name()));
        head.addClassName("entry-head");
        Paragraph where = new Paragraph(words.place(shown));
        where.addClassName("meta");
        Paragraph about = new Paragraph(shown.about());
        about.addClassName("description");
        if (!shown.standing().isApproved()) {
            content.add(
                    Notice.info(Say.text("organisation.view." + shown.standing().status())));
        }
        content.add(head, where, about, words.facts(shown, null));
        boolean staff = reader != null && shown.standing().isApproved() && moderation.isFor(reader, shown);
        if (staff) {
            changed(shown);
        }
        offers(id);
        if (reader != null && Right.ORGANISATION_CHANGE.isFor(reader, shown)) {
            content.add(
                    WayTo.asButton("/registrer-lag?id=" + id.value(), Say.text("organisation.view.edit"), Tone.QUIET));
            history(reader, shown);
        }
        if (shown.standing().isApproved() && Right.COORDINATORS_KEEP.isFor(reader, shown)) {
            content.add(WayTo.inText("/lag/" + id.value() + "/koordinatorer", Say.text("coordinators.title")));
        }
        if (staff) {
            content.add(trust(shown));
        }
    }

    private void history(Actor reader, Organisation shown) {
        List<OrganisationHistory.Past> past = history.of(reader, shown);
        if (!past.isEmpty()) {
            content.add(new HistoryOfOrganisation(past, words, new Moments(clock, Say.locale())));
        }
    }

    /** What its own people have changed since staff last looked, beside what it was. */
    private void changed(Organisation shown) {
        OrganisationDetails before = shown.lastSeen();
        if (before != null) {
            content.add(
                    new H2(Say.text("organisation.changed.title")),
                    WhatChanged.between(words.wording(before), words.wording(shown.details())),
                    Action.primary(Say.text("organisation.changed.seen"), () -> seen(shown)));
        }
    }

    private void seen(Organisation shown) {
        long read = Objects.requireNonNull(shown.version());
        attempt.to(() -> moderation.seen(user.require(), shown.id(), read), () -> {
            draw(shown.id());
            toast.say(Say.text("organisation.changed.done", shown.name()));
            content.getChildren().findFirst().ifPresent(Focus::onText);
        });
    }

    private void offers(OrganisationId id) {
        String from = home.district();
        List<Hit> offered = register.publicOf(id, from.isEmpty() ? null : new DistrictId(from));
        if (offered.isEmpty()) {
            return;
        }
        content.add(new H2(Say.text("organisation.view.offers")));
        Div cards = new Div();
        cards.addClassName("cards");
        offered.forEach(hit -> cards.add(card(hit)));
        content.add(cards);
    }

    private Card card(Hit hit) {
        RegisterEntry entry = hit.entry();
        return Card.within(
                        new Glyph(entry.step(), entryWords.icon(entry.content())),
                        "/finn/" + entry.id().value(),
                        entry.title())
                .line(Say.dotted(entryWords.times().of(entry.content()), entryWords.confirmedOn(entry)))
                .reasons(entryWords.chips(hit));
    }

    /** Staff say whether what this one registers needs to be looked at first. */
    private Div trust(Organisation shown) {
        boolean trusted = shown.standing().trusted();
        Div staff = new Div(
                new Paragraph(Say.text(trusted ? "organisation.trust.is" : "organisation.trust.is-not")),
                Action.quiet(
                        Say.text(trusted ? "organisation.trust.end" : "organisation.trust.begin"),
                        () -> trust(shown.id(), !trusted)));
        staff.addClassNames("staff-on-entry", "stack");
        return staff;
    }

    private void trust(OrganisationId id, boolean trusted) {
        attempt.to(() -> moderation.trust(user.require(), id, trusted), () -> {
            draw(id);
            toast.say(Say.text(trusted ? "organisation.trust.begun" : "organisation.trust.ended"));
            content.getChildren().findFirst().ifPresent(Focus::onText);
        });
    }

    @Override
    public String getPageTitle() {
        return name != null ? name : Say.text("organisation.view.title");
    }
}
