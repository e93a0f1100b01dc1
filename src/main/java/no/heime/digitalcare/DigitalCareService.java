package no.heime.digitalcare;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import no.heime.consent.Way;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Residents' part in digital care. */
@Service
public class DigitalCareService {

    /**
     * What became of something sent in.
     *
     * @param created whether it was not there before
     */
    public record Kept(DigitalParticipation participation, boolean created) {}

    private final Participations participations;
    private final CareCatalogue catalogue;
    private final Places places;
    private final WhatFollows follows;
    private final CareNames names;
    private final ReadForHer reads;
    private final Relay relay;
    private final Clock clock;

    DigitalCareService(
            Participations participations,
            CareCatalogue catalogue,
            Places places,
            WhatFollows follows,
            CareNames names,
            ReadForHer reads,
            Relay relay,
            Clock clock) {
        this.participations = participations;
        this.catalogue = catalogue;
        this.places = places;
        this.follows = follows;
        this.names = names;
        this.reads = reads;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * Keeps what the resident has answered, or changes it. The same answers twice are kept once.
     *
     * @param revision the one that she has changed; null for something new
     * @param yes that it may be kept; null when she does not say so
     */
    public Kept keep(
            Actor actor, ParticipationId id, @Nullable Integer revision, Answers answers, @Nullable CareYes yes) {
        return keepFor(actor, actor.id(), id, revision, answers, yes);
    }

    /**
     * The same on somebody's behalf.
     *
     * @param resident whose part it is
     * @throws DomainException conflict, also when she does not act for the resident and does not talk with her, or no more,
     *     or it is for another municipality than that for which she talks with her
     */
    public Kept keepFor(
            Actor actor,
            PersonId resident,
            ParticipationId id,
            @Nullable Integer revision,
            Answers answers,
            @Nullable CareYes yes) {
        var as = Right.PARTICIPATION_SAY.requireFor(actor, hers(resident));
        if (yes == null) {
            throw DomainException.invalid("participation.consent.missing", "consent");
        }
        catalogue.require(answers.form());
        var municipality = places.require(answers.district(), "district").municipality();
        if (as == Tie.ON_HER_WORD && actor.talksWith(resident, municipality).isEmpty()) {
            throw DomainException.conflict("talk.refused.elsewhere");
        }
        var language = as == Tie.OWN ? actor.language() : names.languageOf(resident);
        var said = new Said(actor, resident, answers, municipality, yes, language);
        var kept = Retry.onConflict(() -> participations
                .findById(id)
                .map(there -> change(there, revision, said))
                .orElseGet(() -> begin(id, revision, said)));
        relay.publish(DigitalParticipation.class, id, kept.participation().outbox());
        if (as == Tie.ON_HER_WORD) {
            reads.by(actor, as, List.of(kept.participation()));
        }
        return kept;
    }

    /**
     * What is said once, by whom, for whom.
     *
     * @param language in which she wants to be answered
     */
    private record Said(
            Actor actor, PersonId resident, Answers answers, String municipality, CareYes yes, Language language) {}

    /** What a resident may answer: herself, her next of kin, and whoever talks with her and writes it down. */
    private static Guarded hers(PersonId resident) {
        return Guarded.of(resident, ProxyArea.DIGITAL_CARE)
                .to(Tie.ON_HER_WORD, actor -> actor.talkWith(resident).isPresent());
    }

    /** Her own, or of whom she acts for or talks with, who sees in her log that it was read. */
    public DigitalParticipation own(Actor actor, ParticipationId id) {
        var found = ofHers(actor, id);
        reads.by(actor, Right.PARTICIPATION_CHANGE.require(actor, found), List.of(found));
        return found;
    }

    public List<DigitalParticipation> mine(Actor actor) {
        return participations.findByPerson(actor.id());
    }

    /**
     * What somebody takes part in, for herself, her next of kin, or a case worker who talks with her and sees of it what she
     * may change; with who has acted for her. Two queries.
     *
     * @throws DomainException conflict when it is another's, and she does not act for her or talk with her, or no more
     */
    public CareOfSomebody of(Actor actor, PersonId resident) {
        var as = Right.PARTICIPATION_LIST.requireFor(actor, hers(resident));
        var open = participations.findByPerson(resident).stream()
                .filter(one -> Right.PARTICIPATION_CHANGE.isFor(actor, one))
                .toList();
        var known = names.of(resident, open);
        reads.by(actor, as, open);
        return new CareOfSomebody(as, called(known.get(resident)), open, CareNames.proxies(open, known));
    }

    private static Phrase called(@Nullable Person person) {
        return person == null || person.name().isBlank() ? Phrase.of("proxy.nameless") : Phrase.verbatim(person.name());
    }

    /** She takes her consent back: nothing of it is kept, and nobody is looked for, or comes, any longer. */
    public void withdraw(Actor actor, ParticipationId id) {
        var ending = Retry.onConflict(() -> {
            var there = ofHers(actor, id);
            var hand = Hand.of(Right.PARTICIPATION_CHANGE, actor, there, there.person(), clock.instant());
            return participations.save(follows.withdrawn(there, hand, Way.DELETED));
        });
        relay.publish(DigitalParticipation.class, id, ending.outbox());
    }

    private DigitalParticipation ofHers(Actor actor, ParticipationId id) {
        return participations
                .findById(id)
                .filter(participation -> Right.PARTICIPATION_CHANGE.isFor(actor, participation))
                .orElseThrow(DomainException::notFound);
    }

    /** It is over for so long that it is kept no more. What has changed since then stays. */
    void timeIsOver(DigitalParticipation over) {
        var ending = participations.save(
                follows.withdrawn(over, new Hand(By.RESIDENT, over.person(), clock.instant()), Way.TIME_OVER));
        relay.publish(DigitalParticipation.class, over.id(), ending.outbox());
    }

    /** The same from where she sees all that she has said yes to. Of what is gone nothing is left to do. */
    void forget(Actor actor, FormId form) {
        endFor(actor, form, there -> follows.withdrawn(there, herself(actor), Way.OVERVIEW));
    }

    /** Staff see from now on neither who she is nor what she answers about a form. Of what is gone nothing is left to do. */
    void hide(Actor actor, FormId form) {
        endFor(actor, form, there -> follows.hidden(there, clock.instant()));
    }

    private Hand herself(Actor actor) {
        return new Hand(By.RESIDENT, actor.id(), clock.instant());
    }

    private void endFor(Actor actor, FormId form, UnaryOperator<DigitalParticipation> ending) {
        Retry.onConflict(() -> participations.findByPerson(actor.id()).stream()
                        .filter(one -> one.answers().form().equals(form))
                        .map(there -> participations.save(ending.apply(there)))
                        .toList())
                .forEach(ended -> relay.publish(DigitalParticipation.class, ended.id(), ended.outbox()));
    }

    private Kept begin(ParticipationId id, @Nullable Integer revision, Said said) {
        if (revision != null) {
            throw DomainException.notFound();
        }
        var hand =
                Hand.of(Right.PARTICIPATION_SAY, said.actor(), hers(said.resident()), said.resident(), clock.instant());
        var begun = DigitalParticipation.begun(id, said.resident(), said.municipality(), said.answers(), hand);
        try {
            return new Kept(
                    participations.insert(follows.answered(begun, null, said.yes(), hand, said.language())), true);
        } catch (DuplicateKeyException there) {
            return participations
                    .findById(id)
                    .map(same -> change(same, null, said))
                    .orElseThrow(() -> thereAlready(said));
        }
    }

    private DomainException thereAlready(Said said) {
        var mine = said.resident().equals(said.actor().id());
        var refused =
                DomainException.conflict(mine ? "participation.there-already" : "participation.there-already.hers");
        return participations.findByPerson(said.resident()).stream()
                .filter(first -> first.answers().form().equals(said.answers().form()))
                .findFirst()
                .map(first -> Right.PARTICIPATION_CHANGE.isFor(said.actor(), first)
                        ? refused.leadingTo(CareLinks.form(first.id()))
                        : DomainException.conflict("participation.there-already.her-own"))
                .orElse(refused);
    }

    private Kept change(DigitalParticipation there, @Nullable Integer revision, Said said) {
        var hand = Hand.of(Right.PARTICIPATION_CHANGE, said.actor(), there, there.person(), clock.instant());
        if (!there.person().equals(said.resident())) {
            throw DomainException.notFound();
        }
        if (there.answers().equals(said.answers())) {
            return new Kept(there, false);
        }
        if (!there.hasBeenRead(revision)) {
            throw DomainException.conflict("participation.stale").leadingTo(CareLinks.form(there.id()));
        }
        var changed = there.changed(said.answers(), said.municipality(), hand);
        var told = follows.answered(changed, there.answers(), said.yes(), hand, said.language());
        return new Kept(participations.save(told), false);
    }
}
