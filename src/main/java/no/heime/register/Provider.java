package no.heime.register;

import java.util.Set;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.SpokenFor;
import no.heime.identity.Tie;
import no.heime.municipality.DistrictId;
import no.heime.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** Who stands behind an entry. */
public sealed interface Provider extends SpokenFor, Guarded {

    /** Who answers for it and hears what becomes of it: who registered it, or to whom it was handed over. */
    PersonId by();

    /** Number of the municipality whose staff vouch for the entry. */
    @Override
    String municipality();

    /** Where the help starts from. */
    @Nullable
    DistrictId district();

    /** The person's or organisation's id. */
    UUID owner();

    /** Whether this person may change the entry. */
    @Override
    boolean isSpokenForBy(Actor actor);

    /** Whether it is this organisation, or a resident when none is named. */
    boolean isFor(@Nullable OrganisationId organisation);

    @Override
    default Set<Tie> tiesOf(@Nullable Actor actor) {
        var hers =
                switch (this) {
                    case Resident resident -> Tie.OWN;
                    case Group group -> Tie.ORGANISATION;
                };
        return Guarded.hidden()
                .to(hers, this::isSpokenForBy)
                .to(Tie.CASE_WORKER, this::isVouchedForBy)
                .tiesOf(actor);
    }

    /** Whether somebody matches needs for the provider's municipality. */
    default boolean isVouchedForBy(Actor actor) {
        return actor.isCaseWorkerIn(municipality());
    }

    /** A resident who helps or tells of something in her own name. The name is not public. */
    @TypeAlias("provider-person")
    record Resident(
            PersonId by, String municipality, @Nullable DistrictId district) implements Provider {

        @Override
        public UUID owner() {
            return by.value();
        }

        @Override
        public boolean isSpokenForBy(Actor actor) {
            return actor.id().equals(by);
        }

        @Override
        public boolean isFor(@Nullable OrganisationId named) {
            return named == null;
        }
    }

    /** An organisation, through one of its coordinators. */
    @TypeAlias("provider-group")
    record Group(
            OrganisationId organisation,
            PersonId by,
            String municipality,
            @Nullable DistrictId district) implements Provider {

        /** The same, with another coordinator who answers for it. */
        Group handedTo(PersonId coordinator) {
            return new Group(organisation, coordinator, municipality, district);
        }

        @Override
        public UUID owner() {
            return organisation.value();
        }

        @Override
        public boolean isSpokenForBy(Actor actor) {
            return actor.isCoordinatorOf(organisation.value());
        }

        @Override
        public boolean isFor(@Nullable OrganisationId named) {
            return organisation.equals(named);
        }
    }
}
