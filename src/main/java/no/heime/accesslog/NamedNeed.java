package no.heime.accesslog;

import java.time.LocalDate;
import no.heime.shared.Phrase;

/**
 * A need as whom it is about knows it.
 *
 * @param title what help it is about
 * @param registered when it was asked for
 * @param own whether she has asked for it herself; else she helps in it
 * @param address where she reads it herself
 */
public record NamedNeed(Phrase title, LocalDate registered, boolean own, String address) {}
