package no.heime.shared.kept;

import java.util.function.Supplier;

/**
 * A file that is kept as it was sent.
 *
 * @param name under which it is handed out, with nothing of a person in it
 * @param bytes read when it is its turn; empty when it is gone by then
 */
public record KeptFile(String name, Supplier<byte[]> bytes) {}
