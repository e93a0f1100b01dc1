package no.heime.rights;

import java.util.Arrays;
import java.util.Locale;

/** Everybody who tries. The things that they try it with are in Leirfjord; Alstahaug is its neighbour. */
enum Who {
    /** Not signed in. */
    NOBODY,
    /** Lives in Leirfjord too, and has nothing to do with it. */
    STRANGER,
    /** It is hers, or about her. */
    RESIDENT,
    /** The resident lets her act for her, in every area. */
    PROXY,
    /** The resident let her until she ended it. */
    FORMER_PROXY,
    /** Is asked to help, and has said yes. */
    HELPER,
    /** Speaks for the organisation that stands behind it, or is asked. */
    COORDINATOR,
    /** Speaks for another organisation of Leirfjord. */
    OTHER_COORDINATOR,
    /** Helps in the organisation that stands behind it, and has come by a link. */
    VOLUNTEER,
    /** A case worker of Leirfjord who has talked with the resident until that was over. */
    CASE_WORKER,
    /** A case worker of Leirfjord because her provider says so, in a session of that provider. */
    CLAIMED_CASE_WORKER,
    /** A case worker of Leirfjord who talks with the resident on the phone, and writes down what she says. */
    TALKING_CASE_WORKER,
    /** A case worker of Leirfjord who speaks for the organisation that stands behind it. */
    INVOLVED_CASE_WORKER,
    ADMINISTRATOR,
    /** Was a case worker of Leirfjord until an administrator ended it. */
    FORMER_CASE_WORKER,
    /** Spoke for the organisation until its coordinators ended it. */
    FORMER_COORDINATOR,
    /** Her provider says that she is a case worker of Leirfjord, but she has not come through it. */
    UNPROVED_CASE_WORKER,
    /**
     * A case worker of Alstahaug, who talks with the resident there: they began before she had told where she lives. No
     * agreement shares anything yet, so but for the talk a neighbour is as foreign as anybody.
     */
    NEIGHBOUR_CASE_WORKER,
    NEIGHBOUR_ADMINISTRATOR,
    /** Speaks for an organisation of Alstahaug. */
    NEIGHBOUR_COORDINATOR,
    /** A case worker of Kåfjord, far away. */
    FOREIGN_CASE_WORKER,
    FOREIGN_ADMINISTRATOR;

    /** As it is written in the list: {@code foreign-case-worker}. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Who of(String written) {
        return Arrays.stream(values())
                .filter(who -> who.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + written));
    }
}
