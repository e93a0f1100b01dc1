package no.heime.need;

import java.util.Map;
import java.util.Optional;
import no.heime.identity.PersonId;
import no.heime.shared.Phrase;

/**
 * Who has acted on behalf of the resident of a need, in words. Pure.
 *
 * @param resident her name
 * @param proxies the names of those who have, as her next of kin or for the municipality
 * @param reading whether who reads it acts on her behalf herself
 */
public record OnBehalf(Phrase resident, Map<PersonId, Phrase> proxies, boolean reading) {

    public OnBehalf {
        proxies = Map.copyOf(proxies);
    }

    /** «Liv Nilsen på vegne av Astrid Nilsen», «Kari Olsen i kommunen for Astrid Nilsen, på telefon»; empty for what nobody did on another's behalf. */
    public Optional<Phrase> of(HistoryEntry line) {
        return line.by().isOnBehalf() ? Optional.of(Phrase.of(key(line.by()), name(line), resident)) : Optional.empty();
    }

    /** What a line says, with who did it on whose behalf. */
    Phrase mark(Phrase said, HistoryEntry line) {
        return of(line).map(who -> Phrase.of("need.history.on-behalf", said, who))
                .orElse(said);
    }

    /** Of who is erased nobody is known. */
    private Phrase name(HistoryEntry line) {
        var who = line.who();
        var name = who == null ? null : proxies.get(who);
        return name == null
                ? Phrase.of(line.by().isOnHerWord() ? "need.on-word.somebody" : "need.on-behalf.somebody")
                : name;
    }

    private static String key(By by) {
        return by.isOnHerWord() ? "need.on-word." + by : "need.on-behalf";
    }
}
