package no.heime.organisation;

import java.time.Clock;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** What municipalities demand of who helps, as their administrators say. */
@Service
public class ClearanceDemandService {

    private final CurrentDemands demands;
    private final Taxonomy taxonomy;
    private final Ids ids;
    private final Clock clock;

    ClearanceDemandService(CurrentDemands demands, Taxonomy taxonomy, Ids ids, Clock clock) {
        this.demands = demands;
        this.taxonomy = taxonomy;
        this.ids = ids;
        this.clock = clock;
    }

    public ClearanceDemand of(Actor administrator, String municipality) {
        Right.CLEARANCE_DEMAND.require(administrator, Guarded.of(municipality));
        return demands.fresh(municipality);
    }

    /**
     * From now on it is demanded for these kinds of help, and for no others.
     *
     * @param months for how long a certificate counts
     * @param read the version of what she has read; null when nothing was set yet
     * @throws DomainException invalid, for a kind that there is not or a time that is too short or too long; stale, when
     *     somebody has set it since she read it
     */
    public void set(Actor administrator, String municipality, Set<KindId> kinds, int months, @Nullable Long read) {
        Right.CLEARANCE_DEMAND.require(administrator, Guarded.of(municipality));
        kinds.forEach(kind -> taxonomy.require(kind, "kinds"));
        var changed =
                demands.fresh(municipality).set(kinds, months, read, administrator.id(), clock.instant(), ids.next());
        try {
            demands.keep(changed);
        } catch (OptimisticLockingFailureException | DuplicateKeyException twoAtOnce) {
            throw DomainException.stale("clearance.refused.changed");
        }
    }
}
