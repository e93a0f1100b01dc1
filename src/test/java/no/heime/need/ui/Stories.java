package no.heime.need.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.need.AgreementId;
import no.heime.need.AgreementRow;
import no.heime.need.AskedRow;
import no.heime.need.By;
import no.heime.need.Candidate;
import no.heime.need.CandidateKind;
import no.heime.need.ForWhom;
import no.heime.need.Happening;
import no.heime.need.HistoryEntry;
import no.heime.need.NeedId;
import no.heime.need.NeedStatus;
import no.heime.need.NeedStory;
import no.heime.need.OnBehalf;
import no.heime.need.Outcome;
import no.heime.need.ProposalId;
import no.heime.need.ProposalStatus;
import no.heime.need.Reason;
import no.heime.need.StepOnScreen;
import no.heime.need.StepPlace;
import no.heime.need.StoryLine;
import no.heime.need.TakenResource;
import no.heime.need.Urgency;
import no.heime.need.Visit;
import no.heime.need.VisitId;
import no.heime.need.VisitPlan;
import no.heime.need.VisitStatus;
import no.heime.register.EntryId;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** Needs to look at: snow that lies too high, on one step or another. */
final class Stories {

    static final NeedId NEED = new NeedId(UUID.fromString("5b9dc2f5-5a33-4c4c-9a0a-8a3f9d4d6a11"));
    static final Instant MORNING = Instant.parse("2026-11-24T07:12:00Z");
    static final VisitPlan.Slot FIRST_VISIT = new VisitPlan.Slot(LocalDate.of(2026, 11, 26), PartOfDay.MIDDAY);

    private OnBehalf onBehalf = new OnBehalf(Phrase.verbatim("Astrid Nilsen"), Map.of(), false);
    private final StepOnScreen[] steps = new StepOnScreen[LadderStep.values().length];
    private NeedId id = NEED;
    private NeedStatus status = NeedStatus.OPEN;
    private LadderStep now;
    private boolean sent;
    private boolean municipalityKnown;
    private final List<HistoryEntry> letters = new ArrayList<>();
    private boolean kindMissing;
    private final List<AgreementRow> agreements = new ArrayList<>();
    private long version = 1;

    private Stories(LadderStep now) {
        this.now = now;
        for (LadderStep step : LadderStep.values()) {
            steps[step.ordinal()] =
                    new StepOnScreen(step, place(step), outcome(step), null, List.of(), List.of(), List.of());
        }
    }

    static Stories on(LadderStep now) {
        return new Stories(now);
    }

    Stories tried(LadderStep step, String what, String words) {
        var taken = List.of(new TakenResource(new EntryId(UUID.randomUUID()), what, MORNING));
        steps[step.ordinal()] = new StepOnScreen(step, place(step), outcome(step), words, taken, List.of(), List.of());
        return this;
    }

    Stories passedEmpty(LadderStep step) {
        steps[step.ordinal()] =
                new StepOnScreen(step, StepPlace.PAST, Outcome.NOTHING_HERE, null, List.of(), List.of(), List.of());
        return this;
    }

    Stories candidates(LadderStep step, Candidate... candidates) {
        var before = steps[step.ordinal()];
        steps[step.ordinal()] = new StepOnScreen(
                step,
                before.place(),
                before.outcome(),
                before.words(),
                before.taken(),
                before.asked(),
                Arrays.asList(candidates));
        return this;
    }

    Stories asked(LadderStep step, ProposalStatus how) {
        var row = new AskedRow(
                new ProposalId(UUID.randomUUID()),
                Phrase.verbatim("Snøgruppa på Leland"),
                "Snømåking av trapp",
                how,
                MORNING,
                MORNING.plusSeconds(4 * 3600),
                null,
                how == ProposalStatus.ACCEPTED ? FIRST_VISIT : null);
        var before = steps[step.ordinal()];
        steps[step.ordinal()] = new StepOnScreen(
                step,
                before.place(),
                before.outcome(),
                before.words(),
                before.taken(),
                List.of(row),
                before.candidates());
        return this;
    }

    /** Jonas helps on Thursday morning; nobody has been there yet. */
    Stories agreed(LadderStep step) {
        return agreement(step, false, false, false);
    }

    Stories begun(LadderStep step) {
        return agreement(step, false, true, false);
    }

    Stories over(LadderStep step, boolean asksMe) {
        return agreement(step, true, true, asksMe);
    }

    private Stories agreement(LadderStep step, boolean over, boolean begun, boolean asksMe) {
        var visit = new Visit(
                new VisitId(UUID.randomUUID()),
                LocalDate.of(2026, 11, 26),
                PartOfDay.MORNING,
                VisitStatus.PLANNED,
                null,
                null);
        agreements.add(new AgreementRow(
                new AgreementId(UUID.randomUUID()),
                step,
                Phrase.verbatim("Jonas Berg"),
                over,
                begun,
                over ? null : visit,
                asksMe));
        return this;
    }

