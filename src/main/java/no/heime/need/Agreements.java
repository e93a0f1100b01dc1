package no.heime.need;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.heime.shared.DomainException;

/** All that was agreed about one need, over or not, in the order of the resident's yes. */
record Agreements(List<Agreement> all) {

    Agreement get(AgreementId wanted) {
        return all.stream()
                .filter(agreement -> agreement.id().equals(wanted))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    void add(Agreement fresh) {
        all.add(fresh);
    }

    void change(AgreementId wanted, UnaryOperator<Agreement> change) {
        var changed = change.apply(get(wanted));
        all.replaceAll(agreement -> agreement.id().equals(wanted) ? changed : agreement);
    }

    Stream<Agreement> running() {
        return all.stream().filter(Predicate.not(Agreement::isOver));
    }

    /** Plans more visits where fewer than the frequency wants are ahead; tells whether any was added. */
    boolean planAhead(Frequency frequency, Visits visits) {
        boolean any = false;
        for (var agreement : running().toList()) {
            var more = visits.plan(frequency, agreement);
            any |= !more.isEmpty();
            change(agreement.id(), it -> it.planning(more));
        }
        return any;
    }

    boolean runsFrom(ProposalId proposal) {
        return running().anyMatch(agreement -> agreement.proposal().equals(proposal));
    }

    boolean isOver(ProposalId proposal) {
        return all.stream().anyMatch(agreement -> agreement.proposal().equals(proposal) && agreement.isOver());
    }
}
