package no.heime.organisation;

import java.time.Clock;
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

    private final UnitChecks checks;
    private final UnitRegister register;
    private final Organisations organisations;
    private final Clock clock;

    KnownUnits(UnitChecks checks, UnitRegister register, Organisations organisations, Clock clock) {
        this.checks = checks;
        this.register = register;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** For anybody who fills in a number; empty where the register is not asked. An answer holds for a day. */
    public Optional<UnitCheck> lookUp(OrganisationNumber number) {
        if (!register.isAsked()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return checks.findById(number.value())
                .filter(known -> known.isFresh(now))
                .or(() -> Optional.of(ask(number)));
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
                    .filter(number -> !checks.existsById(number.value()))
                    .ifPresent(number -> checks.save(UnitCheck.waiting(number, clock.instant())));
        }
    }

    /** Once a minute while something waits; as soon as one question stays without an answer, the rest waits too. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @SchedulerLock(name = "organisation-unit-checks")
    void askForThoseThatWait() {
        if (!register.isAsked()) {
            return;
        }
        for (var waiting : checks.findByStatusOrderByAt(UnitCheck.Status.WAITING, Limit.of(AT_A_TIME))) {
            var answered = ask(OrganisationNumber.of(waiting.number()));
            if (answered.status() == UnitCheck.Status.WAITING) {
                return;
            }
        }
    }

    private UnitCheck ask(OrganisationNumber number) {
        var check = UnitCheck.of(number, register.ask(number), clock.instant());
        return check.status() == UnitCheck.Status.WAITING ? check : checks.save(check);
    }
}
