package no.heime.register;

import no.heime.organisation.OrganisationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Entries are found by what the organisation behind them is called now. Heard twice, it is done once more. */
@Component
class EntriesFollowOrganisations {

    private final EntriesAnew anew;
    private final FindableWriter findable;

    EntriesFollowOrganisations(EntriesAnew anew, FindableWriter findable) {
        this.anew = anew;
        this.findable = findable;
    }

    @EventListener
    void on(OrganisationEvent.Renamed renamed) {
        anew.findOf(renamed.about().organisation().value(), findable.find());
    }
}
