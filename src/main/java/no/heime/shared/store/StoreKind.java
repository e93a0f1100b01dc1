package no.heime.shared.store;

/** Which database the program runs on. */
public enum StoreKind {
    EMBEDDED,
    MONGODB
}
