package no.heime.need.ui;

import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;
import no.heime.need.NeedId;

/** Somebody else does something with a need while a screen shows it. */
record Changes(NeedWatch watch) {

    void happens(NeedId need, PersonId resident) {
        happens(need, resident, "1822");
    }

    void happens(NeedId need, PersonId resident, String municipality) {
        watch.on(new NeedChanged(
                UUID.randomUUID(),
                Stories.MORNING,
                need,
                Happening.ACCEPTED,
                By.HELPER,
                null,
                null,
                resident,
                municipality,
                new DistrictId("leirfjord-leland"),
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }
}
