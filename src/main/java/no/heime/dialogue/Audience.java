package no.heime.dialogue;

/** Who is told that something happened to a need, those first whom it concerns most. */
enum Audience {
    RESIDENT,
    /** The person who is asked, or the coordinators of the organisation that is. */
    HELPER,
    /** Case workers of the need's municipality. */
    STAFF;

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
