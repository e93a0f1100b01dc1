package no.heime.register;

/** What sort of thing a self-care resource is. */
public enum ResourceType {
    GUIDE("book-open"),
    COURSE("graduation-cap"),
    SELF_HELP_GROUP("users"),
    TRAIL("map-pinned"),
    TRAINING_GROUP("footprints"),
    AID_TO_LEND("accessibility"),
    APP("smartphone"),
    MEETING_PLACE("coffee"),
    PHONE_LINE("phone");

    private final String icon;

    ResourceType(String icon) {
        this.icon = icon;
    }

    /** Name of a Lucide icon. */
    public String icon() {
        return icon;
    }
}
