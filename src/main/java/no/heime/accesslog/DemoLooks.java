package no.heime.accesslog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.Ids;
import no.heime.shared.demo.DemoContributor;
import no.heime.shared.demo.DemoFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who has looked at whom in the demo, as the needs in it had been worked with. */
@Component
@Order(4)
class DemoLooks implements DemoContributor {

    private final DemoFile file;
    private final Lines lines;
    private final Ids ids;
    private final Clock clock;

    DemoLooks(DemoFile file, Lines lines, Ids ids, Clock clock) {
        this.file = file;
        this.lines = lines;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void contribute() {
        file.read("looks.json", Written.class).looks().stream()
                .collect(groupingBy(WrittenLook::municipality, mapping(this::unwritten, toList())))
                .forEach(lines::append);
    }

    private Unwritten unwritten(WrittenLook it) {
        var at = clock.instant().minus(Duration.ofMinutes(Math.round(it.hoursAgo() * 60)));
        return new Unwritten(
                new LineId(ids.next()),
                it.municipality(),
                new Reading(
                        new PersonId(it.about()),
                        at.truncatedTo(ChronoUnit.MILLIS),
                        new PersonId(it.reader()),
                        it.name(),
                        new Hat(it.part(), null),
                        it.what(),
                        it.need(),
                        null,
                        null,
                        ids.next().toString()));
    }

    private record Written(String about, List<WrittenLook> looks) {}

    /** @param name the reader's */
    private record WrittenLook(
            UUID reader,
            String name,
            Hat.Part part,
            UUID about,
            Seen what,
            String municipality,
            @Nullable UUID need,
            double hoursAgo) {}
}
