package no.heime.dialogue;

import java.time.Instant;
import no.heime.shared.Phrase;

/** A notification as its recipient reads it. */
public record Message(NotificationId id, Instant at, Phrase text, String link, boolean unread) {}
