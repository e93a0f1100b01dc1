package no.heime.register;

import no.heime.shared.store.Migration;
import org.springframework.stereotype.Component;

/** Entries that were stored when a resource stood under its municipality, and the name behind it was asked for. */
@Component
class FindByDistrict implements Migration {

    private final EntriesAnew entries;
    private final FindableWriter findable;

    FindByDistrict(EntriesAnew entries, FindableWriter findable) {
        this.entries = entries;
        this.findable = findable;
    }

    @Override
    public int number() {
        return 10;
    }

    @Override
    public String description() {
        return "resources of the register are found by their district, with the name of who stands behind them";
    }

    @Override
    public void run() {
        entries.find(findable.find());
    }
}
