package no.heime.assisted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.identity.TalkWay;
import no.heime.municipality.Places;
import no.heime.privacy.ErasureService;
import no.heime.shared.DomainException;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Whoever was written in and has not come herself has nobody but staff who can put right what is written of her, and have
 * her deleted when she asks for it. From when she has come, she does so herself.
 */
@Service
public class NewcomerService {

    /**
     * What is written of somebody.
     *
     * @param municipality number of the one that has written her in
     */
    public record Written(WrittenIn her, String municipality) {}

    private final Newcomers newcomers;
    private final Talks talks;
    private final PersonService people;
    private final Numbers numbers;
    private final WrittenInByNumber byNumber;
    private final Reached reached;
    private final Places places;
    private final ErasureService erasures;
    private final AccessLog log;
    private final Clock clock;

    NewcomerService(
            Newcomers newcomers,
            Talks talks,
            PersonService people,
            Numbers numbers,
            WrittenInByNumber byNumber,
            Reached reached,
            Places places,
            ErasureService erasures,
            AccessLog log,
            Clock clock) {
        this.newcomers = newcomers;
        this.talks = talks;
        this.people = people;
        this.numbers = numbers;
        this.byNumber = byNumber;
        this.reached = reached;
        this.places = places;
        this.erasures = erasures;
        this.log = log;
        this.clock = clock;
    }

    /** What is written of her. */
    public Written written(Actor staff, PersonId newcomer) {
        var there = require(staff, newcomer);
        var her = person(newcomer);
        log.read(staff, Hat.caseWorker(), List.of(Look.at(newcomer, Seen.of(there.way()), there.municipality())));
        var district = her.district();
        return new Written(
                new WrittenIn(
                        her.name(),
                        her.phone(),
                        there.phoneIs(),
                        her.email(),
                        district == null ? "" : district,
                        her.language(),
                        false),
                there.municipality());
    }

    /**
     * Puts it right. She reads in her log that it was done.
     *
     * @throws DomainException as {@link TalkService#writeIn}
     */
    public void putRight(Actor staff, PersonId newcomer, WrittenIn her) {
        var municipality = require(staff, newcomer).municipality();
        her.requireIn(municipality, places);
        reached.requireOneMore(municipality, newcomer, her);
        people.putRight(newcomer, her.email(), her.details(municipality));
        Retry.onConflict(
                () -> newcomers.save(require(staff, newcomer).reachedBy(numbers.digest(her.phone()), her.phoneIs())));
        if (her.phone() != null) {
            byNumber.shared(her.phone());
        }
        note(staff, newcomer, municipality, Seen.PUT_RIGHT);
    }

    /** The day on which she is to be deleted; empty when nobody has asked for it. */
    public Optional<LocalDate> dayOfDeletion(Actor staff, PersonId newcomer) {
        require(staff, newcomer);
        return erasures.day(person(newcomer).asActor());
    }

    /**
     * She has asked to be deleted, and is in two weeks. That she asked stands with her talks.
     *
     * @param id of the talk in which she asked
     * @param said what she said, in few words
     * @throws DomainException invalid, on the field {@code said}; conflict, when something has to be done first
     */
    public void delete(Actor staff, PersonId newcomer, TalkId id, TalkWay way, @Nullable String said) {
        var municipality = require(staff, newcomer).municipality();
        var now = clock.instant();
        var talk = Talk.begun(id, newcomer, staff.id(), municipality, way, said, now, clock.getZone());
        erasures.ask(person(newcomer).asActor());
        if (!talks.existsById(id)) {
            talks.save(talk.ended(now));
        }
        note(staff, newcomer, municipality, Seen.DELETION_ENTERED);
    }

    /**
     * She does not want it any more.
     *
     * @throws DomainException conflict, when it has been begun
     */
    public void keep(Actor staff, PersonId newcomer) {
        var municipality = require(staff, newcomer).municipality();
        erasures.regret(person(newcomer).asActor());
        note(staff, newcomer, municipality, Seen.DELETION_TAKEN_BACK);
    }

    private Newcomer require(Actor staff, PersonId newcomer) {
        var there = newcomers.findById(newcomer).orElseThrow(DomainException::notFound);
        Right.NEWCOMER_KEEP.require(staff, there);
        return there;
    }

    private Person person(PersonId newcomer) {
        return people.byId(newcomer).orElseThrow(DomainException::notFound);
    }

    private void note(Actor staff, PersonId newcomer, String municipality, Seen what) {
        log.read(staff, Hat.caseWorker(), List.of(Look.at(newcomer, what, municipality)));
    }
}
