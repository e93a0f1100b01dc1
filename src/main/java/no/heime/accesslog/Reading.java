package no.heime.accesslog;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a line says. Everything that tells of people is in here, so that it can be taken out of a line one day and the
 * chain still holds.
 *
 * @param at to the millisecond, as the store keeps it
 * @param name the reader's, as it was then
 * @param salt keeps what is said from being guessed from its digest
 */
record Reading(
        PersonId about,
        Instant at,
        PersonId reader,
        String name,
        Hat hat,
        Seen what,
        @Nullable UUID need,
        @Nullable String reason,
        String salt) {

    static Reading of(Actor reader, Hat hat, Look look, Instant at, String salt) {
        return new Reading(
                look.about(), at, reader.id(), reader.name(), hat, look.what(), look.need(), look.reason(), salt);
    }

    /** All of it as one text that no other reading has: each part after its length. */
    String whole() {
        return Stream.of(
                        about.value(),
                        at.toEpochMilli(),
                        reader.value(),
                        name,
                        hat.part(),
                        hat.organisation(),
                        what,
                        need,
                        reason,
                        salt)
                .map(part -> Objects.toString(part, null))
                .map(part -> part == null ? "-" : part.length() + ":" + part)
                .collect(Collectors.joining());
    }
}
