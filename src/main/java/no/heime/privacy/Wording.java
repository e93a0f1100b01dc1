package no.heime.privacy;

import java.time.Clock;
import no.heime.municipality.Places;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.springframework.stereotype.Component;

/** Says what is kept in the language of whoever reads it. */
@Component
public class Wording {

    private final Texts texts;
    private final Places places;
    private final Clock clock;

    Wording(Texts texts, Places places, Clock clock) {
        this.texts = texts;
        this.places = places;
        this.clock = clock;
    }

    public InWords in(Language language) {
        return new InWords(
                (key, parameters) -> texts.getTranslation(key, language.locale(), parameters),
                language,
                clock.getZone(),
                places);
    }
}