    Stories sentToMunicipality() {
        sent = true;
        return this;
    }

    Stories kindMissing() {
        kindMissing = true;
        return this;
    }

    Stories closed() {
        status = NeedStatus.CLOSED;
        return this;
    }

    /** The municipality has written to her. */
    Stories answered(String words) {
        letters.add(new HistoryEntry(
                MORNING, By.CASE_WORKER, null, Happening.WRITTEN_TO, null, null, null, null, words, null));
        return municipalityKnown();
    }

    Stories wroteBack(String words) {
        letters.add(new HistoryEntry(
                MORNING, By.RESIDENT, null, Happening.WRITTEN_BACK, null, null, null, null, words, null));
        return this;
    }

    Stories wroteOnBehalf(PersonId nextOfKin, String words) {
        letters.add(new HistoryEntry(
                MORNING, By.PROXY, nextOfKin, Happening.WRITTEN_BACK, null, null, null, null, words, null));
        return this;
    }

    /** Its reader has heard from the municipality, or is the municipality. */
    Stories municipalityKnown() {
        municipalityKnown = true;
        return this;
    }

    Stories of(NeedId another) {
        id = another;
        return this;
    }

    Stories onBehalf(OnBehalf names) {
        onBehalf = names;
        return this;
    }

    Stories version(long number) {
        version = number;
        return this;
    }

    NeedStory story() {
        return new NeedStory(
                id,
                Phrase.verbatim("Snømåking"),
                "snowflake",
                "Snøen ligger høyt foran døra.",
                "Hund i huset",
                "Leland",
                Phrase.verbatim("Helst i dag"),
                Urgency.THIS_WEEK,
                ForWhom.ME,
                kindMissing,
                status,
                status == NeedStatus.OPEN && isNobodyAskedOrComing() && !sent,
                isNobodyAskedOrComing(),
                sent,
                municipalityKnown,
                List.copyOf(letters),
                MORNING,
                now,
                "Helgelandssykehuset",
                List.of(steps),
                List.copyOf(agreements),
                List.of(new StoryLine(MORNING, Phrase.verbatim("Behovet ble meldt"), false)),
                onBehalf,
                By.RESIDENT,
                version);
    }

    private boolean isNobodyAskedOrComing() {
        return agreements.stream().allMatch(AgreementRow::over)
                && Stream.of(steps).flatMap(step -> step.asked().stream()).noneMatch(asked -> asked.status()
                        .isLive());
    }

    static Candidate snowGroup() {
        return candidate(LadderStep.NEIGHBOURHOOD, CandidateKind.ORGANISATION, "Snøgruppa på Leland");
    }

    static Candidate neighbour() {
        return candidate(LadderStep.NEIGHBOURHOOD, CandidateKind.PERSON, "En nabo på Leland");
    }

    /** It was asked about this need, and could not. */
    static Candidate refusing(Candidate candidate) {
        return new Candidate(
                candidate.entry(),
                candidate.form(),
                candidate.step(),
                candidate.kind(),
                candidate.name(),
                candidate.about(),
                candidate.icon(),
                List.of(new Reason.SaidNo(true)),
                candidate.taken(),
                candidate.asked());
    }

    static Candidate spikes() {
        return candidate(LadderStep.SELF, CandidateKind.RESOURCE, "Brodder til låns");
    }

    static Candidate videoVisit() {
        return new Candidate(
                null,
                "video-consultation",
                LadderStep.DIGITAL,
                CandidateKind.CARE_FORM,
                Phrase.verbatim("Videotime med fastlegen"),
                Phrase.verbatim("Du snakker med legen på skjerm."),
                "video",
                List.of(new Reason.Online()),
                false,
                false);
    }

    private static Candidate candidate(LadderStep step, CandidateKind kind, String name) {
        return new Candidate(
                new EntryId(UUID.randomUUID()),
                null,
                step,
                kind,
                Phrase.verbatim(name),
                Phrase.verbatim("snø og strøing"),
                "snowflake",
                List.of(new Reason.Near(8, false), new Reason.FreeToday()),
                false,
                false);
    }

    private StepPlace place(LadderStep step) {
        return step == now ? StepPlace.NOW : now.isAbove(step) ? StepPlace.PAST : StepPlace.AHEAD;
    }

    private @Nullable Outcome outcome(LadderStep step) {
        return place(step) == StepPlace.PAST ? Outcome.TRIED : null;
    }
}
