package no.heime.assisted;

import no.heime.identity.OpensAt;
import no.heime.identity.Person;
import no.heime.identity.Reach;
import no.heime.municipality.Places;
import no.heime.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * The words of the receipt that somebody is sent, in her language: which municipality, and how she gets to see what was
 * written down. Whoever reads it on her phone learns nothing of what that is.
 */
@Component
class SentReceipt {

    private static final String SIGN_IN = "/logg-inn";

    private final Newcomers newcomers;
    private final Places places;
    private final OpensAt opensAt;
    private final Texts texts;

    SentReceipt(Newcomers newcomers, Places places, OpensAt opensAt, Texts texts) {
        this.newcomers = newcomers;
        this.places = places;
        this.opensAt = opensAt;
        this.texts = texts;
    }

    String subject(Talk talk, Person her) {
        return in(her, "talk.sent.subject", municipality(talk));
    }

    String text(Talk talk, Person her, Reach way) {
        return String.join(
                " ",
                in(her, "talk.sent.what", municipality(talk)),
                in(her, "talk.sent.how." + how(her, way), opensAt.page(SIGN_IN).orElse("Heime")),
                in(her, "talk.sent.wrong"));
    }

    /** A number that somebody was written in with may be her daughter's: with it she gets in by the code on paper alone. */
    private String how(Person her, Reach way) {
        if (way.signsIn()) {
            return way.post().name();
        }
        boolean came =
                newcomers.findById(her.id()).filter(Newcomer::isNotHereYet).isEmpty();
        return came ? "as-before" : "code";
    }

    private String municipality(Talk talk) {
        return places.municipality(talk.municipality()).map(one -> one.name()).orElse(talk.municipality());
    }

    private String in(Person her, String key, Object... parameters) {
        return texts.getTranslation(key, her.language().locale(), parameters);
    }
}
