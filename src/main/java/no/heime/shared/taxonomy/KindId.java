package no.heime.shared.taxonomy;

/** Slug of a kind of help, such as {@code snow-clearing}. */
public record KindId(String value) {}
