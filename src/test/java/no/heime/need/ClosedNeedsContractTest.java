package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.heime.identity.PersonId;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;

/** What becomes of needs that were closed long ago, on every store. */
abstract class ClosedNeedsContract extends NeedStoreContract {

    private static final Instant LONG_AGO = Instant.parse("2020-05-05T10:00:00Z");
    private static final Instant LIMIT = Instant.parse("2021-01-01T00:00:00Z");
    private static final Due DUE = new Due(Whose.of("1822"), LIMIT);

    @Autowired
    ClosedNeeds closed;

    private NeedId helped() {
        var offer = offer(120);
        var need = registered();
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        proposals.confirm(astrid, need, proposal);
        service.write(kari, need, "Vi har sett behovet ditt.");
        service.close(astrid, need, "Takk til Jonas.");
        return need;
    }

    /** As if it had been closed then. */
    private void closedAt(NeedId need, Instant when) {
        store.updateFirst(query(where("_id").is(need)), Update.update("closedAt", when), Need.class);
    }

    private String raw(NeedId need) {
        var found = store.findById(need.value(), Document.class, "needs");
        return found == null ? "" : found.toString();
    }

    @Test
    void whatWasHelpedIsBareFiguresOfNobodyAndOnlyOnce() {
        var need = helped();
        closedAt(need, LONG_AGO);

        assertThat(closed.count(DUE)).isEqualTo(1);
        assertThat(closed.end(DUE, 10)).isEqualTo(1);

        assertThat(raw(need))
                .doesNotContain(
                        astrid.id().toString(), jonas.id().toString(), kari.id().toString())
                .doesNotContain("Snømåking på Leland", "Jonas");
        var left = needs.get(need);
        assertThat(left.resident()).isEqualTo(PersonId.NOBODY);
        assertThat(left.wish().kind()).isEqualTo(Given.SNOW);
        assertThat(left.wish().district()).isEqualTo(LELAND);
        assertThat(left.wish().words()).isNull();
        assertThat(left.status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(left.history()).extracting(HistoryEntry::what).contains(Happening.CONFIRMED, Happening.CLOSED);
        assertThat(left.history()).allMatch(line -> line.who() == null && line.said() == null);
        assertThat(left.agreements()).hasSize(1);
        assertThat(needs.all(astrid.id())).isEmpty();
        assertThat(needs.everAsked(jonas.id())).isEmpty();
        assertThat(screens.open(kari, need).story().status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(closed.count(DUE)).isZero();
        assertThat(closed.end(DUE, 10)).isZero();
    }

    @Test
    void whatNobodyElseHasHadToDoWithIsGone() {
        var need = registered();
        service.close(astrid, need, null);
        closedAt(need, LONG_AGO);

        assertThat(closed.end(DUE, 10)).isEqualTo(1);

        assertThat(needs.find(need)).isEmpty();
    }

    @Test
    void whatIsOpenOrWasClosedLaterOrElsewhereStays() {
        var open = registered();
        var later = registered();
        service.close(astrid, later, null);
        closedAt(later, LIMIT);
        var old = registered();
        service.close(astrid, old, null);
        closedAt(old, LIMIT.minus(1, ChronoUnit.MILLIS));

        assertThat(closed.end(new Due(Whose.of("1820"), LIMIT), 10)).isZero();
        assertThat(closed.end(new Due(Whose.ofNone(List.of("1820", "1822")), LIMIT), 10))
                .isZero();
        assertThat(closed.end(DUE, 10)).isEqualTo(1);

        assertThat(needs.find(open)).isPresent();
        assertThat(needs.find(later)).isPresent();
        assertThat(needs.find(old)).isEmpty();
    }

    @Test
    void moreThanAPageIsEndedAndNoMoreThanAskedFor() {
        for (int n = 0; n < Ending.PAGE + 3; n++) {
            var need = registered();
            service.close(astrid, need, null);
            closedAt(need, LONG_AGO.plusSeconds(n));
        }

        assertThat(closed.end(DUE, Ending.PAGE + 10)).isEqualTo(Ending.PAGE + 3);
        assertThat(closed.count(DUE)).isZero();
    }
}

@OnEmbedded
class ClosedNeedsOnEmbeddedTest extends ClosedNeedsContract {}

@OnMongod
class ClosedNeedsOnMongodTest extends ClosedNeedsContract {}
