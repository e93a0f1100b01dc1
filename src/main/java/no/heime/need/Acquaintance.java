package no.heime.need;

import java.time.Clock;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.heime.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has helped this resident before, and who has been asked before at all. Two queries. */
@Component
class Acquaintance {

    /** What is known of earlier contact. */
    record Known(Map<EntryId, Month> helped, Set<EntryId> everAsked) {

        /** The month of the last agreement with this resident that was good. */
        @Nullable
        Month helpedIn(EntryId entry) {
            return helped.get(entry);
        }

        boolean asked(EntryId entry) {
            return everAsked.contains(entry);
        }
    }

    private final Needs needs;
    private final Clock clock;

    Acquaintance(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    Known of(Need need, Collection<EntryId> entries) {
        var helped = new HashMap<EntryId, Month>();
        needs.of(need.resident()).reversed().forEach(earlier -> earlier.agreements().stream()
                .filter(Acquaintance::wasGood)
                .forEach(agreement -> helped.put(
                        earlier.proposal(agreement.proposal()).entry(),
                        agreement.agreedAt().atZone(clock.getZone()).getMonth())));
        return new Known(Map.copyOf(helped), needs.askedAmong(entries));
    }

    private static boolean wasGood(Agreement agreement) {
        var said = agreement.residentSays();
        return said != null && said.helped() != Scale.NO;
    }
}
