package no.heime.proxy;

import no.heime.identity.PersonId;

/** A proxy ran out with the day before: its holder acts by it no more. Only who looks at a screen now hears of it. */
public record RanOut(PersonId holder) {}
