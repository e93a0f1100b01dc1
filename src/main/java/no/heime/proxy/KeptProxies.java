package no.heime.proxy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Fact;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who she has let act for her, and for whom she acts or is asked to, with what is over. */
@Component
class KeptProxies implements KeepsAboutPeople {

    private final Proxies proxies;
    private final PersonService people;
    private final ProxyWords words;

    KeptProxies(Proxies proxies, PersonService people, ProxyWords words) {
        this.words = words;
        this.proxies = proxies;
        this.people = people;
    }

    @Override
    public List<HeldIn> held() {
        return List.of(
                HeldIn.in(Proxy.class, "giver"),
                HeldIn.in(Proxy.class, "holder"),
                HeldIn.byAddress(Proxy.class, "email").onlyWithout("holder"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        var given = proxies.findByGiver(actor.id()).stream()
                .map(proxy -> thing(
                        Phrase.of("kept.proxy.given"),
                        proxy,
                        Facts.NONE
                                .words("email", proxy.email().value())
                                .words("words-of-proxy", words.of(proxy.words())),
                        proxy.paper()));
        var held = Stream.concat(
                        proxies.findByHolder(actor.id()).stream(),
                        address(actor).stream()
                                .flatMap(email -> proxies.findByEmail(email).stream())
                                .filter(proxy -> proxy.holder() == null))
                .map(proxy -> thing(Phrase.of("kept.proxy.held"), proxy, Facts.NONE, null));
        return List.of(new Kept(Section.PROXIES, Stream.concat(given, held).toList()));
    }

    private Optional<EmailAddress> address(Actor actor) {
        return people.byId(actor.id()).map(Person::email);
    }

    /**
     * @param who by what the other is known to her
     * @param paper what a case worker was shown: it is about the giver, and nobody else is told
     */
    private static KeptThing thing(Phrase title, Proxy proxy, Facts who, Proxy.@Nullable OnPaper paper) {
        var end = proxy.end();
        var facts = who.moment("given", proxy.givenAt()).day("last-day", proxy.until());
        return KeptThing.of(
                title,
                facts.choices("areas", proxy.areas().stream().sorted().toList(), "proxy.area.")
                        .words("shown", paper == null ? null : paper.shown())
                        .municipality("municipality", paper == null ? null : paper.municipality())
                        .events(
                                "taken-back",
                                proxy.taken().stream().map(KeptProxies::event).toList())
                        .moment("ended", end == null ? null : end.at()));
    }

    private static Fact.Event event(Proxy.TakenBack taken) {
        var area = taken.area().name();
        return new Fact.Event(taken.at(), area, Phrase.of("proxy.area." + area));
    }
}
