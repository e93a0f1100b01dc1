package no.heime.register.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.EntryContent;
import no.heime.register.ModerationService;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** Makes the cards of entries that wait, each with what staff last approved of it and who stands behind it. */
final class EntryCards {

    private final ModerationService moderation;
    private final OrganisationService organisations;
    private final EntryInWords words;
    private final EntryToModerate.Decisions decisions;

    EntryCards(
            ModerationService moderation,
            OrganisationService organisations,
            EntryInWords words,
            EntryToModerate.Decisions decisions) {
        this.moderation = moderation;
        this.organisations = organisations;
        this.words = words;
        this.decisions = decisions;
    }

    List<EntryToModerate> of(Actor actor, List<RegisterEntry> entries) {
        var approved = moderation.lastApproved(actor, entries);
        var behind = organisations.names(
                entries.stream().flatMap(EntryCards::organisation).toList());
        return entries.stream()
                .map(entry -> card(entry, approved.get(entry.id()), behind))
                .toList();
    }

    private EntryToModerate card(
            RegisterEntry entry, @Nullable EntryContent approved, Map<OrganisationId, String> behind) {
        var who = organisation(entry)
                .flatMap(id -> Stream.ofNullable(behind.get(id)))
                .findFirst()
                .orElseGet(() -> words.person(entry));
        return new EntryToModerate(entry, approved, who, words, decisions);
    }

    private static Stream<OrganisationId> organisation(RegisterEntry entry) {
        return entry.provider() instanceof Provider.Group group ? Stream.of(group.organisation()) : Stream.empty();
    }
}
