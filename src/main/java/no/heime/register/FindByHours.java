package no.heime.register;

import no.heime.shared.store.Migration;
import org.springframework.stereotype.Component;

/** Entries that were stored when "kl. 6 på kvelden" was six in the morning. */
@Component
class FindByHours implements Migration {

    private final EntriesAnew entries;
    private final FindableWriter findable;

    FindByHours(EntriesAnew entries, FindableWriter findable) {
        this.entries = entries;
        this.findable = findable;
    }

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String description() {
        return "entries of the register are found in the evening too when their hours may be those of the evening";
    }

    @Override
    public void run() {
        entries.find(findable.find());
    }
}
