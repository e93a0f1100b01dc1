package no.heime.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.heime.need.AgreementForParty;
import no.heime.need.Visit;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** The visits of an agreement as they are shown: the next one by itself, and what else there is of them. */
final class VisitsOfAgreement {

    private final AgreementForParty shown;
    private final Moments moments;
    private final LocalDateTime now;
    private final VisitActs acts;
    private final @Nullable Visit next;

    VisitsOfAgreement(AgreementForParty shown, Moments moments, LocalDateTime now, VisitActs acts) {
        this.shown = shown;
        this.moments = moments;
        this.now = now;
        this.acts = acts;
        this.next = shown.next(now);
    }

    Optional<NextVisit> next() {
        return Optional.ofNullable(next).map(visit -> new NextVisit(shown, visit, now, moments, acts));
    }

    List<Component> others() {
        List<Component> others = new ArrayList<>();
        shown.visits().stream()
                .filter(visit -> !visit.equals(next))
                .forEach(visit -> others.add(VisitCard.of(visit, shown.over(), now, moments, acts)));
        if (!others.isEmpty()) {
            others.addFirst(new H2(Say.text(next == null ? "agreement.visits" : "agreement.visits.others")));
        }
        return others;
    }
}
