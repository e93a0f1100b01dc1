package no.heime.proxy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.demo.DemoContributor;
import no.heime.shared.demo.DemoFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who lets a next of kin act in the demo. */
@Component
@Order(2)
class DemoProxies implements DemoContributor {

    private final DemoFile file;
    private final Proxies proxies;
    private final Clock clock;

    DemoProxies(DemoFile file, Proxies proxies, Clock clock) {
        this.file = file;
        this.proxies = proxies;
        this.clock = clock;
    }

    @Override
    public void contribute() {
        proxies.saveAll(file.read("proxies.json", Written.class).proxies().stream()
                .map(this::proxy)
                .toList());
    }

    /** Both have known of it for a while: nobody is told. */
    private Proxy proxy(WrittenProxy it) {
        var at = clock.instant().minus(Duration.ofDays(it.daysAgo()));
        var today = LocalDate.now(clock);
        return Proxy.given(
                        new ProxyId(it.id()),
                        new PersonId(it.giver()),
                        null,
                        EmailAddress.of(it.email()),
                        EnumSet.copyOf(it.areas()),
                        today.plusMonths(it.months()),
                        null,
                        Language.NB,
                        today,
                        at)
                .takenUp(new PersonId(it.holder()), today, at)
                .withNothingToTell();
    }

    private record Written(String about, List<WrittenProxy> proxies) {}

    private record WrittenProxy(
            UUID id, UUID giver, UUID holder, String email, Set<ProxyArea> areas, int daysAgo, int months) {}
}
