package no.heime.shared.retention;

/**
 * A kind of data that is not ended before those whose it is were told. Every night, before anything of it is ended, they are
 * told of what will be due; nothing is ended that they were not told of.
 */
public interface ToldBefore extends Retained {

    /** So many days before. */
    int daysBefore();

    /**
     * Tells some of them.
     *
     * @param soon what will be due in so many days
     * @param atMost so many, so that the program can be stopped in between
     * @return how many were told; fewer than that when everybody else has to wait for another night
     */
    int tell(Due soon, int atMost);

    /** How many stay though they have long been due, since nobody could tell those whose they are. */
    long neverTold(Due due);
}
