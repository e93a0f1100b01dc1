package no.heime.shared.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.heime.shared.DomainException;
import no.heime.shared.Names;
import no.heime.shared.ResourceFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All kinds of help and their groups, in the order in which they are shown. Read once, never changed while running. */
@Component
public class Taxonomy {

    private final List<KindGroup> groups;
    private final Map<KindId, KindOfHelp> kinds = new LinkedHashMap<>();

    public Taxonomy() {
        var written = ResourceFiles.read("taxonomy/kinds.json", Written.class);
        var synonyms = ResourceFiles.read("taxonomy/synonyms.json", Synonyms.class);
        groups = written.groups().stream().map(WrittenGroup::named).toList();
        written.kinds().forEach(kind -> kinds.put(kind.id(), kind.with(synonyms)));
    }

    public List<KindGroup> groups() {
        return groups;
    }

    public List<KindOfHelp> kinds() {
        return List.copyOf(kinds.values());
    }

    public List<KindOfHelp> kindsIn(String group) {
        return kinds.values().stream()
                .filter(kind -> kind.group().equals(group))
                .toList();
    }

    public Optional<KindGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    public Optional<KindOfHelp> kind(@Nullable KindId id) {
        return Optional.ofNullable(id).map(kinds::get);
    }

    /** @throws DomainException {@code kind.unknown} on the field, when there is no such kind */
    public KindOfHelp require(@Nullable KindId id, String field) {
        return kind(id).orElseThrow(() -> DomainException.invalid("kind.unknown", field));
    }

    /** What a kind is called in a list of messages: what tells of health or grief goes by the name of its group. */
    public Names discreetly(KindOfHelp kind) {
        return kind.sensitive() ? group(kind.group()).map(KindGroup::names).orElse(kind.names()) : kind.names();
    }

    private record Written(List<WrittenGroup> groups, List<WrittenKind> kinds) {}

    private record WrittenGroup(String id, String icon) {

        KindGroup named() {
            return new KindGroup(id, icon, new Names("taxonomy.group." + id));
        }
    }

    private record WrittenKind(KindId id, String group, String icon, boolean sensitive) {

        KindOfHelp with(Synonyms synonyms) {
            var names = new Names("taxonomy.kind." + id.value());
            return new KindOfHelp(id, group, icon, sensitive, names, synonyms.getOrDefault(id.value(), List.of()));
        }
    }

    private static final class Synonyms extends LinkedHashMap<String, List<String>> {}
}
