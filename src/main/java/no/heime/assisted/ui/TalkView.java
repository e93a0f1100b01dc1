package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import no.heime.assisted.ClaimService;
import no.heime.assisted.ReadBack;
import no.heime.assisted.ReadBackService;
import no.heime.assisted.TalkLinks;
import no.heime.assisted.TalkScreens;
import no.heime.assisted.TalkService;
import no.heime.assisted.TalkWith;
import no.heime.assisted.WhatStands;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** One person with whom a case worker talks: what can be registered for her, and the end of the talk. */
@Route("registrer-for/:person")
@PermitAll
class TalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TalkService talks;
    private final TalkScreens screens;
    private final ReadBackService readBacks;
    private final ClaimService claims;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    private final PageTitle title = new PageTitle(getPageTitle());
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();

    TalkView(
            TalkService talks,
            TalkScreens screens,
            ReadBackService readBacks,
            ClaimService claims,
            CurrentUser user,
            Ids ids,
            Clock clock) {
        this.readBacks = readBacks;
        this.clock = clock;
        this.claims = claims;
        this.talks = talks;
        this.screens = screens;
        this.user = user;
        this.ids = ids;
        addClassNames("page", "talk");
        content.addClassName("stack");
        add(title, toast, attempt, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        title.setText(getPageTitle());
        attempt.to(() -> draw(new PersonId(
                InAddress.id(event.getRouteParameters().get("person").orElse("")))));
    }

    private void draw(PersonId person) {
        TalkWith her = screens.of(user.require(), person);
        content.removeAll();
        title.setText(her.called());
        TalkWay runs = her.runs();
        if (runs != null) {
            content.add(ActingFor.onHerWord(her.called()));
        }
        content.add(contact(her));
        WhatStands stands = her.stands();
        if (stands != null) {
            content.add(notHereYet(her, stands));
        }
        if (runs != null) {
            running(her, runs);
        }
        if (stands != null) {
            content.add(new Standing(stands));
        }
        if (runs == null) {
            again(her);
        }
        if (stands != null) {
            receiptFor(her);
            content.add(WayTo.asButton(TalkLinks.putRight(her.person()), Say.text("talk.put-right"), Tone.QUIET));
        }
    }

    private void running(TalkWith her, TalkWay way) {
        var id = her.person().value();
        Div sorts = new Div(
                WayTo.asButton("/trenger-hjelp?for=" + id, Say.text("talk.need"), Tone.PRIMARY),
                WayTo.asButton("/kan-hjelpe?for=" + id, Say.text("talk.offer"), Tone.QUIET),
                WayTo.asButton("/digital-deltakelse?for=" + id, Say.text("talk.care"), Tone.QUIET));
        if (her.notHereYet()) {
            sorts.add(WayTo.asButton("/fullmakt/papir/" + id, Say.text("talk.kin"), Tone.QUIET));
        }
        sorts.addClassName("sorts");
        content.add(
                new H2(Say.text("talk.what")),
                new Paragraph(Say.text("talk.runs." + way)),
                sorts,
                WayTo.inText("/min-digitale-hjelp/" + id, Say.text("talk.care.see")),
                Action.quiet(Say.text("talk.end"), () -> attempt.to(() -> readBack(her))));
    }

    private static Notice notHereYet(TalkWith her, WhatStands stands) {
        LocalDate deletedOn = stands.deletedOn();
        return Notice.info(
                deletedOn == null
                        ? Say.text("talk.not-here-yet", her.called())
                        : Say.text("talk.delete.waits", her.called(), Standing.inWords(deletedOn)));
    }

    /** What she takes home, or is sent: how she finds it when she signs in some day. */
    private void receiptFor(TalkWith her) {
        Div place = new Div();
        content.add(
                new H2(Say.text("talk.receipt")),
                new Paragraph(Say.text("talk.receipt.lead")),
                Action.quiet(
                        Say.text("talk.receipt.make"),
                        () -> attempt.to(() -> {
                            place.removeAll();
                            place.add(
                                    new ReceiptOnPaper(claims.receipt(user.require(), her.person()), clock.getZone()));
                            Focus.into(place, place);
                        })),
                place);
    }

    private @Nullable ReadBack ifTheyTalk(TalkWith her) {
        try {
            return readBacks.of(user.require(), her.person());
        } catch (DomainException over) {
            return null;
        }
    }

    /** When nothing was registered, or the talk is over by now, there is nothing to read back. */
    private void readBack(TalkWith her) {
        ReadBack back = ifTheyTalk(her);
        if (back == null || back.registered().isEmpty()) {
            end(her);
            return;
        }
        EndOfTalk last = new EndOfTalk(
                back,
                (post, yes) -> readBacks.send(user.require(), her.person(), post, yes),
                () -> end(her),
                () -> attempt.to(() -> draw(her.person()), () -> Focus.onText(title)));
        content.removeAll();
        content.add(ActingFor.onHerWord(her.called()), last);
        Focus.onText(last.heading());
    }

    private void end(TalkWith her) {
        attempt.to(() -> talks.end(user.require(), her.person()), () -> {
            getElement().executeJs("window.dispatchEvent(new Event('heime-answered'))");
            if (her.notHereYet()) {
                draw(her.person());
            } else {
                content.removeAll();
                content.add(WayTo.asButton(TalkLinks.START, Say.text("talk.another"), Tone.QUIET));
            }
            toast.say(Say.text("talk.ended", her.called()));
            Focus.onText(toast);
        });
    }

    private void again(TalkWith her) {
        WayOfTalk way = new WayOfTalk();
        content.add(
                new H2(Say.text("talk.again", her.called())),
                way,
                new BeginTalk(
                        ids,
                        (id, said) -> talks.beginAgain(user.require(), her.person(), id, way.chosen(), said),
                        () -> {
                            getElement().executeJs("window.dispatchEvent(new Event('heime-answered'))");
                            draw(her.person());
                            Focus.onText(title);
                        }));
    }

    private static Paragraph contact(TalkWith her) {
        Paragraph contact = new Paragraph();
        contact.addClassName("contact");
        String district = her.district();
        if (district != null) {
            contact.add(new Icon("map-pin"), new Span(district));
        }
        String phone = her.phone();
        if (phone != null) {
            contact.add(new Anchor("tel:" + phone.replace(" ", ""), phone));
        }
        String email = her.email();
        if (email != null) {
            contact.add(new Anchor("mailto:" + email, email));
        }
        return contact;
    }

    @Override
    public String getPageTitle() {
        return Say.text("talk.title");
    }
}
