package no.heime.accesslog;

import static no.heime.accesslog.Given.KARI;
import static no.heime.accesslog.Given.LEIRFJORD;
import static no.heime.accesslog.Given.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import no.heime.accesslog.ChainFinding.Trouble;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Somebody;
import no.heime.shared.secrets.ForgottenKeys;
import no.heime.shared.secrets.PersonKeys;
import no.heime.shared.secrets.RawStore;
import no.heime.shared.store.KeyRoom;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Why somebody looked lies sealed with the key of the person it is about, and the chain holds without it; on every store. */
abstract class GivenReasonContract extends StoreContract {

    private static final String WORDS = "Hun ringte om kneet.";
    private static final String GONE = "Denne teksten kan ingen lese mer. Nøkkelen til den er slettet.";

    @Autowired
    Lines lines;

    @Autowired
    ChainCheck check;

    @Autowired
    PersonService people;

    @Autowired
    PersonKeys keys;

    @Autowired
    KeyRoom room;

    private final PersonId about = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebodyWhoIsHere() {
        people.add(Somebody.inLeland(about));
    }

    private static Reading reading(PersonId about, @Nullable String reason) {
        var look = Look.at(about, Seen.NEED, LEIRFJORD).because(reason);
        return Reading.of(KARI, Hat.caseWorker(), look, MORNING, "5a17");
    }

    private void looked(@Nullable String reason) {
        lines.append(
                LEIRFJORD, List.of(new Unwritten(new LineId(UUID.randomUUID()), LEIRFJORD, reading(about, reason))));
    }

    /** As it was when the chain was made over the words. */
    private void lookedInAnEarlierVersion() {
        var now = reading(about, null);
        var then = new Reading(
                now.about(),
                now.at(),
                now.reader(),
                now.name(),
                now.hat(),
                now.what(),
                now.need(),
                WORDS,
                null,
                now.salt());
        lines.append(LEIRFJORD, List.of(new Unwritten(new LineId(UUID.randomUUID()), LEIRFJORD, then)));
        looked(null);
    }

    private void change(String field, Object value) {
        store.updateFirst(first(), Update.update(field, value), "accessLog");
    }

    private static Query first() {
        return query(where("municipality").is(LEIRFJORD).and("place").is(1));
    }

    private @Nullable String reason(long place) {
        return lines.after(LEIRFJORD, place - 1, 1).getFirst().reading().reason();
    }

    private Why why(long place) {
        return lines.after(LEIRFJORD, place - 1, 1).getFirst().reading().why();
    }

    private @Nullable Trouble trouble() {
        return check.all().getFirst().trouble();
    }

    private void nobodyReadsItInTheStore() {
        RawStore.eachText(store, (path, text) -> assertThat(text).as(path).doesNotContain("kneet"));
    }

    @Test
    void itIsSealedAndReadAsItWasGiven() {
        looked(WORDS);

        nobodyReadsItInTheStore();
        assertThat(reason(1)).isEqualTo(WORDS);
        assertThat(trouble()).isNull();
    }

    @Test
    void whenHerKeyIsDestroyedNobodyReadsItAndTheChainHolds() {
        looked(WORDS);
        looked(null);

        keys.destroy(about.value());

        assertThat(reason(1)).isEqualTo(GONE);
        assertThat(trouble()).isNull();
    }

    @Test
    void otherWordsInItsPlaceAreFound() {
        looked(WORDS);

        change("reading.because.words", "Ingen grunn.");

        assertThat(trouble()).isEqualTo(Trouble.CHANGED);
    }

    @Test
    void aLineWithoutTheReasonThatWasGivenIsFoundToo() {
        looked(WORDS);

        store.updateFirst(first(), new Update().unset("reading.because"), "accessLog");

        assertThat(trouble()).isEqualTo(Trouble.CHANGED);
    }

    @Test
    void whileHerKeyIsMissingTheLineIsWrittenWithoutTheWordsAndHoldsUpNobody() {
        looked(WORDS);
        room.store().remove(query(where("_id").is(about.value())), "keys");
        ForgottenKeys.of(keys);

        looked("Hun ringte igjen.");
        looked(null);

        assertThat(reason(1)).isEqualTo(GONE);
        assertThat(why(2)).isEqualTo(Why.IN_WORDS_THAT_ARE_LOST);
        assertThat(why(3)).isEqualTo(Why.ASKED_FOR_HELP);
        assertThat(trouble()).isNull();
    }

    @Test
    void whatWaitedWhileSheWasErasedIsWrittenWithoutTheWordsAndMakesHerNoNewKey() {
        looked(WORDS);
        keys.destroy(about.value());

        looked("Hun ringte igjen.");

        assertThat(why(2)).isEqualTo(Why.IN_WORDS_THAT_ARE_LOST);
        assertThat(room.store().exists(query(where("_id").is(about.value())), "keys"))
                .as("a key that nobody would destroy")
                .isFalse();
        assertThat(trouble()).isNull();
    }

    @Test
    void whatAnEarlierVersionWroteIsReadAndItsChainHolds() {
        lookedInAnEarlierVersion();

        assertThat(store.exists(first().addCriteria(where("reading.reason").is(WORDS)), "accessLog"))
                .isTrue();
        assertThat(reason(1)).isEqualTo(WORDS);
        assertThat(trouble()).isNull();
    }

    @Test
    void otherWordsInALineOfAnEarlierVersionAreFound() {
        lookedInAnEarlierVersion();

        change("reading.reason", "Ingen grunn.");

        assertThat(trouble()).isEqualTo(Trouble.CHANGED);
    }
}

@OnEmbedded
class GivenReasonOnEmbeddedTest extends GivenReasonContract {}

@OnMongod
class GivenReasonOnMongodTest extends GivenReasonContract {}
