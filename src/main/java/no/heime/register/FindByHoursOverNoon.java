package no.heime.register;

import no.heime.shared.store.Migration;
import org.springframework.stereotype.Component;

/** Entries that were stored when "kl. 10–1" was over before it had begun. */
@Component
class FindByHoursOverNoon implements Migration {

    private final EntriesAnew entries;
    private final FindableWriter findable;

    FindByHoursOverNoon(EntriesAnew entries, FindableWriter findable) {
        this.entries = entries;
        this.findable = findable;
    }

    @Override
    public int number() {
        return 8;
    }

    @Override
    public String description() {
        return "entries of the register whose hours go over noon are found at midday too";
    }

    @Override
    public void run() {
        entries.find(findable.find());
    }
}
