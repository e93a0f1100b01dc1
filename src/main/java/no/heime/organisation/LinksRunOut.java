package no.heime.organisation;

import java.time.Clock;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import no.heime.identity.AppointmentEvent;
import no.heime.identity.Role;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Links by which volunteers come end with their time, and with the part of the coordinator who has made them. */
@Component
class LinksRunOut {

    private final VolunteerLinks links;
    private final Clock clock;

    LinksRunOut(VolunteerLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT12H")
    @SchedulerLock(name = "volunteer-links")
    void forgetWhatIsOver() {
        links.forgetWhatIsOver(clock.instant());
    }

    /** It may be told late or twice: what she has made since she came back stays. */
    @EventListener
    void on(AppointmentEvent.Ended ended) {
        var who = ended.who();
        if (who != null && ended.role().role() == Role.COORDINATOR) {
            links.endAllMadeBy(
                    who, new OrganisationId(UUID.fromString(ended.role().scope())), ended.at());
        }
    }
}
