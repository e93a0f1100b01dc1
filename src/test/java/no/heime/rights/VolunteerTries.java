package no.heime.rights;

import static no.heime.rights.Cast.GROUP;
import static no.heime.rights.Cast.LEIRFJORD;
import static no.heime.rights.Cast.OTHER_GROUP;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.organisation.ClearanceDemandService;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.LetOutBecause;
import no.heime.organisation.LinkIsFor;
import no.heime.organisation.LinkLasts;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.VolunteerLinkId;
import no.heime.organisation.VolunteerLinkService;
import no.heime.organisation.VolunteerService;
import no.heime.shared.Language;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Who helps in an organisation, and the links by which they come. */
final class VolunteerTries {

    private record Link(OrganisationId organisation, VolunteerLinkId id) {}

    private final VolunteerService volunteers;
    /** Nobody asks for help with it in these tests. */
    private static final KindId COMPANY = new KindId("company-to-appointment");

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    private final VolunteerLinkService links;
    private final ClearanceService clearances;
    private final PersonService people;
    private final ClearanceDemandService demands;
    private final Leirfjord there;
    private final Cast cast;

    VolunteerTries(ApplicationContext program, Leirfjord there, Cast cast) {
        this.demands = program.getBean(ClearanceDemandService.class);
        this.there = there;
        this.volunteers = program.getBean(VolunteerService.class);
        this.clearances = program.getBean(ClearanceService.class);
        this.links = program.getBean(VolunteerLinkService.class);
        this.people = program.getBean(PersonService.class);
        this.cast = cast;
    }

    void add(Tries tries) {
        tries.change("VolunteerService.of", () -> GROUP, VolunteerTries::none, volunteers::of);
        tries.change("VolunteerService.before", () -> GROUP, VolunteerTries::none, volunteers::before);
        tries.change(
                "VolunteerService.letOut",
                this::withHer,
                VolunteerTries::none,
                (actor, id) -> volunteers.letOut(actor, id, cast.id(Who.VOLUNTEER), LetOutBecause.OTHER));
        tries.list("VolunteerService.mine", this::withHer, (actor, id) -> volunteers.mine(actor).stream()
                .anyMatch(one -> one.id().equals(id)));
        tries.list("VolunteerService.leave", this::withHer, this::hasLeft);
        tries.change(
                "VolunteerLinkService.make",
                this::withoutLinks,
                VolunteerTries::none,
                (actor, id) -> links.make(actor, id, LinkLasts.A_DAY, LinkIsFor.ONE));
        tries.change("VolunteerLinkService.of", () -> GROUP, VolunteerTries::none, links::of);
        tries.change(
                "VolunteerLinkService.end",
                this::link,
                () -> new Link(none(), new VolunteerLinkId(UUID.randomUUID())),
                (actor, link) -> links.end(actor, link.organisation(), link.id()));
        clearances(tries);
        tries.change("VolunteerLinkService.open", this::handedAround, () -> "no-such-link", links::open);
        tries.change("VolunteerLinkService.accept", this::handedAround, () -> "no-such-link", links::accept);
    }

    private void clearances(Tries tries) {
        tries.change("ClearanceService.ofOrganisation", () -> GROUP, VolunteerTries::none, clearances::ofOrganisation);
        tries.change(
                "ClearanceService.note",
                this::withHer,
                VolunteerTries::none,
                (actor, id) -> clearances.note(actor, id, cast.id(Who.VOLUNTEER), TODAY, TODAY.plusMonths(6)));
        tries.change(
                "ClearanceService.takeBack",
                this::withHer,
                VolunteerTries::none,
                (actor, id) -> clearances.takeBack(actor, id, cast.id(Who.VOLUNTEER), UUID.randomUUID()));
        tries.change("ClearanceService.ofHelper", this::offering, UUID::randomUUID, clearances::ofHelper);
        tries.change(
                "ClearanceService.noteOfHelper",
                this::offering,
                UUID::randomUUID,
                (actor, helps) -> clearances.noteOfHelper(actor, helps, TODAY, TODAY.plusMonths(6)));
        tries.change(
                "ClearanceService.takeBackOfHelper",
                this::offering,
                UUID::randomUUID,
                (actor, helps) -> clearances.takeBackOfHelper(actor, helps, UUID.randomUUID()));
        tries.change("ClearanceDemandService.of", () -> LEIRFJORD, () -> "9999", demands::of);
        tries.change(
                "ClearanceDemandService.set",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> demands.set(actor, where, Set.of(COMPANY), 12, version()));
        tries.list("ClearanceService.mine", this::demandedOfHer, (actor, id) -> clearances.mine(actor).stream()
                .anyMatch(one -> one.helps().equals(id.value()) && one.person().equals(cast.id(Who.VOLUNTEER))));
        tries.list("ClearanceService.sign", this::demandedOfHer, this::hasSigned);
    }

    private OrganisationId demandedOfHer() {
        demands.set(cast.actor(Who.ADMINISTRATOR), LEIRFJORD, Set.of(COMPANY), 12, version());
        return withHer();
    }

    private @Nullable Long version() {
        return demands.of(cast.actor(Who.ADMINISTRATOR), LEIRFJORD).version();
    }

    /** Somebody who offers what a certificate is demanded for. */
    private UUID offering() {
        demands.set(cast.actor(Who.ADMINISTRATOR), LEIRFJORD, Set.of(Leirfjord.snow()), 12, version());
        there.offer(null);
        return cast.id(Who.HELPER).value();
    }

    /** Whoever helps there signs for herself, and nobody for her. */
    private boolean hasSigned(Actor actor, OrganisationId id) {
        if (!actor.isVolunteerOf(id.value())) {
            return false;
        }
        clearances.sign(actor, id.value(), Language.NB);
        return clearances.mine(actor).stream()
                .filter(one -> one.helps().equals(id.value()))
                .anyMatch(one -> one.statement() != null);
    }

    private static OrganisationId none() {
        return new OrganisationId(UUID.randomUUID());
    }

    private OrganisationId withHer() {
        cast.gets(Who.VOLUNTEER, List.of(Membership.volunteerOf(GROUP)));
        return GROUP;
    }

    private boolean hasLeft(Actor actor, OrganisationId id) {
        volunteers.leave(actor, id);
        return people.byId(cast.id(Who.VOLUNTEER))
                .map(Person::asActor)
                .filter(her -> her.isVolunteerOf(id.value()))
                .isEmpty();
    }

    private OrganisationId withoutLinks() {
        endAll(Who.COORDINATOR, GROUP);
        return GROUP;
    }

    private Link link() {
        withoutLinks();
        var coordinator = cast.actor(Who.COORDINATOR);
        links.make(coordinator, GROUP, LinkLasts.A_DAY, LinkIsFor.ONE);
        return new Link(GROUP, links.of(coordinator, GROUP).getFirst().id());
    }

    /** Of another group, so that nobody comes to help where others try what a helper may. */
    private String handedAround() {
        endAll(Who.OTHER_COORDINATOR, OTHER_GROUP);
        return links.make(cast.actor(Who.OTHER_COORDINATOR), OTHER_GROUP, LinkLasts.A_DAY, LinkIsFor.TEN);
    }

    private void endAll(Who coordinator, OrganisationId id) {
        var her = cast.actor(coordinator);
        links.of(her, id).forEach(link -> links.end(her, id, link.id()));
    }
}
