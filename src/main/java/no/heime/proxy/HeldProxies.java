package no.heime.proxy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.heime.identity.ActsFor;
import no.heime.identity.KnowsProxies;
import no.heime.identity.PersonId;
import org.springframework.stereotype.Component;

/** For whom somebody acts, read from the store each time. One query. */
@Component
class HeldProxies implements KnowsProxies {

    private final Proxies proxies;
    private final Clock clock;

    HeldProxies(Proxies proxies, Clock clock) {
        this.proxies = proxies;
        this.clock = clock;
    }

    @Override
    public List<ActsFor> heldBy(PersonId holder) {
        var today = LocalDate.now(clock);
        return proxies.findByHolder(holder).stream()
                .flatMap(proxy -> proxy.actsFor(today))
                .toList();
    }
}
