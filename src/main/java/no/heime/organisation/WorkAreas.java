package no.heime.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.taxonomy.KindGroup;
import no.heime.shared.taxonomy.Taxonomy;

/** The groups of help by what people call them, or a kind of help within them. */
final class WorkAreas {

    private final Taxonomy taxonomy;
    private final Map<String, String> groupByName = new HashMap<>();

    WorkAreas(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        for (var kind : taxonomy.kinds()) {
            kind.synonyms().forEach(word -> groupByName.put(normal(word), kind.group()));
            Language.all().forEach(language -> groupByName.put(normal(kind.name(language)), kind.group()));
        }
        for (var group : taxonomy.groups()) {
            groupByName.put(group.id(), group.id());
            Language.all().forEach(language -> groupByName.put(normal(group.name(language)), group.id()));
        }
    }

    /**
     * @param typed names, with commas, slashes or semicolons between them
     * @param reader the language in which she is told what can be
     * @return ids of groups
     * @throws DomainException {@code organisation.import.area.unknown} with what was typed and what can be
     */
    List<String> of(String typed, Language reader) {
        return Stream.of(typed.split("[,;/]"))
                .filter(name -> !name.isBlank())
                .map(name -> group(name, reader))
                .distinct()
                .toList();
    }

    private String group(String name, Language reader) {
        var group = groupByName.get(normal(name));
        if (group == null) {
            throw DomainException.invalid("organisation.import.area.unknown", "areas", name.strip(), names(reader));
        }
        return group;
    }

    /** What an organisation does, in the words of its areas: for everybody who reads about it. */
    String inWords(List<String> groups) {
        return taxonomy.groups().stream()
                .filter(group -> groups.contains(group.id()))
                .map(group -> group.name(Language.NB))
                .collect(Collectors.joining(", "));
    }

    private String names(Language reader) {
        return taxonomy.groups().stream()
                .map((KindGroup group) -> group.name(reader))
                .collect(Collectors.joining(", "));
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
