package no.heime.need;

import java.time.Instant;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.KnowsWrittenDown;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.identity.WrittenDown;
import no.heime.shared.Phrase;
import org.springframework.stereotype.Component;

/** Open needs that were said in a talk, by what they are called in messages: others may read the receipt over her shoulder. */
@Component
class WrittenDownNeeds implements KnowsWrittenDown {

    private final Needs needs;
    private final Surroundings surroundings;

    WrittenDownNeeds(Needs needs, Surroundings surroundings) {
        this.needs = needs;
        this.surroundings = surroundings;
    }

    @Override
    public List<WrittenDown> writtenDownFor(PersonId person, Actor reader) {
        return needs.of(person).stream()
                .filter(need -> !need.status().isClosed())
                .filter(need -> need.history().getFirst().by().isOnHerWord())
                .filter(need -> Right.NEED_READ.isFor(reader, Access.need(need)))
                .map(this::line)
                .toList();
    }

    private WrittenDown line(Need need) {
        return new WrittenDown(
                lastSaid(need),
                Phrase.of("talk.receipt.need", surroundings.discreetTitle(need.wish())),
                Phrase.of("talk.follows.need"));
    }

    private static Instant lastSaid(Need need) {
        return need.history().reversed().stream()
                .filter(line -> line.by().isOnHerWord())
                .findFirst()
                .orElseThrow()
                .at();
    }
}
