package no.heime.shared;

import java.util.UUID;
import org.slf4j.Logger;

/** What nobody foresaw: the log holds it under a short id, and the person reads the id and can quote it. */
public final class ErrorId {

    private static final int SHORT_ENOUGH_TO_READ_ALOUD = 8;

    private ErrorId() {}

    /**
     * @param what failed, in a few words for the operator
     * @return the id under which it stands in the log
     */
    public static String logged(Logger log, String what, Throwable failure) {
        var id = UUID.randomUUID().toString().substring(0, SHORT_ENOUGH_TO_READ_ALOUD);
        log.error("{}, error id {}", what, id, failure);
        return id;
    }
}
