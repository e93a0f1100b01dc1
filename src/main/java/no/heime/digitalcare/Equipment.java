package no.heime.digitalcare;

/** What a resident has at home. */
public enum Equipment {
    PHONE,
    TABLET,
    COMPUTER,
    INTERNET,
    BANKID
}
