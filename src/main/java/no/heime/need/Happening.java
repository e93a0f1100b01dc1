package no.heime.need;

/** Everything that can happen to a need. Texts: {@code need.history.<name in kebab case>}. */
public enum Happening {
    REGISTERED,
    REWRITTEN,
    KIND_SET,
    RESOURCE_TAKEN,
    STEP_LEFT,
    SENT_TO_MUNICIPALITY,
    ASKED,
    ACCEPTED,
    DECLINED,
    LAPSED,
    WITHDRAWN,
    CONFIRMED,
    TURNED_DOWN,
    VISIT_DONE,
    VISIT_MOVED,
    VISIT_CANCELLED,
    VISIT_NO_SHOW,
    AGREEMENT_ENDED,
    ANSWERED,
    CLOSED;

    /** The name as it stands in text keys. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
