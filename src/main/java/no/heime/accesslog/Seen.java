package no.heime.accesslog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.heime.identity.TalkWay;

/** What somebody has seen of another. */
public enum Seen {
    /** Her need in a list, without her name. */
    NEED_LISTED(Within.A_DAY),
    /** Her need in a list of hers, with her name. */
    NEED_OF_HERS(Within.A_DAY),
    /** Her need: name, phone, e-mail and what she has written. */
    NEED(Within.A_WHILE),
    /** What she and the municipality have written to each other about a need. */
    LETTERS(Within.A_WHILE),
    /** What she has been told as who gets help. */
    MESSAGES(Within.A_WHILE),
    /** What is agreed with her: name, phone, e-mail, and, of who gets help, what she has written and where to come. */
    AGREEMENT(Within.A_WHILE),
    /** Her name, as somebody who helps. */
    HELPS(Within.A_DAY),
    /** Her part in digital care: name, phone and answers. */
    PARTICIPATION(Within.A_WHILE),
    /** What she has registered and nobody has approved yet. */
    ENTRY(Within.A_DAY),
    /** What stood before in what she has registered. */
    ENTRY_BEFORE(Within.A_DAY),
    /** Her name in the history of what her organisation has registered, or of the organisation itself. */
    HISTORY(Within.A_DAY),
    /** Her name among those who speak for an organisation. */
    COORDINATES(Within.A_DAY),
    /** Her name and e-mail among those who help in an organisation. */
    VOLUNTEERS(Within.A_DAY),
    /** That she has shown a certificate and signed, until when, for the help that she gives. */
    CLEARANCE(Within.A_DAY),
    /** Her name and e-mail as who has registered an organisation. */
    REGISTRANT(Within.A_DAY),
    /** What she has reported, with her name. */
    REPORT(Within.A_DAY),
    /** Her name and e-mail as who lets another act for her, or as who acts. */
    PROXIES(Within.A_DAY),
    /** A paper of hers that lets another act for her: it was entered for her, each time. */
    PROXY_ENTERED(Within.NOTHING),
    /** The same, ended for her. */
    PROXY_ENDED(Within.NOTHING),
    /** The same, one area of it taken back for her. */
    PROXY_LESSENED(Within.NOTHING),
    /** Her name, how she is reached and her district, as somebody who asked on the phone to have something registered. */
    ON_PHONE(Within.A_WHILE),
    /** The same at the counter. */
    AT_COUNTER(Within.A_WHILE),
    /** How she is reached: in a talk she was sent a receipt, to which she had said yes. */
    RECEIPT_SENT(Within.NOTHING),
    /** What was written of her before she came herself: it was put right. */
    PUT_RIGHT(Within.NOTHING),
    /** The same: that she wants to be deleted was entered for her. */
    DELETION_ENTERED(Within.NOTHING),
    /** The same: that she does not want it any more. */
    DELETION_TAKEN_BACK(Within.NOTHING),
    /** Her answers about digital care, as she said them on the phone, or heard them read. */
    PARTICIPATION_ON_PHONE(Within.A_WHILE),
    /** The same at the counter. */
    PARTICIPATION_AT_COUNTER(Within.A_WHILE),
    /** What she has asked about who has looked, with her name. */
    QUESTION(Within.A_DAY);

    private static final Duration WHILE = Duration.ofMinutes(15);

    private final Within within;

    Seen(Within within) {
        this.within = within;
    }

    /** Of somebody for whom staff register something. */
    public static Seen of(TalkWay way) {
        return switch (way) {
            case PHONE -> ON_PHONE;
            case COUNTER -> AT_COUNTER;
        };
    }

    /** Of somebody whose answers about digital care staff write down. */
    public static Seen answersOf(TalkWay way) {
        return switch (way) {
            case PHONE -> PARTICIPATION_ON_PHONE;
            case COUNTER -> PARTICIPATION_AT_COUNTER;
        };
    }

    /**
     * Whether seeing it again is the same look: a screen that draws itself anew is no new one.
     *
     * @param zone whose calendar says which day it is
     */
    boolean isSameLook(Instant first, Instant again, ZoneId zone) {
        return !again.isBefore(first)
                && switch (within) {
                    case NOTHING -> false;
                    case A_WHILE -> again.isBefore(first.plus(WHILE));
                    case A_DAY -> LocalDate.ofInstant(again, zone).equals(LocalDate.ofInstant(first, zone));
                };
    }

    private enum Within {
        /** Each is one of its own. */
        NOTHING,
        A_WHILE,
        A_DAY
    }
}
