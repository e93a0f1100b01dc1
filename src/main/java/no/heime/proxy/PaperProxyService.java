package no.heime.proxy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.assisted.NotHereYet;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.identity.Talking;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a resident lets a next of kin do on paper, entered by a case worker of a municipality that sees to something of
 * hers, or who talks with her before she has come here herself. Whoever does neither is told that there is no such person.
 */
@Service
public class PaperProxyService {

    private final ProxyService proxies;
    private final PersonService people;
    private final List<HasMatters> matters;
    private final AccessLog log;
    private final NotHereYet notHereYet;
    private final Clock clock;

    PaperProxyService(
            ProxyService proxies,
            PersonService people,
            List<HasMatters> matters,
            NotHereYet notHereYet,
            AccessLog log,
            Clock clock) {
        this.notHereYet = notHereYet;
        this.proxies = proxies;
        this.people = people;
        this.matters = List.copyOf(matters);
        this.log = log;
        this.clock = clock;
    }

    /**
     * Who acts for a resident, or is asked to; also for whoever has nothing to see to but a paper that is open, or who talks
     * with her before she has come here herself.
     */
    public ProxiesOfResident of(Actor staff, PersonId resident) {
        var seesTo = municipalities(resident);
        var given = proxies.givenBy(resident);
        var shown = given.stream().map(row -> row.proxy().paper()).filter(Objects::nonNull);
        var municipality = where(
                staff,
                resident,
                Stream.concat(seesTo.stream(), shown.map(Proxy.OnPaper::municipality))
                        .collect(Collectors.toSet()));
        var person = people.byId(resident).orElseThrow(DomainException::notFound);
        log.read(
                staff,
                Hat.caseWorker(),
                Stream.concat(Stream.of(resident), given.stream().map(row -> row.proxy()
                                .holder()))
                        .filter(Objects::nonNull)
                        .map(who -> Look.at(who, Seen.PROXIES, municipality))
                        .toList());
        return new ProxiesOfResident(
                resident,
                person.called(),
                rows(staff, given),
                Right.PROXY_ENTER.isFor(staff, inTalk(resident))
                        || seesTo.stream().anyMatch(staff::isCaseWorkerIn));
    }

    private List<ProxiesOfResident.Given> rows(Actor staff, List<MyProxies.Row> given) {
        var names = people.byIds(given.stream()
                .map(row -> row.proxy().paper())
                .filter(Objects::nonNull)
                .map(Proxy.OnPaper::by)
                .collect(Collectors.toSet()));
        return given.stream()
                .map(row -> new ProxiesOfResident.Given(
                        row,
                        Right.PROXY_END.isFor(staff, row.proxy()),
                        enteredBy(row.proxy(), names),
                        LocalDate.ofInstant(row.proxy().givenAt(), clock.getZone())))
                .toList();
    }

    private static @Nullable String enteredBy(Proxy proxy, Map<PersonId, Person> names) {
        var paper = proxy.paper();
        var who = paper == null ? null : names.get(paper.by());
        return who == null ? null : who.called();
    }

    /**
     * Asks the next of kin, as the resident has said on paper. The resident hears of it, reads who has entered it where she
     * reads who has looked, and can end it as if she had given it here. The other case workers there hear of it, too.
     *
     * @param shown what the case worker was shown
     * @throws DomainException not found, when there is no such resident; conflict for who would enter her own; as {@link
     *     ProxyService#give} besides
     */
    public void enter(
            Actor staff,
            PersonId resident,
            ProxyId id,
            EmailAddress email,
            Set<ProxyArea> areas,
            @Nullable LocalDate until,
            @Nullable String shown) {
        var person = people.byId(resident).orElseThrow(DomainException::notFound);
        var municipality = where(staff, resident, municipalities(resident));
        if (staff.id().equals(resident) || email.equals(address(staff.id()))) {
            throw DomainException.conflict("proxy.refused.own-paper");
        }
        var paper = new Proxy.OnPaper(staff.id(), municipality, Objects.requireNonNullElse(shown, ""));
        var given = Proxy.given(
                id,
                resident,
                person.email(),
                email,
                areas,
                until,
                paper,
                staff.language(),
                LocalDate.now(clock),
                clock.instant());
        if (proxies.begin(given)) {
            proxies.note(staff, given, Seen.PROXY_ENTERED);
        }
    }

    private @Nullable EmailAddress address(PersonId who) {
        return people.byId(who).map(Person::email).orElse(null);
    }

    /** Those that see to something of hers. */
    private Set<String> municipalities(PersonId resident) {
        return matters.stream()
                .flatMap(part -> part.municipalitiesOf(resident).stream())
                .collect(Collectors.toSet());
    }

    /** Who has come here herself lets others act for her herself: a talk opens nothing of that. */
    private Guarded inTalk(PersonId resident) {
        return notHereYet.among(Set.of(resident)).isEmpty() ? Guarded.hidden() : Guarded.saidBy(resident);
    }

    /**
     * The municipality for which she does it: the one for which she talks with her, when the talk gives the right, or one
     * that sees to something of hers.
     */
    private String where(Actor staff, PersonId resident, Set<String> municipalities) {
        var said = inTalk(resident);
        Right.PROXY_ENTER.require(
                staff, said.to(Tie.CASE_WORKER, one -> municipalities.stream().anyMatch(one::isCaseWorkerIn)));
        return staff.talkWith(resident)
                .filter(talk -> Right.PROXY_ENTER.isFor(staff, said))
                .map(Talking::municipality)
                .or(() -> municipalities.stream()
                        .filter(staff::isCaseWorkerIn)
                        .sorted()
                        .findFirst())
                .orElseThrow(DomainException::notFound);
    }
}
