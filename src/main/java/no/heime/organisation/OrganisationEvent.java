package no.heime.organisation;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.SpokenFor;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** Something that happened between an organisation and its municipality. */
public sealed interface OrganisationEvent extends DomainEvent {

    Subject about();

    /**
     * What a listener must know of the organisation.
     *
     * @param registeredBy who says that she speaks for it; null for those that came with the demo
     */
    record Subject(
            OrganisationId organisation,
            String name,
            @Nullable PersonId registeredBy,
            String municipality) implements SpokenFor {

        static Subject of(Organisation organisation) {
            return new Subject(
                    organisation.id(), organisation.name(), organisation.registeredBy(), organisation.municipality());
        }

        @Override
        public boolean isSpokenForBy(Actor actor) {
            return actor.isCoordinatorOf(organisation.value()) || actor.id().equals(registeredBy);
        }
    }

    /** Handed in, for the first time or again: staff have something to look at. */
    @TypeAlias("organisation-submitted")
    record Submitted(UUID id, Instant at, Subject about) implements OrganisationEvent {}

    /** Staff know it: whoever registered it speaks for it from now on. */
    @TypeAlias("organisation-approved")
    record Approved(UUID id, Instant at, Subject about) implements OrganisationEvent {}

    /** Its own people have changed what everybody reads: staff may want to look at it. */
    @TypeAlias("organisation-changed")
    record Changed(UUID id, Instant at, Subject about) implements OrganisationEvent {}

    /** Staff have given it another name: what is found by its name has to follow. */
    @TypeAlias("organisation-renamed")
    record Renamed(UUID id, Instant at, Subject about) implements OrganisationEvent {}

    @TypeAlias("organisation-returned")
    record Returned(UUID id, Instant at, Subject about) implements OrganisationEvent {}
}
