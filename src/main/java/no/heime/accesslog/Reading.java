package no.heime.accesslog;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * What a line says. Everything that tells of people is in here, so that it can be taken out of a line one day and the
 * chain still holds.
 *
 * @param at to the millisecond, as the store keeps it
 * @param name the reader's, as it was then
 * @param inClear why, in a line of an earlier version; its chain was made over the words
 * @param because why, where a reason is demanded
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
        @Field("reason") @Nullable String inClear,
        @Nullable GivenReason because,
        String salt) {

    static Reading of(Actor reader, Hat hat, Look look, Instant at, String salt) {
        var because = look.reason() == null ? null : GivenReason.of(look.reason(), Salts.next());
        return new Reading(
                look.about(), at, reader.id(), reader.name(), hat, look.what(), look.need(), null, because, salt);
    }

    /** What is left when her words cannot be sealed; the chain is not made over them. */
    Reading withoutWords() {
        var left = because == null ? null : because.withoutWords();
        return new Reading(about, at, reader, name, hat, what, need, inClear, left, salt);
    }

    /** The words; null where none were given, empty where nobody can read them. */
    @Nullable
    String reason() {
        return because == null ? inClear : Objects.requireNonNullElse(because.words(), "");
    }

    /** What it was for. */
    Why why() {
        return Why.of(hat.part(), what, reason());
    }

    /** Whether there are words that are to be sealed. */
    boolean hasWords() {
        return because != null && because.words() != null;
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
                        because == null ? inClear : because.digest(),
                        salt)
                .map(part -> Objects.toString(part, null))
                .map(part -> part == null ? "-" : part.length() + ":" + part)
                .collect(Collectors.joining());
    }
}
