package no.heime.digitalcare;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import no.heime.consent.Way;
import no.heime.consent.WordsShown;
import no.heime.identity.Actor;
import no.heime.identity.Right;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
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
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    DigitalCareService(
            Participations participations, CareCatalogue catalogue, Places places, Relay relay, Ids ids, Clock clock) {
        this.participations = participations;
        this.catalogue = catalogue;
        this.places = places;
        this.relay = relay;
        this.ids = ids;
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
        if (yes == null) {
            throw DomainException.invalid("participation.consent.missing", "consent");
        }
        catalogue.require(answers.form());
        var municipality = places.require(answers.district(), "district").municipality();
        var kept = Retry.onConflict(() -> participations
                .findById(id)
                .map(there -> change(actor, there, revision, answers, municipality, yes))
                .orElseGet(() -> begin(actor, id, revision, answers, municipality, yes)));
        relay.publish(DigitalParticipation.class, id, kept.participation().outbox());
        return kept;
    }

    public DigitalParticipation own(Actor actor, ParticipationId id) {
        return participations
                .findById(id)
                .filter(participation -> Right.PARTICIPATION_CHANGE.isFor(actor, participation))
                .orElseThrow(DomainException::notFound);
    }

    public List<DigitalParticipation> mine(Actor actor) {
        return participations.findByPerson(actor.id());
    }

    /** She takes her consent back: nothing of it is kept, and nobody is looked for, or comes, any longer. */
    public void withdraw(Actor actor, ParticipationId id) {
        var ending = Retry.onConflict(() -> participations.save(withdrawn(own(actor, id), Way.DELETED)));
        relay.publish(DigitalParticipation.class, id, ending.outbox());
    }

    /** The same from where she sees all that she has said yes to. Of what is gone nothing is left to do. */
    void forget(Actor actor, FormId form) {
        endFor(actor, form, there -> withdrawn(there, Way.OVERVIEW));
    }

    /** Staff see from now on neither who she is nor what she answers about a form. Of what is gone nothing is left to do. */
    void hide(Actor actor, FormId form) {
        endFor(actor, form, there -> there.hidden()
                .telling(new CareConsented(
                        ids.next(), clock.instant(), there.person(), form, WordsShown.UNKNOWN, null, Way.OVERVIEW)));
    }

    private void endFor(Actor actor, FormId form, UnaryOperator<DigitalParticipation> ending) {
        Retry.onConflict(() -> participations.findByPerson(actor.id()).stream()
                        .filter(one -> one.answers().form().equals(form))
                        .map(there -> participations.save(ending.apply(there)))
                        .toList())
                .forEach(ended -> relay.publish(DigitalParticipation.class, ended.id(), ended.outbox()));
    }

    /** Nobody sees it any more in the same moment, however long it takes until all have heard that it goes. */
    private DigitalParticipation withdrawn(DigitalParticipation there, Way way) {
        return there.hidden()
                .telling(new ParticipationWithdrawn(
                        ids.next(),
                        clock.instant(),
                        there.id(),
                        there.person(),
                        there.answers().form(),
                        way));
    }

    private Kept begin(
            Actor actor,
            ParticipationId id,
            @Nullable Integer revision,
            Answers answers,
            String municipality,
            CareYes yes) {
        if (revision != null) {
            throw DomainException.notFound();
        }
        var begun = DigitalParticipation.begun(id, actor.id(), municipality, answers, clock.instant());
        try {
            return new Kept(participations.insert(tell(actor, begun, null, yes)), true);
        } catch (DuplicateKeyException there) {
            return participations
                    .findById(id)
                    .map(same -> change(actor, same, null, answers, municipality, yes))
                    .orElseThrow(() -> thereAlready(actor, answers));
        }
    }

    private DomainException thereAlready(Actor actor, Answers answers) {
        var refused = DomainException.conflict("participation.there-already");
        return participations.findByPerson(actor.id()).stream()
                .filter(first -> first.answers().form().equals(answers.form()))
                .findFirst()
                .map(first -> refused.leadingTo(formAddress(first)))
                .orElse(refused);
    }

    private static String formAddress(DigitalParticipation participation) {
        return "/digital-deltakelse?id=" + participation.id().value();
    }

    private Kept change(
            Actor actor,
            DigitalParticipation there,
            @Nullable Integer revision,
            Answers answers,
            String municipality,
            CareYes yes) {
        Right.PARTICIPATION_CHANGE.require(actor, there);
        if (there.answers().equals(answers)) {
            return new Kept(there, false);
        }
        if (!there.hasBeenRead(revision)) {
            throw DomainException.conflict("participation.stale").leadingTo(formAddress(there));
        }
        var changed = there.changed(answers, municipality, clock.instant());
        return new Kept(participations.save(tell(actor, changed, there.answers(), yes)), false);
    }

    private DigitalParticipation tell(Actor actor, DigitalParticipation next, @Nullable Answers before, CareYes yes) {
        var answers = next.answers();
        var told = next.telling(new CareConsented(
                ids.next(),
                clock.instant(),
                next.person(),
                answers.form(),
                yes.keep(),
                answers.shared() ? yes.show() : null,
                Way.FORM));
        if (next.noLongerWishesHelper(before)) {
            told = told.telling(new HelperNoLongerWished(ids.next(), clock.instant(), next.id(), actor.id()));
        }
        if (next.newlyWishesHelper(before)) {
            told = told.telling(new HelperWished(
                    ids.next(),
                    clock.instant(),
                    next.id(),
                    actor.id(),
                    answers.form(),
                    answers.district(),
                    answers.needsHelpWith(),
                    actor.language()));
        }
        return next.newlyWaitsForStaff(before)
                ? told.telling(new ParticipationMoved(
                        ids.next(),
                        clock.instant(),
                        actor.id(),
                        next.municipality(),
                        answers.form(),
                        answers.stage(),
                        By.RESIDENT))
                : told;
    }
}
