package no.heime.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.heime.identity.Actor;
import no.heime.municipality.DistrictId;
import no.heime.organisation.OrganisationId;
import no.heime.shared.LadderStep;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What owners, staff and those who match needs do with the register. */
@Service
public class RegisterService {

    /**
     * What became of something sent in.
     *
     * @param created whether it was not there before
     */
    public record Registered(RegisterEntry entry, boolean created) {}

    /**
     * Registers, or changes when it is there already. The same words twice store once.
     *
     * @param organisation on whose behalf; null for oneself
     * @param revision the one that the owner has changed; null for something new
     */
    public Registered register(
            Actor actor,
            EntryId id,
            @Nullable OrganisationId organisation,
            @Nullable Integer revision,
            EntryContent content) {
        throw new UnsupportedOperationException();
    }

    /** For the owner's form. */
    public RegisterEntry ownEntry(Actor actor, EntryId id) {
        throw new UnsupportedOperationException();
    }

    /** One entry's page: public ones for everybody, others for owner and staff. */
    public Hit show(@Nullable Actor actor, EntryId id, @Nullable DistrictId district) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(Actor actor, EntryId id) {}

    public void approve(Actor actor, EntryId id) {}

    public void returnWith(Actor actor, EntryId id, String comment) {}

    public void hide(Actor actor, EntryId id, String reason) {}

    /** What this person and her organisations have registered, newest first. */
    public List<RegisterEntry> mine(Actor actor) {
        return List.of();
    }

    /** What waits for this case worker, oldest first. */
    public List<RegisterEntry> awaiting(Actor actor) {
        return List.of();
    }

    /** Public entries on one step that help with a kind in a district; one indexed query, those with most free time first. */
    public List<RegisterEntry> candidates(LadderStep step, KindId kind, DistrictId district, int limit) {
        return List.of();
    }

    public Map<EntryId, RegisterEntry> byIds(Collection<EntryId> ids) {
        return Map.of();
    }

    /**
     * Takes time out of an offer with one conditional write.
     *
     * @param minutes a week
     * @return false when there is not that much free time, or the offer is no more
     */
    public boolean reserve(EntryId offer, ReservationId reservation, int minutes) {
        return false;
    }

    /** Gives the time back; nothing happens when it was given back already. */
    public void release(EntryId offer, ReservationId reservation) {}
}
