package no.heime.digitalcare;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.heime.consent.WordsShown;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.Language;
import no.heime.shared.demo.DemoContributor;
import no.heime.shared.demo.DemoFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the demo's people do with digital care. */
@Component
@Order(3)
class DemoParticipations implements DemoContributor {

    private final DemoFile file;
    private final Participations participations;
    private final CareConsentsOfBefore consents;
    private final Clock clock;

    DemoParticipations(DemoFile file, Participations participations, CareConsentsOfBefore consents, Clock clock) {
        this.file = file;
        this.participations = participations;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public void contribute() {
        participations
                .insert(file.read("digitalcare.json", Written.class).participations().stream()
                        .map(this::participation)
                        .toList())
                .forEach(kept -> consents.putDown(kept, new WordsShown(1, Language.NB)));
    }

    private DigitalParticipation participation(WrittenPart it) {
        var person = new PersonId(it.person());
        var part = DigitalParticipation.begun(
                new ParticipationId(it.id()), person, it.municipality(), it.answers(), begins(it, person));
        for (var move : it.moves() == null ? List.<WrittenMove>of() : it.moves()) {
            part = part.moved(
                    move.to(), move.reason(), new Hand(By.STAFF, new PersonId(move.by()), daysAgo(move.daysAgo())));
        }
        return part;
    }

    private Hand begins(WrittenPart it, PersonId person) {
        var talk = it.onHerWord();
        var at = daysAgo(it.daysAgo());
        return talk == null
                ? new Hand(By.RESIDENT, person, at)
                : new Hand(By.of(talk.way()), new PersonId(talk.by()), at);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private record Written(String about, List<WrittenPart> participations) {}

    private record WrittenPart(
            UUID id,
            UUID person,
            String municipality,
            int daysAgo,
            Answers answers,
            @Nullable List<WrittenMove> moves,
            @Nullable WrittenTalk onHerWord) {}

    /** The case worker who wrote it down, and how she was told. */
    private record WrittenTalk(UUID by, TalkWay way) {}

    /** What staff did with it. */
    private record WrittenMove(
            Stage to, UUID by, int daysAgo, @Nullable String reason) {}
}
