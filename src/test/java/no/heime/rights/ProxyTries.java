package no.heime.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Supplier;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.proxy.PaperProxyService;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.EmailAddress;
import org.springframework.context.ApplicationContext;

/** Who may act for the resident. */
final class ProxyTries {

    private final ProxyService proxies;
    private final PaperProxyService papers;
    private final OnThePhone phone;
    private final Clock clock;
    private final Leirfjord there;
    private final Cast cast;

    ProxyTries(ApplicationContext program, Leirfjord there, Cast cast) {
        this.papers = program.getBean(PaperProxyService.class);
        this.phone = new OnThePhone(program, cast);
        this.there = there;
        this.proxies = program.getBean(ProxyService.class);
        this.clock = program.getBean(Clock.class);
        this.cast = cast;
    }

    void add(Tries tries) {
        tries.list("ProxyService.mine", () -> cast.lets(Who.PROXY), (actor, id) -> proxies.mine(actor).given().stream()
                .anyMatch(row -> row.proxy().id().equals(id)));
        tries.list(
                "ProxyService.mine (who acts)",
                () -> cast.lets(Who.PROXY),
                (actor, id) -> proxies.mine(actor).held().stream()
                        .anyMatch(row -> row.proxy().id().equals(id)));
        tries.list("ProxyService.heldBy", () -> cast.lets(Who.PROXY), (actor, id) -> proxies.heldBy(actor).stream()
                .anyMatch(row -> row.proxy().id().equals(id)));
        tries.list("ProxyService.asked", () -> cast.asks(Who.PROXY), (actor, id) -> proxies.asked(actor).stream()
                .anyMatch(row -> row.proxy().id().equals(id)));
        tries.list("ProxyService.give", ProxyTries::none, (actor, id) -> {
            var somebody = EmailAddress.of(UUID.randomUUID() + "@heime.example");
            proxies.give(
                    actor,
                    id,
                    somebody,
                    EnumSet.allOf(ProxyArea.class),
                    LocalDate.now(clock).plusDays(1));
            return proxies.mine(cast.actor(Who.RESIDENT)).given().stream()
                    .anyMatch(row -> row.other().equals(somebody.value()));
        });
        tries.change("ProxyService.accept", () -> cast.asks(Who.PROXY), ProxyTries::none, proxies::accept);
        tries.change("ProxyService.decline", () -> cast.asks(Who.PROXY), ProxyTries::none, (actor, id) -> {
            proxies.decline(actor, id);
            cast.lets(Who.PROXY);
        });
        onPaper(tries);
        tries.change("ProxyService.takeBack", () -> cast.lets(Who.PROXY), ProxyTries::none, this::takesBack);
        tries.change("ProxyService.end", () -> cast.lets(Who.PROXY), ProxyTries::none, (actor, id) -> {
            proxies.end(actor, id);
            cast.lets(Who.PROXY);
        });
    }

    private void takesBack(Actor actor, ProxyId id) {
        proxies.takeBack(actor, id, ProxyArea.MESSAGES);
        cast.lets(Who.PROXY);
    }

    private void onPaper(Tries tries) {
        tries.change("ProxyService.takeBack (on paper)", this::entered, ProxyTries::none, this::takesBack);
        tries.change("ProxyService.end (on paper)", this::entered, ProxyTries::none, (actor, id) -> {
            proxies.end(actor, id);
            cast.lets(Who.PROXY);
        });
        tries.change("PaperProxyService.of", this::resident, ProxyTries::nobody, papers::of);
        tries.change(
                "PaperProxyService.enter",
                this::resident,
                ProxyTries::nobody,
                (actor, resident) ->
                        enter(actor, resident, none(), EmailAddress.of(UUID.randomUUID() + "@heime.example")));
        inATalk(tries, "", () -> phone.writtenInBy(Who.TALKING_CASE_WORKER));
        inATalk(tries, ", who has come herself", () -> phone.hereBy(Who.TALKING_CASE_WORKER));
    }

    /** With somebody of whom no municipality has anything to see to. */
    private void inATalk(Tries tries, String with, Supplier<PersonId> talkedWith) {
        tries.change("PaperProxyService.of (in a talk" + with + ")", talkedWith, ProxyTries::nobody, papers::of);
        tries.change(
                "PaperProxyService.enter (in a talk" + with + ")",
                talkedWith,
                ProxyTries::nobody,
                (actor, person) -> enter(actor, person, none(), EmailAddress.of(UUID.randomUUID() + "@heime.example")));
    }

    private void enter(Actor staff, PersonId resident, ProxyId id, EmailAddress next) {
        papers.enter(
                staff,
                resident,
                id,
                next,
                EnumSet.allOf(ProxyArea.class),
                LocalDate.now(clock).plusDays(1),
                "Et signert skjema");
    }

    /** The municipality has something of hers to see to. */
    private PersonId resident() {
        there.need();
        return cast.id(Who.RESIDENT);
    }

    private ProxyId entered() {
        var resident = resident();
        cast.takesBack(Who.PROXY);
        var id = none();
        enter(cast.actor(Who.CASE_WORKER), resident, id, Cast.email(Who.PROXY));
        proxies.accept(cast.actor(Who.PROXY), id);
        return id;
    }

    private static PersonId nobody() {
        return new PersonId(UUID.randomUUID());
    }

    private static ProxyId none() {
        return new ProxyId(UUID.randomUUID());
    }
}
