package no.heime.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry that the store found, with the words it was found by.
 *
 * @param title stems of its title
 * @param name stems of what the organisation behind it is called
 * @param words stems of all of it
 * @param organisation what the organisation behind it is called; null for a private person
 */
record Found(
        RegisterEntry entry,
        Set<String> title,
        Set<String> name,
        Set<String> words,
        @Nullable String organisation) {}
