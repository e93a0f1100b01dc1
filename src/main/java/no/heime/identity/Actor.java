package no.heime.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person who does something. Every service that changes or shows something of somebody takes it first and
 * decides by it.
 *
 * @param name empty until she has told it
 * @param municipality number of the municipality where she lives, when she has told it
 * @param district slug of the district where she lives, when she has told it
 * @param actsFor for whom she may act now, beside herself
 * @param talks with whom she talks now as a case worker, and writes down what they say
 */
public record Actor(
        PersonId id,
        String name,
        @Nullable String municipality,
        @Nullable String district,
        Language language,
        List<Membership> memberships,
        List<ActsFor> actsFor,
        List<Talking> talks) {

    public Actor {
        memberships = List.copyOf(memberships);
        actsFor = List.copyOf(actsFor);
        talks = List.copyOf(talks);
    }

    /** Somebody who talks with nobody as a case worker. */
    public Actor(
            PersonId id,
            String name,
            @Nullable String municipality,
            @Nullable String district,
            Language language,
            List<Membership> memberships,
            List<ActsFor> actsFor) {
        this(id, name, municipality, district, language, memberships, actsFor, List.of());
    }

    /** Somebody who acts for nobody but herself. */
    public Actor(
            PersonId id,
            String name,
            @Nullable String municipality,
            @Nullable String district,
            Language language,
            List<Membership> memberships) {
        this(id, name, municipality, district, language, memberships, List.of());
    }

    /** Of whom nothing is known any more but her id. */
    public static Actor gone(PersonId id) {
        return new Actor(id, "", null, null, Language.NB, List.of());
    }

    /** Whether this person lets her act for her in this area. */
    public boolean isProxyOf(PersonId person, ProxyArea area) {
        return actsFor.stream()
                .anyMatch(it -> it.giver().equals(person) && it.areas().contains(area));
    }

    /** Whether this person lets her act in some area, whichever. */
    public boolean actsForInAnything(PersonId person) {
        return actsFor.stream().anyMatch(it -> it.giver().equals(person));
    }

    Actor acting(List<ActsFor> forWhom) {
        return new Actor(id, name, municipality, district, language, memberships, forWhom, talks);
    }

    /**
     * The same person with the talks that she has now; those of a municipality that she works for no more are over, and so
     * are those with whom she acts for as a next of kin by now.
     */
    public Actor talking(List<Talking> now) {
        var hers = now.stream()
                .filter(talk -> isCaseWorkerIn(talk.municipality())
                        && !talk.with().equals(id)
                        && !actsForInAnything(talk.with()))
                .toList();
        return new Actor(id, name, municipality, district, language, memberships, actsFor, hers);
    }

    /** Her talk with this person, for whichever municipality; empty when there is none now. */
    public Optional<Talking> talkWith(PersonId person) {
        return talks.stream().filter(talk -> talk.with().equals(person)).findFirst();
    }

    /** How she talks with this person now for a municipality; empty when she does not. */
    public Optional<TalkWay> talksWith(PersonId person, String municipality) {
        return talks.stream()
                .filter(talk ->
                        talk.with().equals(person) && talk.municipality().equals(municipality))
                .map(Talking::way)
                .findFirst();
    }

    public boolean isCaseWorkerIn(String municipality) {
        return memberships.contains(Membership.caseWorkerIn(municipality));
    }

    public boolean isAdministratorIn(String municipality) {
        return memberships.contains(Membership.administratorIn(municipality));
    }

    public boolean isCoordinatorOf(UUID organisation) {
        return memberships.contains(Membership.coordinatorOf(organisation));
    }

    public boolean isVolunteerOf(UUID organisation) {
        return memberships.contains(Membership.volunteerOf(organisation));
    }

    /** Ids of the organisations in which she helps. */
    public List<UUID> volunteersFor() {
        return scopes(Role.VOLUNTEER).stream().map(UUID::fromString).toList();
    }

    /** Numbers of the municipalities that she matches needs for. */
    public List<String> caseWorkerMunicipalities() {
        return scopes(Role.CASE_WORKER);
    }

    /** Numbers of the municipalities whose places and people she keeps in order. */
    public List<String> administratorMunicipalities() {
        return scopes(Role.ADMINISTRATOR);
    }

    /** Ids of the organisations that she speaks for. */
    public List<UUID> coordinatedOrganisations() {
        return scopes(Role.COORDINATOR).stream().map(UUID::fromString).toList();
    }

    /** Ids of all that she speaks for: herself and her organisations. */
    public List<UUID> speaksFor() {
        return Stream.concat(Stream.of(id.value()), coordinatedOrganisations().stream())
                .toList();
    }

    public boolean isCaseWorker() {
        return !caseWorkerMunicipalities().isEmpty();
    }

    private List<String> scopes(Role role) {
        return memberships.stream()
                .filter(membership -> membership.role() == role)
                .map(Membership::scope)
                .toList();
    }
}
