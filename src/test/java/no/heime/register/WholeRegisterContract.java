package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.written;

import java.time.DayOfWeek;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.organisation.OrganisationId;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** The register with its search, its organisations and its people, on every store. */
abstract class WholeRegisterContract extends RegisterStoreContract {

    @Autowired
    Reservations reservations;

    @Autowired
    RegisterSearch search;

    static Actor coordinator(OrganisationId group) {
        return new Actor(
                JONAS.id(),
                JONAS.name(),
                JONAS.municipality(),
                JONAS.district(),
                JONAS.language(),
                List.of(Membership.coordinatorOf(group)));
    }

    List<String> found(@Nullable String words, @Nullable KindId kind, @Nullable DayOfWeek day) {
        var asked = Search.of(words, LELAND, 20)
                .choosing(Facet.KIND, kind == null ? "" : kind.value())
                .choosing(Facet.DAY, day == null ? "" : day.name());
        return search.search(asked).hits().stream()
                .map(hit -> hit.entry().title())
                .toList();
    }

    static ResourceContent phoneLine() {
        return phoneLine("116123");
    }

    static ResourceContent phoneLine(String number) {
        var it = written();
        return ResourceContent.of(new ResourceContent.Written(
                ResourceType.PHONE_LINE,
                "Ringelinja",
                "Noen svarer.",
                it.kinds(),
                null,
                true,
                List.of(),
                null,
                null,
                it.times(),
                null,
                null,
                number,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    int free(EntryId id) {
        return ((HelpOffer) register.byIds(List.of(id)).get(id)).capacity().free();
    }
}
