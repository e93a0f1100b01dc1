package no.heime.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.heime.municipality.Places;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.words.Vocabulary;
import no.heime.shared.taxonomy.Taxonomy;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** Puts beside each entry, whenever it is stored, what the store finds it by. */
@Component
class FindableWriter implements BeforeSaveCallback<RegisterEntry> {

    /** What is not used up by taking it has always this much free. */
    private static final int PLENTY = 100_000;

    /** What organisations are called, while many entries are stored together. */
    private static final ScopedValue<Map<OrganisationId, Optional<String>>> ASKED = ScopedValue.newInstance();

    private final Taxonomy taxonomy;
    private final Places places;
    private final Vocabulary vocabulary;
    private final OrganisationService organisations;

    /** @param organisations asked for late: they are kept in the store that this is a part of */
    FindableWriter(Taxonomy taxonomy, Places places, Vocabulary vocabulary, @Lazy OrganisationService organisations) {
        this.taxonomy = taxonomy;
        this.places = places;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
    }

    @Override
    public RegisterEntry onBeforeSave(RegisterEntry entry, Document document, String collection) {
        document.put("find", find(entry, this::name));
        if (entry instanceof SelfCareResource) {
            document.put("capacity", new Document("free", PLENTY));
        }
        return entry;
    }

    /** What stands in the field {@code find}, for many entries one after the other: each organisation is asked for once. */
    Function<RegisterEntry, Document> find() {
        Map<OrganisationId, Optional<String>> names = new HashMap<>();
        return entry -> find(entry, id -> once(names, id));
    }

    /** Stores many entries: each organisation is asked for once. */
    void together(Runnable storing) {
        ScopedValue.where(ASKED, new HashMap<>()).run(storing);
    }

    private @Nullable String once(Map<OrganisationId, Optional<String>> names, OrganisationId id) {
        return names.computeIfAbsent(id, unknown -> Optional.ofNullable(called(unknown)))
                .orElse(null);
    }

    /** New words are remembered. */
    private Document find(RegisterEntry entry, Function<OrganisationId, @Nullable String> names) {
        var organisation =
                switch (entry.provider()) {
                    case Provider.Group group -> names.apply(group.organisation());
                    case Provider.Resident resident -> null;
                };
        var found = Findable.of(entry, organisation, taxonomy, places);
        vocabulary.learn(found.words());
        vocabulary.learn(found.name());
        return new Document("reach", found.reach())
                .append("terms", found.terms())
                .append("open", found.open())
                .append("starts", found.starts())
                .append("title", found.title())
                .append("name", found.name())
                .append("organisation", organisation)
                .append("words", found.words())
                .append("from", found.from())
                .append("until", found.until())
                .append("step", entry.step().name())
                .append("owner", entry.provider().owner());
    }

    private @Nullable String name(OrganisationId id) {
        return ASKED.isBound() ? once(ASKED.get(), id) : called(id);
    }

    private @Nullable String called(OrganisationId id) {
        return organisations.byId(id).map(Organisation::name).orElse(null);
    }
}
