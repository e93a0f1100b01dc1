package no.heime.identity;

import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.startup.StartupFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The first case workers of a real installation, by the setting {@code heime.staff}. */
@Component
class StaffSettings {

    private final List<Entry> entries;

    /** @throws StartupFailure when an entry is not a municipality's number, a colon and an e-mail address */
    StaffSettings(@Value("${heime.staff:}") List<String> written) {
        entries = written.stream()
                .filter(entry -> !entry.isBlank())
                .map(Entry::of)
                .toList();
    }

    List<Membership> of(EmailAddress email) {
        return entries.stream()
                .filter(entry -> entry.email().equals(email))
                .map(entry -> Membership.caseWorkerIn(entry.municipality()))
                .toList();
    }

    private record Entry(String municipality, EmailAddress email) {

        static Entry of(String written) {
            var parts = written.strip().split(":", 2);
            if (parts.length != 2 || !parts[0].matches("\\d{4}")) {
                throw wrong(written);
            }
            try {
                return new Entry(parts[0], EmailAddress.of(parts[1]));
            } catch (DomainException e) {
                throw wrong(written);
            }
        }

        private static StartupFailure wrong(String written) {
            return new StartupFailure(
                    "The setting HEIME_STAFF (heime.staff) holds \"%s\": it must be a list of municipality number, colon and e-mail address, such as 1822:kari@example.org."
                            .formatted(written));
        }
    }
}
