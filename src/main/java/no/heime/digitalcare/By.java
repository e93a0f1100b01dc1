package no.heime.digitalcare;

/** Who moved a participation. */
public enum By {
    RESIDENT,
    STAFF
}
