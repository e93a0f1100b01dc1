package no.heime.need;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.municipality.DistrictId;
import no.heime.register.EntryId;
import no.heime.register.Provider;
import no.heime.register.RegisterService;
import no.heime.register.ReservationId;
import no.heime.register.Reservations;
import no.heime.shared.Ids;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.demo.DemoContributor;
import no.heime.shared.demo.DemoFile;
import no.heime.shared.events.Relay;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo's needs, lived through the domain's own transitions, hour by hour back from now. */
@Component
@Order(3)
class DemoNeeds implements DemoContributor {

    private final DemoFile file;
    private final Needs needs;
    private final Candidates candidates;
    private final Surroundings surroundings;
    private final RegisterService register;
    private final Reservations reservations;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    DemoNeeds(
            DemoFile file,
            Needs needs,
            Candidates candidates,
            Surroundings surroundings,
            RegisterService register,
            Reservations reservations,
            Relay relay,
            Ids ids,
            Clock clock) {
        this.file = file;
        this.needs = needs;
        this.candidates = candidates;
        this.surroundings = surroundings;
        this.register = register;
        this.reservations = reservations;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void contribute() {
        file.read("needs.json", Written.class).needs().forEach(this::live);
    }

    private void live(WrittenNeed it) {
        var resident = new PersonId(it.resident());
        var wish = it.wish();
        var need = Need.register(
                new NeedId(it.id()),
                resident,
                surroundings.municipalityOf(wish.district()),
                wish,
                it.said(ago(it.hoursAgo())));
        it.steps().forEach(step -> step(need, resident, step));
        need.proposals().stream()
                .filter(proposal -> need.involved().holdsCapacityFor(proposal.id()))
                .forEach(proposal -> reservations.reserve(
                        proposal.entry(), new ReservationId(proposal.id().value()), proposal.minutes()));
        var stored = needs.save(need);
        relay.publish(Need.class, stored.id(), stored.outbox());
    }

    private void step(Need need, PersonId resident, WrittenStep it) {
        var at = ago(it.hoursAgo());
        var herself = Act.resident(resident, at);
        switch (it.what()) {
            case TAKE -> {
                var resource = candidates.resource(it.entryId());
                need.climbing().take(LadderStep.SELF, resource.id(), resource.title(), herself);
            }
            case LEAVE -> leave(need, it, herself);
            case SEND -> need.climbing().sendToMunicipality(herself);
            case ASK ->
                need.asking()
                        .propose(
                                new ProposalId(ids.next()),
                                candidates.question(need, it.entryId(), By.CASE_WORKER),
                                clock.getZone(),
                                Act.caseWorker(new PersonId(Objects.requireNonNull(it.by())), at));
            case ACCEPT -> need.asking().accept(last(need), Act.helper(helper(need), at));
            case CONFIRM ->
                need.agreeing()
                        .confirm(
                                last(need),
                                new AgreementId(ids.next()),
                                new Visits(LocalDateTime.ofInstant(at, clock.getZone()), ids::next),
                                herself);
            case END -> need.agreeing().end(need.agreements().getLast().id(), herself);
            case ANSWER ->
                need.agreeing()
                        .answer(
                                need.agreements().getLast().id(),
                                Side.RESIDENT,
                                new ClosingAnswer(Scale.YES, Scale.YES, null, it.words(), at),
                                herself);
        }
    }

    private static void leave(Need need, WrittenStep it, Act herself) {
        var outcome = Objects.requireNonNull(it.outcome());
        var by = outcome == Outcome.NOTHING_HERE ? Act.program(herself.at()) : herself;
        need.climbing().leave(Objects.requireNonNull(it.step()), outcome, it.words(), by);
    }

    private static ProposalId last(Need need) {
        return need.proposals().getLast().id();
    }

    private PersonId helper(Need need) {
        var entry = need.proposals().getLast().entry();
        Provider provider = Objects.requireNonNull(
                        register.byIds(List.of(entry)).get(entry))
                .provider();
        return provider.by();
    }

    private Instant ago(double hours) {
        return clock.instant().minus(Duration.ofMinutes(Math.round(hours * 60)));
    }

    private enum What {
        TAKE,
        LEAVE,
        SEND,
        ASK,
        ACCEPT,
        CONFIRM,
        END,
        ANSWER
    }

    private record Written(String about, List<WrittenNeed> needs) {}

    private record WrittenNeed(
            UUID id,
            UUID resident,
            @Nullable UUID writtenBy,
            @Nullable TalkWay way,
            double hoursAgo,
            @Nullable String kind,
            @Nullable String words,
            @Nullable String mustKnow,
            Frequency frequency,
            Urgency urgency,
            List<String> times,
            String district,
            List<WrittenStep> steps) {

        /** By the resident, or by a case worker who wrote down what she said. */
        Act said(Instant at) {
            return writtenBy == null
                    ? Act.resident(new PersonId(resident), at)
                    : Act.onHerWord(new PersonId(writtenBy), Objects.requireNonNull(way), at);
        }

        NewNeed wish() {
            return new NewNeed(
                    kind == null ? null : new KindId(kind),
                    words,
                    frequency,
                    urgency,
                    WeekTimes.of(times),
                    new DistrictId(district),
                    ForWhom.ME,
                    mustKnow,
                    Language.NB);
        }
    }

    private record WrittenStep(
            What what,
            double hoursAgo,
            @Nullable LadderStep step,
            @Nullable Outcome outcome,
            @Nullable String words,
            @Nullable UUID entry,
            @Nullable UUID by) {

        EntryId entryId() {
            return new EntryId(Objects.requireNonNull(entry));
        }
    }
}
