package no.heime.shared;

/**
 * What something is called in each language, such as a kind of help: a text of its own among all others.
 *
 * @param key of the text
 */
public record Names(String key) {

    public String in(Language language) {
        return TextFiles.text(language, key);
    }
}
