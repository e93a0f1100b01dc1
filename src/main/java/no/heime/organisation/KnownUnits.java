package no.heime.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What Enhetsregisteret says of organisations: for whoever fills in the form, and for the staff who say whether they know
 * it. When the register does not answer, registration goes on, and it is asked again until it does.
 */
@Component
public class KnownUnits {

    private static final int AT_A_TIME = 50;
    private static final int MOST_REMEMBERED = 1000;

    /** After that many questions in a row without an answer, it is away. */
    private static final int GIVES_UP_AFTER = 3;

    /** How long nobody who fills in a form is kept waiting for a register that has just not answered. */
    private static final Duration LEFT_ALONE_FOR = Duration.ofMinutes(1);

    private final UnitChecks checks;
    private final UnitRegister register;
    private final Organisations organisations;
    private final Clock clock;
    /** What was looked up and is nobody's yet; never stored. */
    private final Cache<OrganisationNumber, UnitCheck> lookedUp =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    private volatile Instant leftAloneUntil = Instant.EPOCH;

    KnownUnits(UnitChecks checks, UnitRegister register, Organisations organisations, Clock clock) {
        this.checks = checks;
        this.register = register;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** For who fills in a number; empty where the register is not asked. An answer holds for a day. */
    public Optional<UnitCheck> lookUp(OrganisationNumber number) {
        if (!register.isAsked()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var known = lookedUp.getIfPresent(number);
        if (known != null && known.isFresh(now)) {
            return Optional.of(known);
        }
        if (now.isBefore(leftAloneUntil)) {
            return Optional.of(UnitCheck.waiting(number, now));
        }
        var answer = ask(number);
        if (answer.status() == UnitCheck.Status.WAITING) {
            leftAloneUntil = now.plus(LEFT_ALONE_FOR);
        } else {
            lookedUp.put(number, answer);
        }
        return Optional.of(answer);
    }

    /** What was said of several numbers, with one query. */
    Map<String, UnitCheck> of(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : checks.findAllById(numbers).stream()
                        .collect(Collectors.toMap(UnitCheck::number, Function.identity()));
    }

    /** What staff are to look at is checked; not here, since nobody waits for another's server. */
    @EventListener
    void on(OrganisationEvent event) {
        if (event instanceof OrganisationEvent.Submitted submitted && register.isAsked()) {
            organisations
                    .findById(submitted.about().organisation())
                    .map(Organisation::number)
                    .filter(number -> checks.findById(number.value())
                            .filter(known -> known.isFresh(clock.instant()))
                            .isEmpty())
                    .ifPresent(number -> checks.save(UnitCheck.waiting(number, clock.instant())));
        }
    }

    /** Once a minute while something waits. What stays without an answer goes to the end, and holds nobody else up. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @SchedulerLock(name = "organisation-unit-checks")
    void askForThoseThatWait() {
        if (!register.isAsked()) {
            return;
        }
        int silent = 0;
        for (var waiting : checks.findByStatusOrderByAt(UnitCheck.Status.WAITING, Limit.of(AT_A_TIME))) {
            var answered = checks.save(ask(OrganisationNumber.of(waiting.number())));
            silent = answered.status() == UnitCheck.Status.WAITING ? silent + 1 : 0;
            if (silent == GIVES_UP_AFTER) {
                return;
            }
        }
    }

    private UnitCheck ask(OrganisationNumber number) {
        return UnitCheck.of(number, register.ask(number), clock.instant());
    }
}
