package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.register.Registered;
import no.heime.shared.secrets.RawStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;

/** Of the lived demo: wherever somebody's own words lie in the store in clear, it is said here why. */
@SpringBootTest(properties = "heime.demo=true")
class InClearTest {

    /** Three words or more: what a person writes, rather than a key, a name or a time. */
    private static final Pattern SENTENCE = Pattern.compile("\\S+\\s+\\S+\\s+\\S+.*", Pattern.DOTALL);

    private static final String PUBLIC = "everybody reads it, and it is found by its words";
    private static final String OF_THE_ENTRY = "a copy of what everybody reads";
    private static final String STAFF = "what staff say to the owner about the entry, which is public or was to be";

    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("migrations.description", "of the program itself"),
            Map.entry("persons.name", "a name; people are called by it in lists"),
            Map.entry("needs.history.subject", OF_THE_ENTRY),
            Map.entry("needs.ladder.steps.taken.title", OF_THE_ENTRY),
            Map.entry("needs.proposals.title", OF_THE_ENTRY),
            Map.entry("needs.proposals.offer.title", OF_THE_ENTRY),
            Map.entry("needs.proposals.offer.description", OF_THE_ENTRY),
            Map.entry("needs.proposals.offer.beforehand", OF_THE_ENTRY),
            Map.entry("needs.proposals.offer.expenses", OF_THE_ENTRY),
            Map.entry("reports.title", OF_THE_ENTRY),
            Map.entry("organisations.name", PUBLIC),
            Map.entry("organisations.about", PUBLIC),
            Map.entry("organisations.meets", PUBLIC),
            Map.entry("register.find.organisation", PUBLIC),
            Map.entry("register.content.title", PUBLIC),
            Map.entry("register.content.description", PUBLIC),
            Map.entry("register.content.beforehand", PUBLIC),
            Map.entry("register.content.expenses", PUBLIC),
            Map.entry("register.content.forWhom", PUBLIC),
            Map.entry("register.content.where", PUBLIC),
            Map.entry("register.content.when", PUBLIC),
            Map.entry("register.content.price", PUBLIC),
            Map.entry("register.content.booking.how", PUBLIC),
            Map.entry("register.content.source.name", PUBLIC),
            Map.entry("register.content.photo.alternative", PUBLIC),
            Map.entry("register.moderation.words", STAFF),
            Map.entry("register.moderation.history.words", STAFF),
            Map.entry(
                    "register.lending.loans.to", "a short note of who borrowed, who is nobody that the program knows"));

    @Autowired
    MongoOperations store;

    @Autowired
    AccessLog log;

    @Autowired
    WhoLooked whoLooked;

    @BeforeEach
    void aCaseWorkerSaysWhySheOpensAnOldNeed() {
        log.read(
                Registered.KARI,
                Hat.caseWorker(),
                List.of(Look.at(Registered.ASTRID.id(), Seen.NEED, "1822").because("Hun ringte om kneet.")));
        whoLooked.newest(Registered.ASTRID);
        assertThat(store.count(query(where("reading.because").exists(true)), "accessLog"))
                .isPositive();
    }

    @Test
    void wordsThatLieInClearHaveAReason() {
        var found = new TreeSet<String>();
        RawStore.eachText(store, (path, text) -> {
            if (SENTENCE.matcher(text).matches()) {
                found.add(path);
            }
        });
        assertThat(found).isEqualTo(new TreeSet<>(WHY.keySet()));
    }
}
