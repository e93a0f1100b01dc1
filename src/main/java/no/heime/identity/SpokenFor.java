package no.heime.identity;

/** Something that somebody stands behind, and that the staff of a municipality see to. */
public interface SpokenFor {

    /** Number of the municipality whose staff see to it. */
    String municipality();

    /** Whether this person stands behind it. */
    boolean isSpokenForBy(Actor actor);
}
