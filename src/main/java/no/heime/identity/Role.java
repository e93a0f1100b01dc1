package no.heime.identity;

/** What somebody is, beside being a resident, which everybody is. Proxies, partners and observers get their place here. */
public enum Role {
    /** Speaks for an organisation; the scope is the organisation's id. */
    COORDINATOR,
    /** Helps in an organisation; the scope is the organisation's id. */
    VOLUNTEER,
    /** Matches needs for a municipality; the scope is the municipality's number. */
    CASE_WORKER,
    /** Keeps a municipality's places and people in order; the scope is the municipality's number. */
    ADMINISTRATOR;

    /** Whether it is work for a municipality; the others are held for an organisation. */
    boolean isMunicipal() {
        return this == CASE_WORKER || this == ADMINISTRATOR;
    }

    /** Whether one is asked to take it by one's address; else by what anybody can open who is given it. */
    boolean isAskedByAddress() {
        return this != VOLUNTEER;
    }
}
