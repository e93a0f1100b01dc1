package no.heime.need;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What time alone does to needs: questions lapse, and weekly visits are planned ahead. */
@Component
class NeedClock {

    private static final Logger log = LoggerFactory.getLogger(NeedClock.class);

    private final Needs needs;
    private final ProposalService proposals;
    private final AgreementService agreements;
    private final Clock clock;

    NeedClock(Needs needs, ProposalService proposals, AgreementService agreements, Clock clock) {
        this.needs = needs;
        this.proposals = proposals;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    @SchedulerLock(name = "need-lapse")
    void lapseQuestions() {
        var due = needs.withQuestionsDue(clock.instant());
        each(due.stream().map(Need::id).toList(), proposals::lapse);
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    @SchedulerLock(name = "need-plan-ahead")
    void planWeeklyVisits() {
        each(needs.weeklyAgreed(), agreements::planAhead);
    }

    /** One that fails does not keep the others waiting. */
    private static void each(List<NeedId> due, Consumer<NeedId> what) {
        due.forEach(need -> {
            try {
                what.accept(need);
            } catch (RuntimeException e) {
                log.warn("Need {} is looked at again later", need.value(), e);
            }
        });
    }
}
