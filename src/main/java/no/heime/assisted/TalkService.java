package no.heime.assisted;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.MyDetails;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.identity.TalkWay;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A case worker says with whom she talks, so that she may write down what this person says. Whom she talks with she finds
 * by the whole address or number alone, and never in a list.
 */
@Service
public class TalkService {

    private final Talks talks;
    private final Newcomers newcomers;
    private final PersonService people;
    private final Numbers numbers;
    private final Places places;
    private final AccessLog log;
    private final Clock clock;

    TalkService(
            Talks talks,
            Newcomers newcomers,
            PersonService people,
            Numbers numbers,
            Places places,
            AccessLog log,
            Clock clock) {
        this.talks = talks;
        this.newcomers = newcomers;
        this.people = people;
        this.numbers = numbers;
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Who is reached so, and lives in the municipality or has not said where. She reads that she was looked up, and why.
     *
     * @param reached an e-mail address or a phone number, whole
     * @throws DomainException invalid, on the field {@code reached}; conflict for who looks herself up
     */
    public Optional<FoundPerson> find(Actor staff, String municipality, String reached, TalkWay way) {
        Right.TALK_BEGIN.require(staff, Guarded.of(municipality));
        var found = reachedBy(municipality, reached).filter(person -> livesIn(municipality, person));
        found.ifPresent(person -> {
            mustBeSomebodyElse(staff, person.id());
            log.read(staff, Hat.caseWorker(), List.of(Look.at(person.id(), Seen.of(way), municipality)));
        });
        return found.map(person -> new FoundPerson(person.id(), person.called(), district(person)));
    }

    /**
     * Talks with somebody who is here already, for the rest of the day at most.
     *
     * @param reached as {@link #find}
     * @param said what she said yes to, in few words
     * @throws DomainException as {@link #find}; not found when nobody is reached so; invalid, on the field {@code said}
     */
    public void beginWith(
            Actor staff, String municipality, String reached, TalkId id, TalkWay way, @Nullable String said) {
        var person = find(staff, municipality, reached, way).orElseThrow(DomainException::notFound);
        begin(talk(staff, id, person.person(), municipality, way, said));
    }

    /**
     * Writes in somebody who was never here, and talks with her. The same twice is once.
     *
     * @param person her id, made by who asks
     * @throws DomainException invalid, on the field that is wrong; conflict when the address is somebody's already
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
        var home = places.require(new DistrictId(her.district()), "district");
        if (!home.municipality().equals(municipality)) {
            throw DomainException.invalid("talk.refused.district", "district");
        }
        if (newcomers.findById(person).filter(there -> mayGoOn(staff, there)).isEmpty()) {
            mustBeNobody(person);
            newcomers.save(Newcomer.writtenIn(talk, numbers.digest(her.phone())));
        }
        try {
            people.writtenIn(
                    person,
                    her.email(),
                    new MyDetails(her.name(), her.phone(), her.district(), municipality, her.language()));
        } catch (DomainException known) {
            newcomers.deleteById(person);
            throw known;
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

    private Optional<Person> reachedBy(String municipality, String reached) {
        if (reached.contains("@")) {
            return people.byEmail(address(reached));
        }
        return newcomers.findByMunicipalityAndPhone(municipality, numbers.require(number(reached))).stream()
                .findFirst()
                .flatMap(newcomer -> people.byId(newcomer.person()));
    }

    private static EmailAddress address(String reached) {
        try {
            return EmailAddress.of(reached);
        } catch (DomainException noAddress) {
            throw DomainException.invalid(noAddress.messageKey(), "reached");
        }
    }

    private static PhoneNumber number(String reached) {
        try {
            return PhoneNumber.of(reached);
        } catch (DomainException noNumber) {
            throw DomainException.invalid(noNumber.messageKey(), "reached");
        }
    }

    private static boolean livesIn(String municipality, Person person) {
        return person.municipality() == null || municipality.equals(person.municipality());
    }

    private @Nullable String district(Person person) {
        var district = person.district();
        return district == null ? null : places.nameOf(new DistrictId(district));
    }

    private static void mustBeSomebodyElse(Actor staff, PersonId person) {
        if (staff.id().equals(person)) {
            throw DomainException.conflict("talk.refused.oneself");
        }
    }
}
