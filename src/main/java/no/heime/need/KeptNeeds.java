package no.heime.need;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.identity.PersonId;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Fact;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A resident's needs: what she has asked for, and all that was done about it, as she may read it on her own screens. */
@Component
class KeptNeeds implements KeepsAboutPeople {

    private final Needs needs;
    private final Surroundings surroundings;
    private final Parties parties;

    KeptNeeds(Needs needs, Surroundings surroundings, Parties parties) {
        this.needs = needs;
        this.parties = parties;
        this.surroundings = surroundings;
    }

    /** All of a need that is the resident's: what others wrote when they said no is theirs. */
    record Whole(
            NeedId id,
            Instant registeredAt,
            NeedStatus status,
            NewNeed registered,
            NewNeed wish,
            HomeLadder ladder,
            List<Line> history,
            List<Agreed> agreements) {}

    /** A line of the history, without who in the municipality did it. */
    record Line(
            Instant at,
            By by,
            Happening what,
            @Nullable Outcome outcome,
            @Nullable String subject,
            @Nullable String said) {}

    /** What was agreed, as both sides may read it, and what the resident has said of it. */
    record Agreed(
            String title,
            Instant agreedAt,
            @Nullable Instant endedAt,
            @Nullable String whereToCome,
            List<Visit> visits,
            @Nullable ClosingAnswer residentSays) {}

    @Override
    public List<HeldIn> held() {
        return List.of(HeldIn.in(Need.class, "resident"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        var hers = needs.all(actor.id()).stream().flatMap(this::things).toList();
        return List.of(new Kept(Section.NEEDS, hers));
    }

    private Stream<KeptThing> things(Need need) {
        return Stream.concat(
                Stream.of(thing(need)), need.agreements().stream().map(agreement -> agreement(need, agreement)));
    }

    private KeptThing thing(Need need) {
        var wish = need.wish();
        return KeptThing.of(
                        surroundings.title(wish),
                        Facts.NONE
                                .moment("registered", need.registeredAt())
                                .choice("status", need.status(), "kept.need.")
                                .words("words", wish.words())
                                .words("must-know", wish.mustKnow())
                                .place("district", wish.district().value())
                                .choice("urgency", wish.urgency(), "need.form.urgency.")
                                .choice("frequency", wish.frequency(), "need.form.frequency.")
                                .choice("for-whom", wish.forWhom(), "need.form.forWhom.")
                                .week("times", wish.times())
                                .moment(
                                        "sent-to-municipality",
                                        need.sentToMunicipality().orElse(null))
                                .events("happened", events(need)))
                .with(whole(need));
    }

    private List<Fact.Event> events(Need need) {
        var onBehalf = parties.onBehalf(need, false);
        return need.history().stream()
                .map(line ->
                        new Fact.Event(line.at(), line.what().name(), onBehalf.mark(Story.sentence(line, false), line)))
                .toList();
    }

    private static KeptThing agreement(Need need, Agreement agreement) {
        var says = agreement.residentSays();
        return KeptThing.of(
                Phrase.of("kept.agreement", need.proposal(agreement.proposal()).title()),
                Facts.NONE
                        .moment("agreed", agreement.agreedAt())
                        .moment("ended", agreement.endedAt())
                        .words("where-to-come", agreement.whereToCome())
                        .days(
                                "visits",
                                agreement.visits().stream().map(Visit::date).toList())
                        .choice("helped", says == null ? null : says.helped(), "kept.scale.")
                        .choice("as-agreed", says == null ? null : says.asAgreed(), "kept.scale.")
                        .words("said", says == null ? null : says.words()));
    }

    private static Whole whole(Need need) {
        return new Whole(
                need.id(),
                need.registeredAt(),
                need.status(),
                need.registered(),
                need.wish(),
                need.ladder(),
                need.history().stream().map(line -> line(line, need.resident())).toList(),
                need.agreements().stream()
                        .map(agreement -> agreed(need, agreement))
                        .toList());
    }

    private static Line line(HistoryEntry line, PersonId resident) {
        boolean readable = line.by() != By.HELPER || resident.equals(line.who());
        return new Line(
                line.at(), line.by(), line.what(), line.outcome(), line.subject(), readable ? line.said() : null);
    }

    private static Agreed agreed(Need need, Agreement agreement) {
        return new Agreed(
                need.proposal(agreement.proposal()).title(),
                agreement.agreedAt(),
                agreement.endedAt(),
                agreement.whereToCome(),
                agreement.visits(),
                agreement.residentSays());
    }
}
