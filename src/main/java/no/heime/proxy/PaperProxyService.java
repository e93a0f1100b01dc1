package no.heime.proxy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a resident lets a next of kin do on paper, entered by a case worker of a municipality that sees to something of
 * hers. Whoever does not is told that there is no such person.
 */
@Service
public class PaperProxyService {

    private final ProxyService proxies;
    private final PersonService people;
    private final List<HasMatters> matters;
    private final AccessLog log;
    private final Clock clock;

    PaperProxyService(
            ProxyService proxies, PersonService people, List<HasMatters> matters, AccessLog log, Clock clock) {
        this.proxies = proxies;
        this.people = people;
        this.matters = List.copyOf(matters);
        this.log = log;
        this.clock = clock;
    }

    /** Who acts for a resident, or is asked to. */
    public ProxiesOfResident of(Actor staff, PersonId resident) {
        var municipality = where(staff, resident);
        var person = people.byId(resident).orElseThrow(DomainException::notFound);
        var given = proxies.givenBy(resident);
        log.read(
                staff,
                Hat.caseWorker(),
                Stream.concat(Stream.of(resident), given.stream().map(row -> row.proxy()
                                .holder()))
                        .filter(Objects::nonNull)
                        .map(who -> Look.at(who, Seen.PROXIES, municipality))
                        .toList());
        return new ProxiesOfResident(resident, person.called(), given);
    }

    /**
     * Asks the next of kin, as the resident has said on paper. The resident hears of it, and can end it as if she had given
     * it here.
     *
     * @param shown what the case worker was shown
     * @throws DomainException conflict for who would enter her own; as {@link ProxyService#give} besides
     */
    public void enter(
            Actor staff,
            PersonId resident,
            ProxyId id,
            EmailAddress email,
            Set<ProxyArea> areas,
            @Nullable LocalDate until,
            @Nullable String shown) {
        var municipality = where(staff, resident);
        if (staff.id().equals(resident) || email.equals(address(staff.id()))) {
            throw DomainException.conflict("proxy.refused.own-paper");
        }
        var paper = new Proxy.OnPaper(staff.id(), municipality, Objects.requireNonNullElse(shown, ""));
        proxies.begin(Proxy.given(
                id, resident, address(resident), email, areas, until, paper, LocalDate.now(clock), clock.instant()));
    }

    private @Nullable EmailAddress address(PersonId who) {
        return people.byId(who).map(Person::email).orElse(null);
    }

    /** The municipality for which she does it. */
    private String where(Actor staff, PersonId resident) {
        var municipalities = matters.stream()
                .flatMap(part -> part.municipalitiesOf(resident).stream())
                .collect(Collectors.toSet());
        Right.PROXY_ENTER.require(staff, Guarded.hidden().to(Tie.CASE_WORKER, one -> municipalities.stream()
                .anyMatch(one::isCaseWorkerIn)));
        return municipalities.stream()
                .filter(staff::isCaseWorkerIn)
                .sorted()
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }
}
