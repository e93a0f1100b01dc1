package no.heime.need;

import no.heime.identity.PersonId;
import no.heime.shared.Phrase;

/** A volunteer whom her organisation can send, as its coordinators see her. */
public record WhoCanCome(PersonId person, Phrase name) {}
