package no.heime.register;

import no.heime.shared.store.Migration;
import org.springframework.stereotype.Component;

/**
 * Entries that were stored when neither their organisation nor the Sámi and Kven names of their place found them, and a
 * time told in words stood for any.
 */
@Component
class FindByWhoStandsBehind implements Migration {

    private final EntriesAnew entries;
    private final FindableWriter findable;

    FindByWhoStandsBehind(EntriesAnew entries, FindableWriter findable) {
        this.entries = entries;
        this.findable = findable;
    }

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String description() {
        return "entries of the register are found by who stands behind them, every name of their place and times in words";
    }

    @Override
    public void run() {
        entries.find(findable.find());
    }
}
