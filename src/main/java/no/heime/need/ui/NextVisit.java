package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.heime.need.AgreementForParty;
import no.heime.need.Side;
import no.heime.need.Visit;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayOut;

/** The visit that both wait for: when, who helps whom with what, where, and how to agree on another time. */
final class NextVisit extends Div {

    private final AgreementForParty shown;
    private final H2 heading;
    private final VisitCard card;

    NextVisit(AgreementForParty shown, Visit visit, LocalDateTime now, Moments moments, VisitActs acts) {
        this.shown = shown;
        boolean past = visit.isPast(now);
        this.heading = new H2(Say.text(past ? "agreement.next.was" : "agreement.next"));
        this.card = VisitCard.next(visit, said(past), call(past), now, moments, acts);
        addClassNames("next-visit", "stack");
        add(heading, card);
    }

    H2 heading() {
        return heading;
    }

    boolean isBeingChanged() {
        return card.isBeingChanged();
    }

    private List<String> said(boolean past) {
        List<String> said = new ArrayList<>();
        said.add(Say.dotted(whoHelps(), Say.phrase(shown.title())));
        var where = shown.whereToCome();
        if (where != null) {
            said.add(Say.text("agreement.where." + shown.side()) + ": " + Say.quoted(where));
        }
        if (!past) {
            said.add(Say.text(
                    shown.other().phone() == null ? "agreement.visits.suggested" : "agreement.visits.together"));
        }
        return said;
    }

    private String whoHelps() {
        String other = Say.phrase(shown.other().called());
        Optional<String> comes = Optional.ofNullable(shown.comes()).map(Say::phrase);
        if (shown.side() == Side.RESIDENT) {
            return Say.text("agreement.next.helps-you", comes.orElse(other));
        }
        var organisation = shown.organisation();
        if (organisation == null || shown.iCome()) {
            return shown.other().gone()
                    ? Say.text("agreement.next.you-help.gone")
                    : Say.text("agreement.next.you-help", other);
        }
        return Say.text("agreement.next.helps", comes.orElseGet(() -> Say.phrase(organisation.called())), other);
    }

    /** What has been is no more to be agreed on: there it is not what matters most. */
    private Optional<WayOut> call(boolean past) {
        var other = shown.other();
        return Optional.ofNullable(other.phone())
                .map(phone -> WayOut.call(phone, Say.text("agreement.next.call", Say.phrase(other.called())))
                        .asButton(past ? Tone.QUIET : Tone.PRIMARY));
    }
}
