package no.heime.shared.startup;

import java.util.Optional;
import java.util.stream.Stream;

/** A failure and everything that led to it, outermost first. */
record Causes(Throwable failure) {

    <T extends Throwable> Optional<T> first(Class<T> type) {
        return all().filter(type::isInstance).map(type::cast).findFirst();
    }

    Stream<Throwable> all() {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
