package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import no.heime.assisted.TalkLinks;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.identity.Talking;
import no.heime.municipality.DistrictId;
import no.heime.register.EntryContent;
import no.heime.register.EntryId;
import no.heime.register.Getting;
import no.heime.register.HelpOffer;
import no.heime.register.Hit;
import no.heime.register.ModerationService;
import no.heime.register.OfferDemands;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import no.heime.register.RegisterService;
import no.heime.register.SelfCareResource;
import no.heime.register.TakeAlong;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Chips;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.SharePage;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** All about one entry: what it is, who stands behind it, where, when, and how to get it. */
@Route("finn/:id")
@AnonymousAllowed
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle, StaffOnEntry.Decisions {

    private final RegisterService register;
    private final ModerationService moderation;
    private final CurrentUser user;
    private final HomeDistrict home;
    private final EntryInWords words;
    private final TakeAlong along;
    private final BelowEntry below;
    private final OfferDemands demands;
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private QueryParameters asked = QueryParameters.empty();
    private boolean decided;
    private @Nullable String title;

    EntryView(
            RegisterService register,
            ModerationService moderation,
            CurrentUser user,
            HomeDistrict home,
            EntryInWords words,
            TakeAlong along,
            BelowEntry below,
            OfferDemands demands) {
        this.register = register;
        this.moderation = moderation;
        this.user = user;
        this.home = home;
        this.words = words;
        this.along = along;
        this.below = below;
        this.demands = demands;
        addClassNames("page", "entry");
        add(attempt, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        asked = event.getLocation().getQueryParameters();
        decided = false;
        content.removeAll();
        if (!attempt.to(() -> show(id, asked))) {
            content.add(new PageTitle(getPageTitle()));
        }
    }

    private void show(String id, QueryParameters query) {
        String from = query.getSingleParameter("district").orElseGet(home::district);
        Hit hit = register.show(
                user.actor().orElse(null), new EntryId(InAddress.id(id)), from.isEmpty() ? null : new DistrictId(from));
        title = hit.entry().title();
        draw(
                hit,
                query.getSingleParameter("behov").orElse(""),
                query.getSingleParameter(StaffOnEntry.HIDING).isPresent());
    }

    private void draw(Hit hit, String need, boolean hiding) {
        var entry = hit.entry();
        EntryContent about = entry.content();
        Div head = new Div(new Glyph(entry.step(), words.icon(about)), new PageTitle(entry.title()));
        head.addClassName("entry-head");
        Paragraph description = new Paragraph(about.description());
        description.addClassName("description");
        Paragraph who = behind(hit);
        boolean isPublic = words.isPublic(entry);
        if (!isPublic) {
            content.add(Notice.info(Say.text("register.view.not-public." + entry.status())));
        }
        Facts facts =
                new Facts(words).of(about).fact("left", words.left(entry)).fact("confirmed", words.confirmed(entry));
        content.add(head, who, new Chips(words.chips(hit)));
        var owner = ownerTalkedWith(entry);
        content.add(owner.<Component>map(EntryView::backToTalk).orElseGet(() -> mainThing(entry, need)));
        EntryPhoto.onPage(entry).ifPresent(content::add);
        var staff = user.actor()
                .filter(actor -> moderation.isFor(actor, entry))
                .map(actor -> new StaffOnEntry(entry, hiding, decided, this));
        if (hiding) {
            staff.ifPresent(content::add);
        }
        content.add(description, facts);
        if (entry instanceof HelpOffer offer) {
            demands.of(offer).ifPresent(names -> content.add(Notice.info(Say.text("clearance.public", names))));
        }
        if (owner.isEmpty()) {
            more(entry, need).ifPresent(content::add);
        }
        if (isPublic) {
            content.add(SharePage.of("/finn/" + entry.id().value(), entry.title()));
        }
        user.actor()
                .filter(actor -> Right.ENTRY_LEND.isFor(actor, entry))
                .flatMap(lender -> LendingView.wayTo(entry))
                .ifPresent(content::add);
        if (!hiding) {
            staff.ifPresent(content::add);
        }
        content.add(below.of(entry, user.actor().orElse(null), attempt));
    }

    @Override
    public void hide(RegisterEntry entry, String reason) {
        decide(entry, actor -> moderation.takeDown(actor, entry.id(), entry.revision(), reason));
    }

    @Override
    public void show(RegisterEntry entry) {
        decide(entry, actor -> moderation.putBack(actor, entry.id(), entry.revision()));
    }

    private void decide(RegisterEntry entry, Consumer<Actor> decision) {
        attempt.to(() -> decision.accept(user.require()), () -> {
            decided = true;
            content.removeAll();
            show(entry.id().value().toString(), asked);
            content.getChildren().findFirst().ifPresent(Focus::onText);
        });
    }

    /** A private person has no name and no page here. */
    private Paragraph behind(Hit hit) {
        String sort = words.sort(hit.entry().content());
        Paragraph who = new Paragraph();
        who.addClassName("meta");
        if (hit.entry().provider() instanceof Provider.Group group) {
            who.add(new Span(sort), new Anchor("/lag/" + group.organisation(), words.who(hit)));
        } else {
            who.setText(Say.dotted(sort, words.who(hit)));
        }
        return who;
    }

    /** The one whose entry it is, while a case worker talks with her; empty for all others. */
    private Optional<PersonId> ownerTalkedWith(RegisterEntry entry) {
        return entry.provider() instanceof Provider.Resident resident
                ? user.actor().flatMap(actor -> actor.talkWith(resident.by())).map(Talking::with)
                : Optional.empty();
    }

    private static Div backToTalk(PersonId owner) {
        return actions(WayTo.asButton(TalkLinks.with(owner), Say.text("talk.way-back"), Tone.PRIMARY));
    }

    /** What she came for: to try it for a need of hers, to ask for it, to ring, to go there. */
    private Component mainThing(RegisterEntry entry, String need) {
        return switch (entry) {
            case HelpOffer offer ->
                GettingInWords.mainThing(
                        new Glyph(offer.step(), "heart-handshake"),
                        Say.text("register.getting.offer"),
                        Say.text("register.getting.offer.how"),
                        WayTo.asButton(
                                "/trenger-hjelp?kind=" + offer.content().kind().value(),
                                Say.text("register.view.i-need-this"),
                                Tone.PRIMARY));
            case SelfCareResource resource
            when need.isEmpty() -> new GettingInWords(resource, words, Tone.PRIMARY).shown();
            case SelfCareResource resource -> {
                Div both = new Div(
                        new GettingInWords(resource, words, Tone.QUIET).shown(),
                        new TryThis(need, () -> along.take(user.require(), InAddress.id(need), resource.id())));
                both.addClassName("stack");
                yield both;
            }
        };
    }

    /** It was not enough, or there was nothing to press. */
    private static Optional<Component> more(RegisterEntry entry, String need) {
        return entry instanceof SelfCareResource resource
                        && need.isEmpty()
                        && resource.getting().by() != Getting.By.ASK_FOR_HELP
                ? Optional.of(actions(GettingInWords.moreHelp(resource.content(), Tone.QUIET)))
                : Optional.empty();
    }

    private static Div actions(Component action) {
        Div actions = new Div(action);
        actions.addClassNames("actions", "entry-actions");
        return actions;
    }

    @Override
    public String getPageTitle() {
        return title != null ? title : Say.text("register.find.title");
    }
}
