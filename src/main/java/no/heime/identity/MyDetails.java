package no.heime.identity;

import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What a person tells about herself. */
public record MyDetails(
        String name,
        @Nullable PhoneNumber phone,
        @Nullable String district,
        @Nullable String municipality,
        Language language) {}
