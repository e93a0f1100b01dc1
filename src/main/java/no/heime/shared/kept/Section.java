package no.heime.shared.kept;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What about a person stands together, in the order in which she reads it. Texts: {@code kept.ME}, and below it how long
 * it is kept, what becomes of it when she is erased, and what the way is called to where she puts it right.
 */
public enum Section {
    ME("/meg"),
    WORK(null),
    SIGN_IN("/meg"),
    NEEDS("/mine-behov"),
    HELPING("/meldinger"),
    PROXIES("/fullmakt"),
    TALKS(null),
    CARE("/min-digitale-hjelp"),
    CONSENTS("/samtykker"),
    ENTRIES("/mine"),
    PHOTOS("/mine"),
    REPORTS("/meldt"),
    ORGANISATIONS("/mine"),
    MESSAGES("/meldinger"),
    LOOKED("/hvem-har-sett"),
    QUESTIONS("/hvem-har-sett");

    private final @Nullable String address;

    Section(@Nullable String address) {
        this.address = address;
    }

    /** Of the screen where she puts it right; empty for what others keep right for her. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** The name by which a machine knows it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
