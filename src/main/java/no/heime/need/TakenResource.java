package no.heime.need;

import java.time.Instant;
import no.heime.register.EntryId;

/** A self-care resource that the resident took with her: "det prøver jeg". */
public record TakenResource(EntryId resource, String title, Instant at) {}
