package no.heime.shared;

/** A short name in plain letters that is the same everywhere and for good, such as {@code snow-clearing}. */
public interface Slug {

    String value();
}
