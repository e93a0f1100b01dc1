package no.heime.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the statement on accessibility says of this installation, by the settings {@code heime.accessibility.contact} and
 * {@code heime.accessibility.statement}. The law asks each municipality for a statement of its own at uustatus.no.
 */
@Component
class AccessibilityFacts {

    /** When somebody last went through what the statement says. */
    static final LocalDate REVIEWED = LocalDate.of(2026, 11, 27);

    private final @Nullable String contact;
    private final @Nullable String statement;

    /** @throws StartupFailure when one of them is neither empty nor an e-mail address, or a web address */
    AccessibilityFacts(
            @Value("${heime.accessibility.contact:}") String contact,
            @Value("${heime.accessibility.statement:}") String statement) {
        this.contact = contact.isBlank() ? null : address(contact);
        this.statement = statement.isBlank() ? null : page(statement.strip());
    }

    /** The e-mail address that hears of what shuts somebody out. */
    Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    /** Where the municipality's own statement is. */
    Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    private static String address(String written) {
        try {
            return EmailAddress.of(written).value();
        } catch (DomainException e) {
            throw new StartupFailure(
                    "The setting HEIME_ACCESSIBILITY_CONTACT (heime.accessibility.contact) holds \"%s\": it must be an e-mail address, such as post@example.org."
                            .formatted(written));
        }
    }

    private static String page(String written) {
        try {
            var address = new URI(written);
            if ("https".equals(address.getScheme()) && address.getHost() != null) {
                return written;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new StartupFailure(
                "The setting HEIME_ACCESSIBILITY_STATEMENT (heime.accessibility.statement) holds \"%s\": it must be the address of a page, such as https://uustatus.no/nb/erklaringer/publisert/1."
                        .formatted(written));
    }
}
