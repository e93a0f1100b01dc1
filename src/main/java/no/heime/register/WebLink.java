package no.heime.register;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** An address on the web that is safe to make a link of. */
final class WebLink {

    private static final int MAX = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    /** @throws DomainException {@code register.link.invalid} when it is not http or https with a host */
    static @Nullable String optional(@Nullable String typed, String field) {
        var text = PlainText.optional(typed, field, MAX);
        if (text == null) {
            return null;
        }
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            if (scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && address.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException e) {
            // refused below, as any other that is no address
        }
        throw DomainException.invalid("register.link.invalid", field);
    }
}
