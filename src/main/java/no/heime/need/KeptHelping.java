package no.heime.need;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.register.OfferContent;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody was asked to help with, what she answered, and what was agreed; never who was helped. */
@Component
class KeptHelping implements KeepsAboutPeople {

    private final Needs needs;
    private final Surroundings surroundings;

    KeptHelping(Needs needs, Surroundings surroundings) {
        this.needs = needs;
        this.surroundings = surroundings;
    }

    /** All of one question that is the helper's. */
    record Whole(
            ProposalId id,
            Instant sentAt,
            ProposalStatus status,
            @Nullable Instant answeredAt,
            @Nullable DeclineReason reason,
            @Nullable String words,
            @Nullable OfferContent offer,
            List<Visit> visits,
            @Nullable ClosingAnswer says) {}

    @Override
    public List<HeldIn> held() {
        return List.of(HeldIn.in(Need.class, "proposals.asked.person"), HeldIn.in(Need.class, "agreements.comes"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        var asked = Stream.concat(
                needs.everAsked(actor.id()).stream(), needs.everAsked(Parties.coordinated(actor)).stream());
        var things = asked.distinct().flatMap(need -> things(actor, need)).toList();
        var came = needs.inWhichComes(actor.id()).stream().flatMap(need -> came(actor, need));
        return List.of(
                new Kept(Section.HELPING, Stream.concat(things.stream(), came).toList()));
    }

    /** Where an organisation has said that she comes. */
    private Stream<KeptThing> came(Actor actor, Need need) {
        return need.agreements().stream()
                .filter(agreement -> agreement.isServedBy(actor.id()))
                .map(agreement -> KeptThing.of(
                        surroundings.title(need.wish()),
                        agreed(
                                Facts.NONE
                                        .yes("for-organisation", true)
                                        .place(
                                                "district",
                                                need.wish().district().value()),
                                agreement)));
    }

    private Stream<KeptThing> things(Actor actor, Need need) {
        return need.proposals().stream()
                .filter(asked ->
                        actor.id().equals(asked.asked().person()) || actor.id().equals(asked.answeredBy()))
                .map(asked -> thing(need, asked));
    }

    private KeptThing thing(Need need, Proposal asked) {
        var agreement = need.agreements().stream()
                .filter(one -> one.proposal().equals(asked.id()))
                .findFirst();
        var facts = Facts.NONE
                .moment("asked", asked.sentAt())
                .words("my-offer", asked.title())
                .place("district", need.wish().district().value())
                .choice("status", asked.status(), "kept.asked.")
                .moment("answered", asked.answeredAt())
                .choice(
                        "reason",
                        asked.reason() == null ? null : asked.reason().name(),
                        Phrase.of("need.decline."
                                + Optional.ofNullable(asked.reason())
                                        .map(Story::slug)
                                        .orElse("")))
                .words("said", asked.words());
        return KeptThing.of(
                        surroundings.title(need.wish()),
                        agreement.map(it -> agreed(facts, it)).orElse(facts))
                .with(whole(asked, agreement));
    }

    private static Facts agreed(Facts facts, Agreement agreement) {
        var says = agreement.helperSays();
        return facts.moment("agreed", agreement.agreedAt())
                .moment("ended", agreement.endedAt())
                .days("visits", agreement.visits().stream().map(Visit::date).toList())
                .choice("helped", says == null ? null : says.helped(), "kept.scale.")
                .choice("as-agreed", says == null ? null : says.asAgreed(), "kept.scale.")
                .words("said-afterwards", says == null ? null : says.words());
    }

    private static Whole whole(Proposal asked, Optional<Agreement> agreement) {
        return new Whole(
                asked.id(),
                asked.sentAt(),
                asked.status(),
                asked.answeredAt(),
                asked.reason(),
                asked.words(),
                asked.offer(),
                agreement.map(Agreement::visits).orElse(List.of()),
                agreement.map(Agreement::helperSays).filter(Objects::nonNull).orElse(null));
    }
}
