package no.heime.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long what is kept about somebody is kept where she lives, in words. */
@Component
public class HowLong {

    private static final int YEAR = 12;

    private final Kinds kinds;
    private final CurrentPlans plans;
    private final Clock clock;

    HowLong(Kinds kinds, CurrentPlans plans, Clock clock) {
        this.kinds = kinds;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * One sentence for each kind of data that has a time.
     *
     * @param municipality number of where she lives; null when she has not said so
     */
    public Map<Section, List<Phrase>> in(@Nullable String municipality) {
        var plan = plans.of(plans.whose(municipality));
        var today = LocalDate.now(clock);
        return kinds.all().stream()
                .map(Retained::time)
                .filter(kind -> kind.section() != null)
                .collect(groupingBy(
                        kind -> Objects.requireNonNull(kind.section()),
                        mapping(kind -> told(kind, plan.of(kind, today), today), toList())));
    }

    private static Phrase told(StorageTime kind, Term term, LocalDate today) {
        return Phrase.of(
                "retention.kind." + kind.kind() + ".told", months(term.on(today).orElse(term.months())));
    }

    /** «to år», «18 måneder». */
    public static Phrase months(int many) {
        return many % YEAR == 0 ? Phrase.of("retention.years", many / YEAR) : Phrase.of("retention.months", many);
    }
}
