package no.heime.accesslog;

import org.jspecify.annotations.Nullable;

/** What somebody came to see another's data for, where she was asked for no reason in her own words. */
public enum Why {
    /** She has asked for help, and her municipality finds it. */
    ASKED_FOR_HELP,
    /** Both have said yes to help. */
    AGREED,
    /** An organisation and she have. */
    AGREED_WITH_ORGANISATION,
    /** She helps somebody, and the municipality or her organisation follows it up. */
    HELPS,
    /** She lets somebody act for her. */
    LETS_ACT,
    /** She has answered about digital care. */
    DIGITAL_CARE,
    /** She has registered something that somebody has to look over. */
    REGISTERED,
    /** She has changed something for an organisation. */
    CHANGED_FOR_ORGANISATION,
    /** She can speak for an organisation. */
    SPEAKS_FOR_ORGANISATION,
    /** She helps as a volunteer of an organisation. */
    VOLUNTEERS,
    /** Help of the kind that she gives demands a certificate. */
    NEEDS_CLEARANCE,
    /** She has registered an organisation. */
    REGISTERED_ORGANISATION,
    /** She has reported something. */
    REPORTED,
    /** She lets somebody act for her, or acts for somebody. */
    PROXY,
    /** The case worker writes something down for somebody, who may be another of the same name. */
    REGISTERS_FOR_SOMEBODY,
    /** The municipality keeps papers by which others act for her. */
    PROXY_ON_PAPER,
    /** The municipality has written her in. */
    WRITTEN_IN,
    /** She helps somebody who lets another act for her. */
    HELPS_WHO_LETS_ACT,
    /** She has asked the municipality who looked. */
    ASKED_ABOUT_LOOK,
    /** The reader has said so in words of her own, which nobody can read. */
    IN_WORDS_THAT_ARE_LOST;

    /** @param reason given in the reader's own words; empty where they are lost */
    static Why of(Hat.Part part, Seen what, @Nullable String reason) {
        return reason != null && reason.isEmpty() ? IN_WORDS_THAT_ARE_LOST : of(part, what);
    }

    /** @param part in which part somebody came */
    static Why of(Hat.Part part, Seen what) {
        return switch (what) {
            case NEED_LISTED, NEED_OF_HERS, NEED, LETTERS, MESSAGES, AGREEMENT -> ofHelp(part);
            case HELPS -> ofHelper(part);
            case PARTICIPATION -> part == Hat.Part.PROXY ? LETS_ACT : DIGITAL_CARE;
            case ENTRY, ENTRY_BEFORE -> REGISTERED;
            case HISTORY -> CHANGED_FOR_ORGANISATION;
            case COORDINATES -> SPEAKS_FOR_ORGANISATION;
            case VOLUNTEERS -> VOLUNTEERS;
            case CLEARANCE -> NEEDS_CLEARANCE;
            case REGISTRANT -> REGISTERED_ORGANISATION;
            case REPORT -> REPORTED;
            case PROXIES -> PROXY;
            case PROXY_ENTERED, PROXY_ENDED, PROXY_LESSENED -> PROXY_ON_PAPER;
            case PUT_RIGHT, DELETION_ENTERED, DELETION_TAKEN_BACK -> WRITTEN_IN;
            case ON_PHONE, AT_COUNTER, PARTICIPATION_ON_PHONE, PARTICIPATION_AT_COUNTER, RECEIPT_SENT ->
                REGISTERS_FOR_SOMEBODY;
            case QUESTION -> ASKED_ABOUT_LOOK;
        };
    }

    private static Why ofHelp(Hat.Part part) {
        return switch (part) {
            case CASE_WORKER, ADMINISTRATOR -> ASKED_FOR_HELP;
            case COORDINATOR -> AGREED_WITH_ORGANISATION;
            case HELPER, RESIDENT -> AGREED;
            case RESIDENTS_PROXY -> HELPS_WHO_LETS_ACT;
            case PROXY -> LETS_ACT;
        };
    }

    private static Why ofHelper(Hat.Part part) {
        return switch (part) {
            case RESIDENT -> AGREED;
            case RESIDENTS_PROXY -> HELPS_WHO_LETS_ACT;
            case CASE_WORKER, ADMINISTRATOR, COORDINATOR, HELPER, PROXY -> HELPS;
        };
    }
}
