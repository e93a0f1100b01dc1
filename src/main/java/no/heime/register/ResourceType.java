package no.heime.register;

/** What sort of thing a self-care resource is. */
public enum ResourceType {
    GUIDE("book-open"),
    COURSE("graduation-cap"),
    SELF_HELP_GROUP("users"),
    /** Also a park, a beach or another place outdoors. */
    TRAIL("footprints"),
    TRAINING_GROUP("dumbbell"),
    AID_TO_LEND("package-open"),
    /** Also a page on the web. */
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
