package no.heime.register.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.register.Area;
import no.heime.register.EntryContent;
import no.heime.register.OfferContent;
import no.heime.register.ResourceContent;
import no.heime.shared.ui.Say;

/** Where an entry of the register is, or whom it reaches, in the reader's language. */
final class WhereInWords {

    private static final int FEW_DISTRICTS = 2;

    private final Places places;

    WhereInWords(Places places) {
        this.places = places;
    }

    String of(EntryContent content) {
        if (content.everywhere()) {
            return Say.text("register.view.everywhere");
        }
        String districts =
                content.districts().stream().map(places::nameOf).sorted().collect(Collectors.joining(", "));
        if (content instanceof OfferContent offer && offer.area() instanceof Area.Within within) {
            return Say.dotted(
                    Say.text("register.view.within", within.minutes(), places.nameOf(within.from())), districts);
        }
        return content instanceof ResourceContent resource && resource.where() != null
                ? Say.dotted(resource.where(), districts)
                : districts;
    }

    /**
     * Where it is, in a few words: the name of a place, or a district or two, the reader's own first.
     *
     * @param own the reader's district; empty when she has told none
     */
    String brief(EntryContent content, String own) {
        if (content.everywhere()) {
            return "";
        }
        if (content instanceof ResourceContent resource && resource.where() != null) {
            return resource.where();
        }
        List<String> names = content.districts().stream()
                .sorted(Comparator.comparing((DistrictId it) -> !it.value().equals(own))
                        .thenComparing(places::nameOf))
                .map(places::nameOf)
                .toList();
        return names.size() > FEW_DISTRICTS
                ? Say.text("register.view.districts", names.getFirst(), names.size() - 1)
                : String.join(", ", names);
    }
}
