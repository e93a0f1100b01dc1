package no.heime.dialogue;

import no.heime.identity.PersonId;

/** A person has more or fewer unread notifications than before. Told within the running program only. */
public record UnreadChanged(PersonId person, long unread) {}
