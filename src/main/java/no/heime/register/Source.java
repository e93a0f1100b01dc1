package no.heime.register;

import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Where what is said comes from, and who stands behind it, such as Helsenorge.
 *
 * @param link http or https
 */
public record Source(String name, @Nullable String link) {

    private static final int MAX_NAME = 100;

    /** What a person wrote, before it is checked. */
    public record Written(@Nullable String name, @Nullable String link) {}

    /** @throws DomainException naming the field that is wrong; a link without a name is no source */
    static @Nullable Source optional(@Nullable Written it) {
        if (it == null) {
            return null;
        }
        var name = PlainText.optional(it.name(), "sourceName", MAX_NAME);
        var link = WebLink.optional(it.link(), "sourceLink");
        if (name == null && link != null) {
            throw DomainException.invalid("register.source.missing", "sourceName");
        }
        return name == null ? null : new Source(name, link);
    }
}
