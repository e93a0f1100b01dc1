package no.heime.assisted;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.KnowsWrittenDown;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Reach;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.identity.ReachesWhoAgreed;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import no.heime.identity.WrittenDown;
import no.heime.shared.DomainException;
import no.heime.shared.ErrorId;
import no.heime.shared.store.Retry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Before a talk ends: what was written down in it is read back, and she is sent a short receipt when she wants one. */
@Service
public class ReadBackService {

    private static final Logger LOG = LoggerFactory.getLogger(ReadBackService.class);

    private final Talks talks;
    private final PersonService people;
    private final ObjectProvider<KnowsWrittenDown> writtenDown;
    private final ReachesWhoAgreed reaches;
    private final SentReceipt words;
    private final AccessLog log;
    private final Clock clock;

    ReadBackService(
            Talks talks,
            PersonService people,
            ObjectProvider<KnowsWrittenDown> writtenDown,
            ReachesWhoAgreed reaches,
            SentReceipt words,
            AccessLog log,
            Clock clock) {
        this.talks = talks;
        this.people = people;
        this.writtenDown = writtenDown;
        this.reaches = reaches;
        this.words = words;
        this.log = log;
        this.clock = clock;
    }

    /** @throws DomainException not found, when the two do not talk now: it may have ended in another window */
    public ReadBack of(Actor staff, PersonId with) {
        var talk = running(staff, with);
        var her = people.byId(with).orElseThrow(DomainException::notFound);
        log.read(staff, Hat.caseWorker(), List.of(Look.at(with, Seen.of(talk.way()), talk.municipality())));
        var registered = writtenDown
                .orderedStream()
                .flatMap(known -> known.writtenDownFor(with, staff).stream())
                .filter(line -> !line.at().isBefore(talk.at()))
                .sorted(Comparator.comparing(WrittenDown::at))
                .toList();
        return new ReadBack(her.called(), registered, reaches.waysTo(her));
    }

    /**
     * Sends her a receipt, to which she has said yes in this talk. It says that something was written down and how she gets
     * to see it, and not what. Each that went stands in her log and with the talk, from when it has gone.
     *
     * @param yes what she has said when she was asked
     * @return how it went; not sent, when no such way leads to her
     * @throws DomainException not found, when the two do not talk now; {@code talk.send.yes.missing}, on the field {@code
     *     yes}, without her yes
     */
    public Outcome send(Actor staff, PersonId with, Reach.Post post, boolean yes) {
        var talk = running(staff, with);
        if (!yes) {
            throw DomainException.invalid("talk.send.yes.missing", "yes");
        }
        var her = people.byId(with).orElseThrow(DomainException::notFound);
        var outcome = reaches.waysTo(her).stream()
                .filter(way -> way.post() == post)
                .findFirst()
                .map(way -> reaches.send(staff.id(), her, post, words.subject(talk, her), words.text(talk, her, way)))
                .orElse(Outcome.NOT_SENT);
        if (outcome == Outcome.SENT) {
            noted(() ->
                    log.read(staff, Hat.caseWorker(), List.of(Look.at(with, Seen.RECEIPT_SENT, talk.municipality()))));
            noted(() -> Retry.onConflict(
                    () -> talks.findById(talk.id()).map(one -> talks.save(one.receiptSent(clock.instant())))));
        }
        return outcome;
    }

    /** What is sent is sent: whoever was told that it failed would send it once more (decision 031). */
    private static void noted(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException failed) {
            ErrorId.logged(LOG, "A receipt was sent, and it could not be written down", failed);
        }
    }

    private Talk running(Actor staff, PersonId with) {
        var talk = talks.findByByAndUntilAfter(staff.id(), clock.instant()).stream()
                .filter(one -> one.with().equals(with) && staff.isCaseWorkerIn(one.municipality()))
                .max(Comparator.comparing(Talk::at));
        Right.TALK_BEGIN.require(staff, Guarded.hidden().to(Tie.CASE_WORKER, one -> talk.isPresent()));
        return talk.orElseThrow();
    }
}
