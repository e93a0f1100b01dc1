package no.heime.identity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.startup.StartupFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The first case workers and administrators of a real installation, by the settings {@code heime.staff} and
 * {@code heime.administrators}.
 */
@Component
class StaffSettings {

    private final List<Entry> entries;

    /** @throws StartupFailure when an entry is not a municipality's number, a colon and an e-mail address */
    StaffSettings(
            @Value("${heime.staff:}") List<String> staff,
            @Value("${heime.administrators:}") List<String> administrators) {
        entries = Stream.concat(
                        Setting.STAFF.read(staff, Membership::caseWorkerIn),
                        Setting.ADMINISTRATORS.read(administrators, Membership::administratorIn))
                .toList();
    }

    List<Membership> of(EmailAddress email) {
        return entries.stream()
                .filter(entry -> entry.email().equals(email))
                .map(Entry::membership)
                .toList();
    }

    private record Entry(EmailAddress email, Membership membership) {}

    private enum Setting {
        STAFF("HEIME_STAFF (heime.staff)"),
        ADMINISTRATORS("HEIME_ADMINISTRATORS (heime.administrators)");

        private final String names;

        Setting(String names) {
            this.names = names;
        }

        Stream<Entry> read(List<String> written, Function<String, Membership> role) {
            return written.stream().filter(entry -> !entry.isBlank()).map(entry -> read(entry, role));
        }

        private Entry read(String written, Function<String, Membership> role) {
            var parts = written.strip().split(":", 2);
            if (parts.length != 2 || !parts[0].matches("\\d{4}")) {
                throw wrong(written);
            }
            try {
                return new Entry(EmailAddress.of(parts[1]), role.apply(parts[0]));
            } catch (DomainException e) {
                throw wrong(written);
            }
        }

        private StartupFailure wrong(String written) {
            return new StartupFailure(
                    "The setting %s holds \"%s\": it must be a list of municipality number, colon and e-mail address, such as 1822:kari@example.org."
                            .formatted(names, written));
        }
    }
}
