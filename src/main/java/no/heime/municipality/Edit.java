package no.heime.municipality;

import org.jspecify.annotations.Nullable;

/** What an administrator wants to put right, with what stood there when she looked at it. */
public sealed interface Edit {

    /** @param seen null for a new way */
    record OfWay(@Nullable Way seen, WrittenWay now) implements Edit {}

    /** @param seen null for a new district */
    record OfDistrict(@Nullable District seen, WrittenDistrict now) implements Edit {}

    record Removal(DistrictId district) implements Edit {}

    record TakingBack(CorrectionId correction) implements Edit {}
}
