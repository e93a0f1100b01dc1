package no.heime.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationNumber;
import no.heime.organisation.OrganisationService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.demo.DemoContributor;
import no.heime.shared.demo.DemoFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo's people and organisations, all of them invented. */
@Component
@Order(1)
public class DemoPeople implements DemoContributor {

    private final DemoFile file;
    private final PersonService people;
    private final OrganisationService organisations;
    private final Clock clock;

    DemoPeople(DemoFile file, PersonService people, OrganisationService organisations, Clock clock) {
        this.file = file;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public void contribute() {
        var cast = cast();
        organisations.addAll(
                cast.organisations().stream().map(Group::asOrganisation).toList());
        people.addAll(
                cast.people().stream().map(somebody -> somebody.asPerson(clock)).toList());
    }

    /** Who can be signed in as with one tap: those with a story. */
    public List<Somebody> withStory() {
        return cast().people().stream()
                .filter(somebody -> somebody.story() != null)
                .toList();
    }

    /** Beside them the case workers of every municipality that none of those works for, by its name. */
    public List<Somebody> otherCaseWorkers() {
        return cast().people().stream()
                .filter(somebody -> somebody.story() == null && somebody.caseWorkerIn() != null)
                .toList();
    }

    private Cast cast() {
        return file.read("people.json", Cast.class);
    }

    record Cast(String about, List<Group> organisations, List<Somebody> people) {}

    /** @param story key of one sentence that says who she is in the demo */
    public record Somebody(
            UUID id,
            String email,
            String name,
            String phone,
            String district,
            String municipality,
            @Nullable String caseWorkerIn,
            @Nullable String administratorIn,
            @Nullable UUID coordinatorOf,
            @Nullable String story) {

        Person asPerson(Clock clock) {
            return new Person(
                    new PersonId(id),
                    EmailAddress.of(email),
                    name,
                    PhoneNumber.of(phone),
                    district,
                    municipality,
                    Language.NB,
                    memberships(),
                    clock.instant(),
                    null);
        }

        private List<Membership> memberships() {
            return Stream.of(
                            Optional.ofNullable(caseWorkerIn).map(Membership::caseWorkerIn),
                            Optional.ofNullable(administratorIn).map(Membership::administratorIn),
                            Optional.ofNullable(coordinatorOf).map(Membership::coordinatorOf))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    record Group(
            UUID id,
            String name,
            @Nullable String number,
            String municipality,
            String district,
            String about,
            List<String> areas,
            @Nullable String meets,
            @Nullable Boolean trusted) {

        Organisation asOrganisation() {
            var registered = number == null ? null : OrganisationNumber.of(number);
            return Organisation.known(
                            new OrganisationId(id),
                            municipality,
                            new OrganisationDetails(name, registered, district, about, areas, meets, null, null))
                    .trusted(Boolean.TRUE.equals(trusted));
        }
    }
}
