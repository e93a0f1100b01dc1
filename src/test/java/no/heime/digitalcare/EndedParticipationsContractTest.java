package no.heime.digitalcare;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.LELAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.consent.ConsentService;
import no.heime.consent.Way;
import no.heime.consent.WordsShown;
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
import org.springframework.data.mongodb.core.query.Update;

/** Parts in digital care that are over for long are deleted with what they rest on, on every store. */
abstract class EndedParticipationsContract extends StoreContract {

    private static final Instant LIMIT = Instant.parse("2025-01-01T00:00:00Z");
    private static final Due DUE = new Due(Whose.of("1822"), LIMIT);
    private static final CareYes YES = new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB));

    @Autowired
    EndedParticipations ended;

    @Autowired
    DigitalCareService service;

    @Autowired
    ConsentService consents;

    @Autowired
    PersonService people;

    @BeforeEach
    void astridIsKnown() {
        people.add(Somebody.inLeland(ASTRID.id()));
    }

    private ParticipationId since(Instant then, String form, Stage stage) {
        var id = new ParticipationId(UUID.randomUUID());
        service.keep(
                ASTRID, id, null, new Answers(new FormId(form), stage, Set.of(), Set.of(), false, LELAND, true), YES);
        store.updateFirst(query(where("_id").is(id)), Update.update("since", then), DigitalParticipation.class);
        return id;
    }

    @Test
    void whatWasStoppedBeforeTheDayGoesAndWhatGoesOnOrStoppedLaterStays() {
        since(LIMIT.minusMillis(1), "safety-alarm", Stage.STOPPED);
        var later = since(LIMIT, "video-visit", Stage.STOPPED);
        var uses = since(LIMIT.minusMillis(1), "medicine-dispenser", Stage.USES);
        assertThat(ended.count(DUE)).isEqualTo(1);

        assertThat(ended.end(new Due(Whose.of("1820"), LIMIT), 10)).isZero();
        assertThat(ended.end(DUE, 10)).isEqualTo(1);

        assertThat(service.mine(ASTRID)).extracting(DigitalParticipation::id).containsExactlyInAnyOrder(later, uses);
        assertThat(ended.end(DUE, 10)).isZero();
    }

    @Test
    void whatSheHadSaidYesToEndsWithItAndSaysWhy() {
        since(LIMIT.minusMillis(1), "safety-alarm", Stage.STOPPED);

        ended.end(DUE, 10);

        assertThat(consents.mine(ASTRID)).hasSize(2).allSatisfy(one -> {
            assertThat(one.consent().isGiven()).isFalse();
            assertThat(one.consent().last().way()).isEqualTo(Way.TIME_OVER);
        });
    }

    /** Somebody has to hear of it first, and could not yet. */
    @Test
    void whatIsOnItsWayOutAlreadyIsLeftAlone() {
        var id = since(LIMIT.minusMillis(1), "safety-alarm", Stage.STOPPED);
        var there = service.own(ASTRID, id);
        store.save(
                there.telling(new HelperNoLongerWished(UUID.randomUUID(), LIMIT, id, ASTRID.id(), ASTRID.id(), null)));

        assertThat(ended.end(DUE, 10)).isZero();

        assertThat(service.mine(ASTRID)).extracting(DigitalParticipation::id).isEqualTo(List.of(id));
    }
}

@OnEmbedded
class EndedParticipationsOnEmbeddedTest extends EndedParticipationsContract {}

@OnMongod
class EndedParticipationsOnMongodTest extends EndedParticipationsContract {}
