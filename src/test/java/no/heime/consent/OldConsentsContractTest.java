package no.heime.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Somebody;
import no.heime.shared.Language;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A yes that was taken back long ago is deleted; one that stands never is. On every store. */
abstract class OldConsentsContract extends StoreContract {

    private static final Instant LIMIT = Instant.parse("2024-01-01T00:00:00Z");
    private static final Due DUE = new Due(Whose.of("1822"), LIMIT);
    private static final WordsShown WORDS = new WordsShown(1, Language.NB);

    @Autowired
    OldConsents old;

    @Autowired
    Consents consents;

    @Autowired
    PersonService people;

    private final PersonId astrid = new PersonId(UUID.randomUUID());

    @BeforeEach
    void astridLivesInLeirfjord() {
        people.add(Somebody.inLeland(astrid));
    }

    private void yes(String about, Instant at) {
        consents.given(astrid, Purpose.KEEP_CARE_ANSWERS, about, WORDS, Way.FORM, at);
    }

    private void no(String about, Instant at) {
        consents.ended(astrid, Purpose.KEEP_CARE_ANSWERS, about, Way.OVERVIEW, at);
    }

    @Test
    void whatWasTakenBackBeforeTheDayGoesAndWhatStandsOrWasTakenBackLaterStays() {
        var longAgo = LIMIT.minusSeconds(100);
        yes("stands", longAgo);
        yes("gone", longAgo);
        no("gone", LIMIT.minusMillis(1));
        yes("later", longAgo);
        no("later", LIMIT);
        yes("again", longAgo);
        no("again", longAgo.plusSeconds(1));
        yes("again", longAgo.plusSeconds(2));
        assertThat(old.count(DUE)).isEqualTo(1);

        assertThat(old.end(new Due(Whose.of("1820"), LIMIT), 10)).isZero();
        assertThat(old.end(DUE, 10)).isEqualTo(1);
        assertThat(old.end(DUE, 10)).isZero();

        assertThat(consents.of(astrid))
                .extracting(Consent::about)
                .containsExactlyInAnyOrder("stands", "later", "again");
    }
}

@OnEmbedded
class OldConsentsOnEmbeddedTest extends OldConsentsContract {}

@OnMongod
class OldConsentsOnMongodTest extends OldConsentsContract {}
