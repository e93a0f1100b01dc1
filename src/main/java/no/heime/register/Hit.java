package no.heime.register;

import no.heime.municipality.TravelTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was found, as everybody may see it.
 *
 * @param organisation name of the organisation behind it; null for a private person, who has no name here
 * @param travel from the asker's district; null when she has told none, or when nobody has to travel
 */
public record Hit(
        RegisterEntry entry,
        @Nullable String organisation,
        @Nullable TravelTime travel) {}
