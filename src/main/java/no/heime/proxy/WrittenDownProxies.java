package no.heime.proxy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.KnowsWrittenDown;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.identity.WrittenDown;
import no.heime.shared.Phrase;
import org.springframework.stereotype.Component;

/** That a next of kin acts for her, or is asked to, as a case worker has entered it. Who that is, stands on no receipt. */
@Component
class WrittenDownProxies implements KnowsWrittenDown {

    private final Proxies proxies;
    private final Clock clock;

    WrittenDownProxies(Proxies proxies, Clock clock) {
        this.proxies = proxies;
        this.clock = clock;
    }

    @Override
    public List<WrittenDown> writtenDownFor(PersonId person, Actor reader) {
        var today = LocalDate.now(clock);
        return proxies.findByGiver(person).stream()
                .filter(proxy -> proxy.isOpen(today) && proxy.paper() != null)
                .filter(proxy -> Right.PROXY_END.isFor(reader, proxy))
                .map(proxy -> new WrittenDown(
                        proxy.givenAt(),
                        Phrase.of("talk.receipt.proxy"),
                        Phrase.of("talk.follows.proxy." + (proxy.holder() == null ? "asked" : "acts"))))
                .toList();
    }
}
