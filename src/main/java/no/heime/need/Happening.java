package no.heime.need;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Everything that can happen to a need. Texts: {@code need.history.<name in kebab case>}. */
public enum Happening {
    REGISTERED,
    REWRITTEN,
    KIND_SET,
    RESOURCE_TAKEN,
    STEP_LEFT,
    SENT_TO_MUNICIPALITY,
    /** Staff wrote to the resident. */
    WRITTEN_TO,
    /** The resident wrote to the municipality. */
    WRITTEN_BACK,
    ASKED,
    ACCEPTED,
    DECLINED,
    LAPSED,
    WITHDRAWN,
    CONFIRMED,
    TURNED_DOWN,
    /** The organisation has said which of its volunteers comes. */
    COMES,
    /** Whoever was to come does not come after all. */
    COMES_NO_MORE,
    WHERE_SAID,
    WHERE_TAKEN_BACK,
    VISIT_DONE,
    VISIT_MOVED,
    VISIT_CANCELLED,
    VISIT_NO_SHOW,
    AGREEMENT_ENDED,
    ANSWERED,
    CLOSED,
    REOPENED;

    /** What staff only put in order, which is no answer to whoever waits. */
    private static final Set<Happening> UNHEARD = EnumSet.of(KIND_SET, STEP_LEFT, WITHDRAWN, REOPENED);

    /** Whether it is somebody's answer to the resident, or something done for her. */
    boolean isContact() {
        return !UNHEARD.contains(this);
    }

    /** The name as it stands in text keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
