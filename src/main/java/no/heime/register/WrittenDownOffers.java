package no.heime.register;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.KnowsWrittenDown;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.identity.WrittenDown;
import no.heime.shared.Phrase;
import org.springframework.stereotype.Component;

/** Offers of help that were said in a talk. */
@Component
class WrittenDownOffers implements KnowsWrittenDown {

    private final Entries entries;

    WrittenDownOffers(Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<WrittenDown> writtenDownFor(PersonId person, Actor reader) {
        return entries.ofOwners(List.of(person.value())).stream()
                .filter(entry -> entry.status() != EntryStatus.WITHDRAWN)
                .filter(entry -> Right.ENTRY_READ.isFor(reader, entry))
                .flatMap(entry -> entry.moderation().writtenDown().stream().map(change -> line(entry, change)))
                .toList();
    }

    private static WrittenDown line(RegisterEntry entry, Change change) {
        return new WrittenDown(
                change.at(),
                Phrase.of("talk.receipt.offer", Phrase.verbatim(entry.title())),
                Phrase.of("talk.follows.offer." + (entry.moderation().isPublic() ? "public" : "waits")));
    }
}
