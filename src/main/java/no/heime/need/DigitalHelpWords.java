package no.heime.need;

import java.util.stream.Collectors;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.HelperWished;
import no.heime.shared.Texts;
import org.springframework.stereotype.Component;

/** What a resident needs a digital helper for, in her own language, so that whoever helps knows what to prepare. */
@Component
class DigitalHelpWords {

    private final CareCatalogue catalogue;
    private final Texts texts;

    DigitalHelpWords(CareCatalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    String of(HelperWished event) {
        var locale = event.language().locale();
        var form = catalogue
                .form(event.form())
                .map(known -> known.names().in(event.language()))
                .orElse(event.form().value());
        var wishes = event.needsHelpWith().stream()
                .sorted()
                .map(wish -> texts.getTranslation("participation.help." + wish, locale))
                .map(wish -> wish.toLowerCase(locale))
                .collect(Collectors.joining(", "));
        return wishes.isEmpty()
                ? texts.getTranslation("need.digital-help.words", locale, form)
                : texts.getTranslation("need.digital-help.words.with", locale, form, wishes);
    }
}
