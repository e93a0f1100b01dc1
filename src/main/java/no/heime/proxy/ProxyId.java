package no.heime.proxy;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of one proxy. */
public record ProxyId(UUID value) implements Identifier {}
