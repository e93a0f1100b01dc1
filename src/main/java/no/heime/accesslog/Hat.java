package no.heime.accesslog;

import no.heime.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * In what part somebody reads about another.
 *
 * @param organisation name of the organisation that she speaks for; null when she reads for the municipality or herself
 */
public record Hat(Part part, @Nullable String organisation) {

    /** The parts in which one comes to see another's data. */
    public enum Part {
        CASE_WORKER,
        /** Somebody who keeps a municipality's places and people in order. */
        ADMINISTRATOR,
        COORDINATOR,
        HELPER,
        /** A next of kin whom somebody has let act for her. */
        PROXY,
        /** Somebody who gets help, and sees who helps her. */
        RESIDENT,
        /** A next of kin of somebody who gets help, whom she has let act for her, and who sees who helps. */
        RESIDENTS_PROXY
    }

    public static Hat caseWorker() {
        return new Hat(Part.CASE_WORKER, null);
    }

    public static Hat administrator() {
        return new Hat(Part.ADMINISTRATOR, null);
    }

    /** @param organisation its name; null when it is not there any more */
    public static Hat coordinator(@Nullable String organisation) {
        return new Hat(Part.COORDINATOR, organisation);
    }

    public static Hat helper() {
        return new Hat(Part.HELPER, null);
    }

    /** As the municipality when she works for it, else as somebody who speaks for the organisation of that name. */
    public static Hat staffOrCoordinator(Actor reader, String municipality, String organisation) {
        return reader.isCaseWorkerIn(municipality) ? caseWorker() : coordinator(organisation);
    }

    public static Hat proxy() {
        return new Hat(Part.PROXY, null);
    }

    public static Hat residentsProxy() {
        return new Hat(Part.RESIDENTS_PROXY, null);
    }

    public static Hat resident() {
        return new Hat(Part.RESIDENT, null);
    }
}
