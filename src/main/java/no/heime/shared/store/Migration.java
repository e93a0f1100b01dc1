package no.heime.shared.store;

/** One step from an older store to a newer one. Done once for a store, in the order of the numbers; safe to do twice. */
public interface Migration {

    /** Its place in the order, from 1 on; never changed once it has been released. */
    int number();

    /** What it does, in a few words for the operator. */
    String description();

    void run();
}
