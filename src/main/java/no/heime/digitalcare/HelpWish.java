package no.heime.digitalcare;

/** What a resident would like help with. */
public enum HelpWish {
    GETTING_STARTED,
    SIGN_IN,
    EQUIPMENT,
    EVERYDAY_USE
}
