package no.heime.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Impartiality;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** What readers say of entries, and what owners and staff answer. */
@Service
public class ReportService {

    /** More about one entry tells nobody anything new. */
    static final int OPEN_MAX = 20;

    private static final Limit SHOWN = Limit.of(100);

    /**
     * A report as staff see it.
     *
     * @param reporter her name; null when nobody was signed in, or when it is kept from who stands behind the entry
     */
    public record ForStaff(Report report, @Nullable String reporter) {}

    private final Reports reports;
    private final Entries entries;
    private final ReportLimit limit;
    private final PersonService people;
    private final Impartiality impartiality;
    private final AccessLog log;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    ReportService(
            Reports reports,
            Entries entries,
            ReportLimit limit,
            PersonService people,
            Impartiality impartiality,
            AccessLog log,
            Relay relay,
            Ids ids,
            Clock clock) {
        this.reports = reports;
        this.entries = entries;
        this.limit = limit;
        this.people = people;
        this.impartiality = impartiality;
        this.log = log;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Anybody, signed in or not, says that something is not right with an entry that she can see.
     *
     * @param actor null when nobody is signed in
     * @param address where the call comes from; counted, never stored
     * @throws DomainException not found; {@code text.missing} for a concern without words; {@code report.too-many};
     *     {@code report.known} when so many have said so that staff need no more
     */
    public void report(@Nullable Actor actor, String address, EntryId id, ReportKind kind, @Nullable String words) {
        var entry = entries.byId(id)
                .filter(found -> Right.ENTRY_READ.isFor(actor, found.on(LocalDate.now(clock))))
                .orElseThrow(DomainException::notFound);
        var reporter = actor == null ? null : actor.id();
        var report = Report.of(new ReportId(ids.next()), ids.next(), entry, kind, words, reporter, clock.instant());
        limit.count(reporter, address);
        if (reports.countByEntryAndStatus(id, ReportStatus.OPEN) >= OPEN_MAX) {
            throw DomainException.conflict("report.known");
        }
        told(reports.save(report));
    }

    /**
     * What waits for this case worker, concerns first, then oldest first; what is about her own entry only when nobody else can see to it, and
     * then without who reported it.
     */
    public List<ForStaff> awaiting(Actor actor) {
        Right.REPORT_ANSWER.requireSomewhere(actor);
        var open = reports.findByMunicipalityInAndStatusAndIdNotInOrderByKindAscAtAsc(
                actor.caseWorkerMunicipalities(), ReportStatus.OPEN, forColleaguesOf(actor), SHOWN);
        var names = people.byIds(open.stream()
                .filter(report -> !report.isSpokenForBy(actor))
                .map(Report::reporter)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        log.read(
                actor,
                Hat.caseWorker(),
                open.stream()
                        .filter(report -> report.reporter() != null && names.containsKey(report.reporter()))
                        .map(report ->
                                Look.at(Objects.requireNonNull(report.reporter()), Seen.REPORT, report.municipality()))
                        .distinct()
                        .toList());
        return open.stream()
                .map(report -> {
                    var reporter = report.reporter() == null ? null : names.get(report.reporter());
                    return new ForStaff(report, reporter == null ? null : reporter.name());
                })
                .toList();
    }

    /** Those about what she stands behind herself, that somebody else can see to. */
    private List<ReportId> forColleaguesOf(Actor actor) {
        var own = reports.findByMunicipalityInAndStatusAndOwnerIn(
                actor.caseWorkerMunicipalities(), ReportStatus.OPEN, actor.speaksFor());
        var hers = impartiality.among(actor, own, Function.identity());
        return own.stream()
                .filter(report -> !hers.contains(report))
                .map(Report::id)
                .toList();
    }

    /** How many wait for this case worker; none for anybody else. */
    public long waiting(Actor actor) {
        return actor.isCaseWorker()
                ? reports.countByMunicipalityInAndStatus(actor.caseWorkerMunicipalities(), ReportStatus.OPEN)
                        - forColleaguesOf(actor).size()
                : 0;
    }

    /**
     * Staff have seen to it, and answer whoever reported it.
     *
     * @throws DomainException conflict when it is answered already; not found for staff of another municipality, and when
     *     it is about her own entry and somebody else can see to it
     */
    public void answer(Actor actor, ReportId id, @Nullable String words) {
        change(id, report -> {
            Right.REPORT_ANSWER.require(actor, impartiality.guarded(report));
            return report.handled(actor.id(), words, ids.next(), clock.instant());
        });
    }

    /** What this person has reported herself, newest first. */
    public List<Report> mine(Actor actor) {
        return reports.findByReporterOrderByAtDesc(actor.id(), SHOWN);
    }

    /**
     * What readers say does not hold any more, for whoever owns the entry, without who said so.
     *
     * @return their words, oldest first; an empty one where nothing was written
     */
    public Map<EntryId, List<String>> noLongerTrue(Actor actor, Collection<RegisterEntry> of) {
        var mine = of.stream()
                .filter(entry -> Right.ENTRY_COMPLAINTS.isFor(actor, entry))
                .map(RegisterEntry::id)
                .toList();
        return mine.isEmpty()
                ? Map.of()
                : reports.findByEntryInAndStatus(mine, ReportStatus.OPEN).stream()
                        .filter(report -> report.kind() == ReportKind.NO_LONGER_TRUE)
                        .collect(Collectors.groupingBy(
                                Report::entry,
                                Collectors.mapping(
                                        report -> Objects.requireNonNullElse(report.words(), ""),
                                        Collectors.toList())));
    }

    /** The owner has done something with the entry that answers those who say that it does not hold. */
    void settle(RegisterEvent by, ReportAnswer.Outcome how) {
        var about = by.about();
        reports.findByEntryInAndStatus(List.of(about.entry()), ReportStatus.OPEN).stream()
                .filter(report -> report.kind() == ReportKind.NO_LONGER_TRUE
                        && !report.at().isAfter(by.at()))
                .forEach(report -> change(
                        report.id(),
                        fresh -> fresh.isOpen()
                                ? fresh.settled(how, about.owner(), ids.next(), clock.instant())
                                : fresh));
    }

    /** Whether somebody had said by then that it does not hold any more, and is told what its owner does with it. */
    boolean waitForOwner(EntryId entry, Instant then) {
        return reports.findByEntryInAndStatus(List.of(entry), ReportStatus.OPEN).stream()
                .anyMatch(report -> report.kind() == ReportKind.NO_LONGER_TRUE
                        && !report.at().isAfter(then));
    }

    /** Whether readers who said that it does not hold any more have been told so of it since then. */
    boolean wereAnswered(EntryId entry, ReportAnswer.Outcome how, Instant since) {
        return reports.findByEntryInAndStatus(List.of(entry), ReportStatus.ANSWERED).stream()
                .map(Report::answer)
                .anyMatch(answer -> answer != null
                        && answer.outcome() == how
                        && !answer.at().isBefore(since));
    }

    private void change(ReportId id, UnaryOperator<Report> change) {
        told(Retry.onConflict(
                () -> reports.save(change.apply(reports.findById(id).orElseThrow(DomainException::notFound)))));
    }

    private void told(Report report) {
        relay.publish(Report.class, report.id(), report.outbox());
    }
}
