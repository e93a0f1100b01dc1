package no.heime.digitalcare;

import no.heime.identity.PersonId;

/** Paths of digital care's screens, for links in messages and between views. */
public final class CareLinks {

    public static final String MINE = "/min-digitale-hjelp";

    private CareLinks() {}

    /** What somebody takes part in, as her next of kin sees it. */
    public static String of(PersonId resident) {
        return MINE + "/" + resident.value();
    }

    /** The answers about one form, to change them. */
    public static String form(ParticipationId participation) {
        return "/digital-deltakelse?id=" + participation.value();
    }

    /** A new one for somebody. */
    public static String newFormFor(PersonId resident) {
        return "/digital-deltakelse?for=" + resident.value();
    }
}
