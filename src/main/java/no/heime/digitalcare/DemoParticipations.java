package no.heime.digitalcare;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.demo.DemoContributor;
import no.heime.shared.demo.DemoFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the demo's people do with digital care. */
@Component
@Order(3)
class DemoParticipations implements DemoContributor {

    private final DemoFile file;
    private final Participations participations;
    private final Clock clock;

    DemoParticipations(DemoFile file, Participations participations, Clock clock) {
        this.file = file;
        this.participations = participations;
        this.clock = clock;
    }

    @Override
    public void contribute() {
        file.read("digitalcare.json", Written.class).participations().stream()
                .map(this::participation)
                .forEach(participations::insert);
    }

    private DigitalParticipation participation(WrittenPart it) {
        return DigitalParticipation.begun(
                new ParticipationId(it.id()),
                new PersonId(it.person()),
                it.municipality(),
                it.answers(),
                clock.instant().minus(Duration.ofDays(it.daysAgo())));
    }

    private record Written(String about, List<WrittenPart> participations) {}

    private record WrittenPart(UUID id, UUID person, String municipality, int daysAgo, Answers answers) {}
}
