package no.heime.assisted;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.identity.TalkWay;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A case worker says with whom she talks, so that she may write down what this person says. Whom she talks with she finds
 * by the whole address or number alone, or by the whole name of somebody who has neither, and never in a list.
 */
@Service
public class TalkService {

    private final Talks talks;
    private final Newcomers newcomers;
    private final PersonService people;
    private final Numbers numbers;
    private final WrittenInByNumber byNumber;
    private final Reached reached;
    private final Places places;
    private final AccessLog log;
    private final Clock clock;

    TalkService(
            Talks talks,
            Newcomers newcomers,
            PersonService people,
            Numbers numbers,
            WrittenInByNumber byNumber,
            Reached reached,
            Places places,
            AccessLog log,
            Clock clock) {
        this.talks = talks;
        this.newcomers = newcomers;
        this.people = people;
        this.numbers = numbers;
        this.byNumber = byNumber;
        this.reached = reached;
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Who is reached so, and lives in the municipality or has not said where: by an address, by a number that she has
     * proved, or by one with which the municipality has written her in; by her name when it has written her in with neither;
     * several when they share it. Each reads that she was looked up, and why.
     *
     * @param reached an e-mail address, a phone number or a name, whole
     * @throws DomainException invalid, on the field {@code reached}; conflict for who looks herself up
     */
    public List<FoundPerson> find(Actor staff, String municipality, String reached, TalkWay way) {
        Right.TALK_BEGIN.require(staff, Guarded.of(municipality));
        var found = this.reached.by(municipality, reached);
        if (found.size() == 1) {
            mustBeSomebodyElse(staff, found.getFirst().id());
        }
        var others = found.stream()
                .filter(person -> !person.id().equals(staff.id()))
                .sorted(Comparator.comparing(Person::called))
                .toList();
        log.read(
                staff,
                Hat.caseWorker(),
                others.stream()
                        .map(person -> Look.at(person.id(), Seen.of(way), municipality))
                        .toList());
        var notHereYet = newcomers.findAllById(others.stream().map(Person::id).toList()).stream()
                .filter(one -> one.isNotHereYet() && one.municipality().equals(municipality))
                .map(Newcomer::person)
                .collect(Collectors.toSet());
        return others.stream()
                .map(person -> new FoundPerson(
                        person.id(), person.called(), district(person), notHereYet.contains(person.id())))
                .toList();
    }

    /**
     * Talks with somebody who is here already, for the rest of the day at most.
     *
     * @param reached as {@link #find}
     * @param which of those who are reached so
     * @param said what she said yes to, in few words
     * @throws DomainException as {@link #find}; not found when nobody is reached so; invalid, on the field {@code said}
     */
    public void beginWith(
            Actor staff,
            String municipality,
            String reached,
            PersonId which,
            TalkId id,
            TalkWay way,
            @Nullable String said) {
        var found = find(staff, municipality, reached, way).stream()
                .filter(one -> one.person().equals(which))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        begin(talk(staff, id, found.person(), municipality, way, said));
    }

    /**
     * Writes in somebody who was never here, and talks with her. The same twice is once.
     *
     * @param person her id, made by who asks
     * @throws DomainException invalid, on the field that is wrong, and on {@code phone} when somebody whom she would find
     *     has the number and she has not said that this is {@link WrittenIn#asOneMore() one more}; conflict when the address
     *     is somebody's already
     */
    public void writeIn(
            Actor staff,
            String municipality,
            PersonId person,
            WrittenIn her,
            TalkId id,
            TalkWay way,
            @Nullable String said) {
        Right.TALK_BEGIN.require(staff, Guarded.of(municipality));
        var talk = talk(staff, id, person, municipality, way, said);
        her.requireIn(municipality, places);
        if (newcomers.findById(person).filter(there -> mayGoOn(staff, there)).isEmpty()) {
            mustBeNobody(person);
            reached.requireOneMore(municipality, person, her);
            newcomers.save(Newcomer.writtenIn(talk, numbers.digest(her.phone()), her.phoneIs()));
        }
        try {
            people.writtenIn(person, her.email(), her.details(municipality));
        } catch (DomainException known) {
            newcomers.deleteById(person);
            throw known;
        }
        if (her.phone() != null) {
            byNumber.shared(her.phone());
        }
        begin(talk);
    }

    private static boolean mayGoOn(Actor staff, Newcomer there) {
        Right.TALK_BEGIN.require(staff, there);
        return true;
    }

    /** Who is here already is never written in by her id: whoever talks with her reaches her by what she tells. */
    private void mustBeNobody(PersonId person) {
        if (people.byId(person).isPresent()) {
            throw DomainException.notFound();
        }
    }

    /** Talks once more with somebody whom the municipality has written in, and who has not come herself. */
    public void beginAgain(Actor staff, PersonId newcomer, TalkId id, TalkWay way, @Nullable String said) {
        var her = newcomers.findById(newcomer).orElseThrow(DomainException::notFound);
        Right.TALK_BEGIN.require(staff, her);
        begin(talk(staff, id, newcomer, her.municipality(), way, said));
    }

    /** Nothing more is written down. Twice is once; who works there no more has nothing to end. */
    public void end(Actor staff, PersonId with) {
        end(staff.id(), with, talk -> Right.TALK_BEGIN.isFor(staff, Guarded.of(talk.municipality())));
    }

    private void end(PersonId staff, PersonId with, Predicate<Talk> which) {
        var now = clock.instant();
        talks.findByByAndUntilAfter(staff, now).stream()
                .filter(talk -> talk.with().equals(with))
                .filter(which)
                .forEach(talk ->
                        Retry.onConflict(() -> talks.findById(talk.id()).map(one -> talks.save(one.ended(now)))));
    }

    private Talk talk(Actor staff, TalkId id, PersonId with, String municipality, TalkWay way, @Nullable String said) {
        mustBeSomebodyElse(staff, with);
        return Talk.begun(id, with, staff.id(), municipality, way, said, clock.instant(), clock.getZone());
    }

    private void begin(Talk talk) {
        if (!talks.existsById(talk.id())) {
            end(talk.by(), talk.with(), any -> true);
            talks.save(talk);
        }
    }

    private @Nullable String district(Person person) {
        var district = person.district();
        return district == null ? null : places.nameOf(new DistrictId(district));
    }

    /** A next of kin does in her own name what she was let do, and a colleague the rest (forvaltningsloven § 6). */
    private static void mustBeSomebodyElse(Actor staff, PersonId person) {
        if (staff.id().equals(person)) {
            throw DomainException.conflict("talk.refused.oneself");
        }
        if (staff.actsForInAnything(person)) {
            throw DomainException.conflict("talk.refused.next-of-kin");
        }
    }
}
