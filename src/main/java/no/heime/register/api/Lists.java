package no.heime.register.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.register.Provider;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Reads what a form may leave out. */
final class Lists {

    /** More is no form's answer. */
    private static final int MOST = 200;

    private Lists() {}

    /** @throws DomainException {@code register.list.invalid} when an element is null, or there are far too many */
    static <T> List<T> of(@Nullable List<T> sent, String field) {
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > MOST || sent.stream().anyMatch(Objects::isNull)) {
            throw DomainException.invalid("register.list.invalid", field);
        }
        return sent;
    }

    static @Nullable UUID organisation(Provider provider) {
        return switch (provider) {
            case Provider.Group group -> group.organisation().value();
            case Provider.Resident resident -> null;
        };
    }
}
