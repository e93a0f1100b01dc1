package no.heime.assisted;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.KnowsWrittenDown;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.identity.TalkWay;
import no.heime.identity.Tie;
import no.heime.identity.WrittenDown;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.privacy.ErasureService;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What a case worker sees of those with whom she talks. */
@Service
public class TalkScreens {

    /**
     * A talk that runs.
     *
     * @param called her name
     */
    public record Running(PersonId with, String called, TalkWay way) {}

    private final Talks talks;
    private final Newcomers newcomers;
    private final PersonService people;
    private final Places places;
    private final ErasureService erasures;
    private final ObjectProvider<KnowsWrittenDown> writtenDown;
    private final AccessLog log;
    private final Clock clock;

    TalkScreens(
            Talks talks,
            Newcomers newcomers,
            PersonService people,
            Places places,
            ErasureService erasures,
            ObjectProvider<KnowsWrittenDown> writtenDown,
            AccessLog log,
            Clock clock) {
        this.talks = talks;
        this.newcomers = newcomers;
        this.people = people;
        this.places = places;
        this.erasures = erasures;
        this.writtenDown = writtenDown;
        this.log = log;
        this.clock = clock;
    }

    /** The municipalities for which she may talk with somebody, by number, with their names. */
    public Map<String, String> municipalities(Actor staff) {
        Right.TALK_BEGIN.requireSomewhere(staff);
        return staff.caseWorkerMunicipalities().stream()
                .collect(Collectors.toMap(
                        number -> number,
                        number -> places.municipality(number)
                                .map(one -> one.name())
                                .orElse(number),
                        (one, same) -> one,
                        TreeMap::new));
    }

    /** The districts in which somebody may live whom she writes in, by name. */
    public List<District> districts(Actor staff, String municipality) {
        Right.TALK_BEGIN.require(staff, Guarded.of(municipality));
        return places.districtsOf(municipality).stream()
                .sorted(Comparator.comparing(District::name))
                .toList();
    }

    /**
     * Somebody with whom she talks, or who was written in and has not come herself.
     *
     * @throws DomainException not found for everybody else
     */
    public TalkWith of(Actor staff, PersonId person) {
        var talk = running(staff.id()).stream()
                .filter(one -> one.with().equals(person) && staff.isCaseWorkerIn(one.municipality()))
                .findFirst();
        var newcomer = newcomers.findById(person).filter(Newcomer::isNotHereYet);
        Right.TALK_BEGIN.require(
                staff,
                newcomer.<Guarded>map(one -> one)
                        .orElseGet(Guarded::hidden)
                        .to(Tie.CASE_WORKER, one -> talk.isPresent()));
        var her = people.byId(person).orElseThrow(DomainException::notFound);
        var municipality = talk.map(Talk::municipality)
                .orElseGet(() -> newcomer.orElseThrow().municipality());
        var way = talk.map(Talk::way).orElseGet(() -> newcomer.orElseThrow().way());
        log.read(staff, Hat.caseWorker(), List.of(Look.at(person, Seen.of(way), municipality)));
        return shown(her, talk, newcomer.map(one -> standing(staff, her)).orElse(null));
    }

    private WhatStands standing(Actor staff, Person her) {
        var said = talks.findByWith(her.id()).stream()
                .max(Comparator.comparing(Talk::at))
                .map(Talk::said)
                .orElse(null);
        var registered = writtenDown
                .orderedStream()
                .flatMap(known -> known.writtenDownFor(her.id(), staff).stream())
                .map(WrittenDown::what)
                .toList();
        return new WhatStands(said, registered, erasures.day(her.asActor()).orElse(null));
    }

    private TalkWith shown(Person her, Optional<Talk> talk, @Nullable WhatStands stands) {
        var phone = her.phone();
        var email = her.email();
        var district = her.district();
        return new TalkWith(
                her.id(),
                her.called(),
                phone == null ? null : phone.shown(),
                email == null ? null : email.value(),
                district == null ? null : places.nameOf(new DistrictId(district)),
                talk.map(Talk::way).orElse(null),
                stands);
    }

    /** With whom she talks now; none for who is no case worker, else one query, and two when with anybody. */
    public List<Running> running(Actor staff) {
        if (!staff.isCaseWorker()) {
            return List.of();
        }
        var now = running(staff.id()).stream()
                .filter(talk -> staff.isCaseWorkerIn(talk.municipality()))
                .toList();
        if (now.isEmpty()) {
            return List.of();
        }
        var names = people.byIds(now.stream().map(Talk::with).collect(Collectors.toSet()));
        return now.stream()
                .flatMap(talk -> Stream.ofNullable(names.get(talk.with()))
                        .map(her -> new Running(talk.with(), her.called(), talk.way())))
                .toList();
    }

    private List<Talk> running(PersonId staff) {
        return talks.findByByAndUntilAfter(staff, clock.instant());
    }
}
