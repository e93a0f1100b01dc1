package no.heime.register;

import no.heime.shared.store.Migration;
import org.springframework.stereotype.Component;

/** Entries that were stored when they were found by the names of their kind too. */
@Component
class FindByMeaning implements Migration {

    private final EntriesAnew entries;
    private final FindableWriter findable;

    FindByMeaning(EntriesAnew entries, FindableWriter findable) {
        this.entries = entries;
        this.findable = findable;
    }

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String description() {
        return "entries of the register are found by their own words and days";
    }

    @Override
    public void run() {
        entries.find(findable.find());
    }
}
