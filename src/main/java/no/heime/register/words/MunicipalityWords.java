package no.heime.register.words;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.WayBack;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The words that mean the same in one municipality, beside those that come with the program. Its staff keep them.
 *
 * @param municipality its number
 * @param groups the last one added first
 * @param history who added and took away what, the last first
 */
@Document(MunicipalityWords.COLLECTION)
@TypeAlias("municipality-words")
public record MunicipalityWords(
        @Id String municipality,
        List<SameWords> groups,
        List<Change> history,
        @Version @Nullable Long version) {

    static final String COLLECTION = "sameWords";

    private static final int MOST = 200;
    private static final int REMEMBERED = 200;

    /** @param added or else taken away */
    public record Change(Instant at, PersonId by, boolean added, List<String> words) {}

    public MunicipalityWords {
        groups = List.copyOf(groups);
        history = List.copyOf(history);
    }

    static MunicipalityWords none(String municipality) {
        return new MunicipalityWords(municipality, List.of(), List.of(), null);
    }

    /** @throws DomainException when they are there already, or there are enough */
    MunicipalityWords with(SameWords more) {
        requireRoomFor(more);
        return changed(
                Stream.concat(Stream.of(more), groups.stream()), new Change(more.at(), more.by(), true, more.words()));
    }

    private void requireRoomFor(SameWords more) {
        if (groups.stream().anyMatch(there -> there.stems().containsAll(more.stems()))) {
            throw DomainException.invalid("register.words.there-already", "words");
        }
        if (groups.size() >= MOST) {
            throw DomainException.invalid("register.words.enough", "words", MOST);
        }
    }

    /** @throws DomainException not found, when somebody has taken them away already */
    MunicipalityWords without(UUID id, PersonId by, Instant at) {
        var taken = groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        return changed(groups.stream().filter(group -> !group.equals(taken)), new Change(at, by, false, taken.words()));
    }

    /**
     * Those that were just taken away, in their old place and with the name of whoever added them. Twice is once.
     *
     * @throws DomainException not found, when nobody has taken them away; stale, when that is too long ago; and as {@link
     *     #with}
     */
    MunicipalityWords again(SameWords taken, PersonId by, Instant at) {
        if (groups.contains(taken)) {
            return this;
        }
        var away = history.stream()
                .filter(change -> change.words().equals(taken.words()))
                .findFirst()
                .filter(change -> !change.added())
                .orElseThrow(DomainException::notFound);
        WayBack.mustBeOpen(away.at(), at);
        requireRoomFor(taken);
        var next = Stream.concat(groups.stream(), Stream.of(taken))
                .sorted(Comparator.comparing(SameWords::at).reversed());
        return changed(next, new Change(at, by, true, taken.words()));
    }

    private MunicipalityWords changed(Stream<SameWords> next, Change change) {
        var remembered = Stream.concat(Stream.of(change), history.stream())
                .limit(REMEMBERED)
                .toList();
        return new MunicipalityWords(municipality, next.toList(), remembered, version);
    }
}
