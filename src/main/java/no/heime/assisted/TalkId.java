package no.heime.assisted;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of one talk. */
public record TalkId(UUID value) implements Identifier {}
