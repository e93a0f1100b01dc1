package no.heime.register;

import no.heime.shared.store.Migration;
import org.springframework.stereotype.Component;

/** Entries that were stored before step, part of the day, language, price and wheelchair could be chosen. */
@Component
class FindByChoices implements Migration {

    private final EntriesAnew entries;
    private final FindableWriter findable;

    FindByChoices(EntriesAnew entries, FindableWriter findable) {
        this.entries = entries;
        this.findable = findable;
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String description() {
        return "entries of the register are found by all that can be chosen";
    }

    @Override
    public void run() {
        entries.find(findable.find());
    }
}
