package no.heime.register.ui;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import no.heime.municipality.Places;
import no.heime.register.Area;
import no.heime.register.EntryContent;
import no.heime.register.OfferContent;
import no.heime.register.ResourceContent;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.Texts;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;

/** An entry in a few words where there is no screen yet: in the language of whoever asks for the page. */
final class HeadWords {

    /** A soft hyphen: of use on a narrow screen, and not in a head. */
    private static final String MAY_BREAK = "\u00ad";

    private static final int FEW_DISTRICTS = 3;

    private final Places places;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private final Locale locale;
    private final Phrase.Translator texts;

    HeadWords(Places places, Taxonomy taxonomy, Clock clock, Texts texts, Locale locale) {
        this.places = places;
        this.taxonomy = taxonomy;
        this.clock = clock;
        this.locale = locale;
        this.texts = (key, parameters) -> texts.getTranslation(key, locale, parameters);
    }

    /** The kind of help, or the type of resource. */
    String sort(EntryContent content) {
        return switch (content) {
            case OfferContent offer ->
                taxonomy.kind(offer.kind())
                        .map((KindOfHelp kind) -> kind.name(Language.of(locale)))
                        .orElse("");
            case ResourceContent resource ->
                texts.translate("resource.type." + resource.type()).replace(MAY_BREAK, "");
        };
    }

    /** What recurs in the reader's language; only where nobody has said it so, the owner's own words. */
    String when(EntryContent content) {
        if (!(content instanceof ResourceContent resource)) {
            return "";
        }
        var recurrence = resource.recurrence();
        return recurrence == null
                ? Objects.requireNonNullElse(resource.when(), "")
                : new RecurrenceInWords(clock, locale, texts).whole(recurrence);
    }

    String where(EntryContent content) {
        if (content.everywhere()) {
            return texts.translate("register.view.everywhere");
        }
        if (content instanceof OfferContent offer && offer.area() instanceof Area.Within within) {
            return texts.translate("register.view.within", within.minutes(), places.nameOf(within.from()));
        }
        return content.districts().stream()
                .map(places::nameOf)
                .sorted()
                .limit(FEW_DISTRICTS)
                .collect(Collectors.joining(", "));
    }
}
