package no.heime.proxy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who may act for me, and for whom I act. Whoever is neither of the two is told that there is no such proxy. */
@Service
public class ProxyService {

    /** So many may act for one person at once. */
    static final int MOST = 10;

    private final Proxies proxies;
    private final PersonService people;
    private final NamedProxies named;
    private final Relay relay;
    private final AccessLog log;
    private final Clock clock;

    ProxyService(Proxies proxies, PersonService people, NamedProxies named, Relay relay, AccessLog log, Clock clock) {
        this.log = log;
        this.proxies = proxies;
        this.people = people;
        this.named = named;
        this.relay = relay;
        this.clock = clock;
    }

    /** At most four queries. */
    public MyProxies mine(Actor actor) {
        var given = open(proxies.findByGiver(actor.id()));
        var held = open(proxies.findByHolder(actor.id()));
        var asked = asking(actor);
        return named.all(given, held, asked);
    }

    private List<Proxy> asking(Actor actor) {
        return address(actor).map(proxies::findByEmail).map(this::open).orElse(List.of()).stream()
                .filter(proxy -> proxy.holder() == null && !proxy.giver().equals(actor.id()))
                .toList();
    }

    /** For whom I am asked to act; two queries, and three when for somebody. */
    public List<MyProxies.Row> asked(Actor actor) {
        return named.byGivers(asking(actor));
    }

