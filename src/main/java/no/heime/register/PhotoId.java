package no.heime.register;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a photo, made on the phone that sends it. */
public record PhotoId(UUID value) implements Identifier {}
