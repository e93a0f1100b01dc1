package no.heime.shared.retention;

/**
 * One kind of data that a module keeps for a time. Only the module knows when it is over, and what ending it means: to
 * delete it, or to leave bare figures. Asked again, it goes on where it was stopped, and what is ended stays so.
 */
public interface Retained {

    StorageTime time();

    /** How many things are due. */
    long count(Due due);

    /**
     * Ends some of what is due.
     *
     * @param atMost so many, so that the program can be stopped in between
     * @return how many were ended; none when nothing is due any more, or what is has to wait
     */
    int end(Due due, int atMost);
}