    /** Who acts for somebody in an area now, for whoever tells them what happens there. One query. */
    public List<PersonId> actingFor(PersonId giver, ProxyArea area) {
        return proxies.findByGiver(giver).stream()
                .filter(proxy -> proxy.holds(today()) && proxy.areas().contains(area))
                .map(Proxy::holder)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Numbers of the municipalities that were shown a paper of hers which is open. One query. */
    public Set<String> onPaperIn(PersonId giver) {
        return open(proxies.findByGiver(giver)).stream()
                .map(Proxy::paper)
                .filter(Objects::nonNull)
                .map(Proxy.OnPaper::municipality)
                .collect(Collectors.toSet());
    }

    /** Who acts for somebody, or is asked; two queries. */
    List<MyProxies.Row> givenBy(PersonId giver) {
        return named.byHolders(open(proxies.findByGiver(giver)));
    }

    /** For whom she acts now; two queries, and one when for nobody. */
    public List<MyProxies.Row> heldBy(Actor actor) {
        return named.byGivers(open(proxies.findByHolder(actor.id())));
    }

    private List<Proxy> open(List<Proxy> all) {
        return all.stream().filter(proxy -> proxy.isOpen(today())).toList();
    }

    /**
     * Asks a next of kin to act for me. She does from when she has said yes; whether the address is known here, nobody
     * learns before. The same twice is asked once.
     *
     * @param id made by who asks, so that what is sent twice is one
     * @throws DomainException invalid, on the field that is wrong; conflict, when she has one already or many do
     */
    public void give(Actor actor, ProxyId id, EmailAddress email, Set<ProxyArea> areas, @Nullable LocalDate until) {
        begin(Proxy.given(
                id,
                actor.id(),
                address(actor).orElse(null),
                email,
                areas,
                until,
                null,
                actor.language(),
                today(),
                clock.instant()));
    }

    /**
     * Asks the next of kin, once; whoever calls it has found that this may be given.
     *
     * @return whether she was not asked before
     */
    boolean begin(Proxy given) {
        if (proxies.existsById(given.id())) {
            return false;
        }
        var open = open(proxies.findByGiver(given.giver()));
        if (open.stream().anyMatch(proxy -> proxy.email().equals(given.email()))) {
            throw DomainException.conflict("proxy.refused.already");
        }
        if (open.size() >= MOST) {
            throw DomainException.conflict("proxy.refused.many", MOST);
        }
        told(proxies.save(given));
        return true;
    }

    /**
     * Yes: I act from now on.
     *
     * @throws DomainException not found for what was never meant for me; stale, when it was taken back meanwhile
     */
    public void accept(Actor actor, ProxyId id) {
        change(id, proxy -> meantFor(actor, proxy).takenUp(actor.id(), today(), clock.instant()));
    }

    /**
     * No, thank you.
     *
     * @throws DomainException as {@link #accept}
     */
    public void decline(Actor actor, ProxyId id) {
        change(id, proxy -> meantFor(actor, proxy).declined(actor.id(), today(), clock.instant()));
    }

    /**
     * Whoever gave it takes it back, or whoever has it gives it back: it holds no more from this moment. One on paper is
     * ended by a case worker, too, when the giver asks for it; that stands in the giver's access log.
     */
    public void end(Actor actor, ProxyId id) {
        var at = clock.instant();
        var ended = change(
                id, proxy -> proxy.ended(actor.id(), municipalityOf(Right.PROXY_END, actor, proxy), today(), at));
        if (municipalityOf(Right.PROXY_END, actor, ended) != null
                && new Proxy.End(at, actor.id()).equals(ended.end())) {
            note(actor, ended, Seen.PROXY_ENDED);
        }
    }

    /**
     * Whoever gave it takes back one area: in that one it holds no more from this moment, and else as before. Of one on paper
     * a case worker does it, too, as {@link #end}. Twice is once.
     *
     * @throws DomainException not found for whoever has not given it; stale, when it does not hold; conflict for its last area
     */
    public void takeBack(Actor actor, ProxyId id, ProxyArea area) {
        var at = clock.instant();
        var lessened = change(
                id,
                proxy ->
                        proxy.without(area, actor.id(), municipalityOf(Right.PROXY_LESSEN, actor, proxy), today(), at));
        if (municipalityOf(Right.PROXY_LESSEN, actor, lessened) != null
                && lessened.taken().contains(new Proxy.TakenBack(area, at, actor.id()))) {
            note(actor, lessened, Seen.PROXY_LESSENED);
        }
    }

    /** For which she does it, when it is as a case worker. */
    private static @Nullable String municipalityOf(Right right, Actor actor, Proxy proxy) {
        var paper = proxy.paper();
        return right.require(actor, proxy) == Tie.CASE_WORKER && paper != null ? paper.municipality() : null;
    }

    /** That a case worker has done something for the giver stands where she reads who has looked. */
    void note(Actor staff, Proxy proxy, Seen what) {
        var paper = Objects.requireNonNull(proxy.paper());
        log.read(staff, Hat.caseWorker(), List.of(Look.at(proxy.giver(), what, paper.municipality())));
    }

    /**
     * Ends all that she has to do with, so that the other sides hear of it, and then takes it out.
     *
     * @return whether nothing is left; false while somebody has not heard of it
     */
    boolean forget(Actor actor) {
        var hers = Stream.of(
                        proxies.findByGiver(actor.id()),
                        proxies.findByHolder(actor.id()),
                        address(actor).map(proxies::findByEmail).orElse(List.of()))
                .flatMap(List::stream)
                .map(Proxy::id)
                .distinct()
                .toList();
        hers.forEach(id -> change(id, proxy -> proxy.ended(actor.id(), null, today(), clock.instant())));
        var told = proxies.findAllById(hers).stream()
                .filter(proxy -> proxy.outbox().isEmpty())
                .toList();
        proxies.deleteAll(told);
        return told.size() == hers.size();
    }

    private Proxy meantFor(Actor actor, Proxy proxy) {
        if (address(actor).filter(proxy.email()::equals).isEmpty()) {
            throw DomainException.notFound();
        }
        return proxy;
    }

    private Proxy change(ProxyId id, UnaryOperator<Proxy> changed) {
        var after = Retry.onConflict(() -> {
            var there = proxies.findById(id).orElseThrow(DomainException::notFound);
            var now = changed.apply(there);
            return now == there ? there : proxies.save(now);
        });
        told(after);
        return after;
    }

    private void told(Proxy proxy) {
        relay.publish(Proxy.class, proxy.id(), proxy.outbox());
    }

    private Optional<EmailAddress> address(Actor actor) {
        return people.byId(actor.id()).map(Person::email);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
