package no.heime.rights;

import static no.heime.rights.Cast.GROUP;
import static no.heime.rights.Cast.LEIRFJORD;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentId;
import no.heime.identity.EndedBecause;
import no.heime.identity.GivenBecause;
import no.heime.identity.InvitationService;
import no.heime.identity.Membership;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationHistory;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationImport;
import no.heime.organisation.OrganisationModeration;
import no.heime.organisation.OrganisationNumber;
import no.heime.organisation.OrganisationService;
import no.heime.organisation.UnitCheck;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** Organisations: one that waits and is the resident's, and one that is known and has its coordinators. */
final class GroupTries {

    private static final byte[] LIST =
            "Organisasjonsnummer;Navn;Krets;Arbeidsområde;Om laget;Når og hvor;Telefon;E-post;Koordinators e-post\n"
                    .concat(";Strikkekafeen;leland;besøk og prat;;;;kafe@heime.example;\n")
                    .getBytes(StandardCharsets.UTF_8);

    private static final String NUMBER = "974760673";

    private record Seat(OrganisationId organisation, EmailAddress email) {}

    private final OrganisationService organisations;
    private final OrganisationModeration moderation;
    private final OrganisationHistory history;
    private final OrganisationImport imports;
    private final CoordinatorService coordinators;
    private final MongoOperations store;
    private final InvitationService invitations;
    private final Cast cast;
    private int changes;

    GroupTries(ApplicationContext program, Cast cast) {
        this.organisations = program.getBean(OrganisationService.class);
        this.moderation = program.getBean(OrganisationModeration.class);
        this.history = program.getBean(OrganisationHistory.class);
        this.imports = program.getBean(OrganisationImport.class);
        this.coordinators = program.getBean(CoordinatorService.class);
        this.store = program.getBean(MongoOperations.class);
        this.invitations = program.getBean(InvitationService.class);
        this.cast = cast;
    }

    void add(Tries tries) {
        reading(tries);
        deciding(tries);
        seats(tries);
        tries.change(
                "OrganisationImport.preview",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> imports.preview(actor, where, LIST, Language.NB));
        tries.change(
                "OrganisationImport.store",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> imports.store(actor, where, LIST, Language.NB));
    }

    private static OrganisationId none() {
        return new OrganisationId(UUID.randomUUID());
    }

    private static OrganisationDetails details(String name, String about) {
        return OrganisationDetails.of(new OrganisationDetails.Written(
                name, null, "leirfjord-leland", about, List.of("snow"), null, "75040000", null));
    }

    /** Registered by the resident, and not known yet. */
    private OrganisationId waiting() {
        var id = none();
        organisations.register(cast.actor(Who.RESIDENT), id, null, details("Vel " + id, "Vi måker."));
        return id;
    }

    private OrganisationId approved() {
        var id = waiting();
        moderation.approve(cast.actor(Who.CASE_WORKER), id, version(id));
        return id;
    }

    /** Known, and changed since by the resident, who speaks for it. */
    private OrganisationId changed() {
        var id = approved();
        organisations.register(cast.actor(Who.RESIDENT), id, version(id), details("Vel " + id, "Vi måker og strør."));
        return id;
    }

    private OrganisationId known() {
        changes++;
        organisations.register(
                cast.actor(Who.COORDINATOR), GROUP, version(GROUP), details("Snøgruppa", "Vi måker " + changes + "."));
        return GROUP;
    }

    private Organisation there(OrganisationId id) {
        return organisations.byId(id).orElseThrow();
    }

    private long version(OrganisationId id) {
        return organisations
                .byId(id)
                .map(it -> Objects.requireNonNull(it.version()))
                .orElse(0L);
    }

    private void reading(Tries tries) {
        tries.change("OrganisationService.register", this::waiting, GroupTries::none, this::rename);
        tries.change("OrganisationService.register (known)", this::known, GroupTries::none, this::tellMore);
        tries.change("OrganisationService.own", this::waiting, GroupTries::none, organisations::own);
        tries.change("OrganisationService.own (known)", this::known, GroupTries::none, organisations::own);
        tries.open("OrganisationService.show", this::waiting, GroupTries::none, (actor, id) -> organisations
                .show(actor, id)
                .id()
                .equals(id));
        tries.open("OrganisationService.show (known)", this::known, GroupTries::none, (actor, id) -> organisations
                .show(actor, id)
                .id()
                .equals(id));
        tries.list("OrganisationService.mine", this::waiting, (actor, id) -> organisations.mine(actor).stream()
                .anyMatch(it -> it.id().equals(id)));
        tries.list(
                "OrganisationService.coordinatedBy",
                this::known,
                (actor, id) -> organisations.coordinatedBy(actor).stream()
                        .anyMatch(it -> it.id().equals(id)));
        tries.open("OrganisationHistory.of", this::known, null, (actor, id) -> !history.of(actor, there(id))
                .isEmpty());
    }

    private void rename(Actor actor, OrganisationId id) {
        changes++;
        organisations.register(actor, id, version(id), details("Nytt navn", "Vi måker " + changes + "."));
    }

    /** Only staff give a known one another name. */
    private void tellMore(Actor actor, OrganisationId id) {
        changes++;
        organisations.register(actor, id, version(id), details("Snøgruppa", "Vi måker og strør " + changes + "."));
    }

    /** With a number that Enhetsregisteret knows. */
    private OrganisationId waitingAndLookedUp() {
        store.save(new UnitCheck(NUMBER, UnitCheck.Status.FOUND, "VEL", null, Instant.EPOCH));
        return waiting();
    }

    private Organisation numbered(Organisation it) {
        var said = it.details();
        return Organisation.known(
                it.id(),
                it.municipality(),
                new OrganisationDetails(
                        said.name(),
                        OrganisationNumber.of(NUMBER),
                        said.district(),
                        said.about(),
                        said.areas(),
                        said.meets(),
                        said.phone(),
                        said.email()));
    }

    private void deciding(Tries tries) {
        tries.list("OrganisationModeration.awaiting", this::waiting, (actor, id) -> moderation.awaiting(actor).stream()
                .anyMatch(it -> it.id().equals(id)));
        tries.list(
                "OrganisationModeration.changedSince",
                this::changed,
                (actor, id) -> moderation.changedSince(actor).stream()
                        .anyMatch(it -> it.id().equals(id)));
        tries.list("OrganisationModeration.isFor", this::waiting, (actor, id) -> moderation.isFor(actor, there(id)));
        tries.list(
                "OrganisationModeration.isFor (known)", this::known, (actor, id) -> moderation.isFor(actor, there(id)));
        tries.list("OrganisationModeration.registrants", this::waiting, (actor, id) -> moderation
                .registrants(actor, List.of(there(id)))
                .containsKey(id));
        tries.list("OrganisationModeration.unitChecks", this::waitingAndLookedUp, (actor, id) -> moderation
                .unitChecks(actor, List.of(numbered(there(id))))
                .containsKey(id));
        tries.change(
                "OrganisationModeration.approve",
                this::waiting,
                GroupTries::none,
                (actor, id) -> moderation.approve(actor, id, version(id)));
        tries.change(
                "OrganisationModeration.returnWith",
                this::waiting,
                GroupTries::none,
                (actor, id) -> moderation.returnWith(actor, id, version(id), "Hvem er dere?"));
        tries.change(
                "OrganisationModeration.seen",
                this::changed,
                GroupTries::none,
                (actor, id) -> moderation.seen(actor, id, version(id)));
        tries.change(
                "OrganisationModeration.trust",
                this::approved,
                GroupTries::none,
                (actor, id) -> moderation.trust(actor, id, true));
        tries.change(
                "OrganisationModeration.trust (known)",
                this::known,
                GroupTries::none,
                (actor, id) -> moderation.trust(actor, id, true));
    }

    private void seats(Tries tries) {
        tries.change("CoordinatorService.of", this::known, GroupTries::none, coordinators::of);
        tries.change("CoordinatorService.of (not known yet)", this::waiting, GroupTries::none, coordinators::of);
        tries.change("CoordinatorService.waiting", this::known, GroupTries::none, coordinators::waiting);
        tries.change(
                "CoordinatorService.invite",
                this::known,
                GroupTries::none,
                (actor, id) ->
                        coordinators.invite(actor, id, EmailAddress.of("ny@heime.example"), GivenBecause.NEW_HERE));
        tries.change(
                "CoordinatorService.takeBack",
                this::invited,
                () -> new Seat(none(), anAddress()),
                (actor, it) -> coordinators.takeBack(actor, it.organisation(), it.email()));
        tries.change(
                "CoordinatorService.end",
                this::known,
                GroupTries::none,
                (actor, id) -> coordinators.end(actor, id, cast.id(Who.FORMER_COORDINATOR), EndedBecause.NOT_HERE));
        tries.change("CoordinatorService.before", this::known, GroupTries::none, coordinators::before);
        tries.list("InvitationService.of", this::invitation, (actor, id) -> invitations.of(actor).stream()
                .anyMatch(one -> one.id().equals(id)));
        tries.change("InvitationService.accept", this::invitation, GroupTries::noInvitation, invitations::accept);
        tries.change("InvitationService.decline", this::invitation, GroupTries::noInvitation, invitations::decline);
    }

    /** The resident is asked to speak for a group that has nobody yet, and nothing else. */
    private AppointmentId invitation() {
        var group = new OrganisationId(UUID.randomUUID());
        cast.organisation(group, "Korpset", LEIRFJORD, "leirfjord-leland");
        coordinators.invite(cast.actor(Who.ADMINISTRATOR), group, Cast.email(Who.RESIDENT), GivenBecause.NEW_HERE);
        return invitations.of(cast.actor(Who.RESIDENT)).stream()
                .filter(one -> one.role().equals(Membership.coordinatorOf(group)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static AppointmentId noInvitation() {
        return new AppointmentId(UUID.randomUUID());
    }

    private Seat invited() {
        var seat = new Seat(GROUP, anAddress());
        coordinators.invite(cast.actor(Who.COORDINATOR), GROUP, seat.email(), GivenBecause.NEW_HERE);
        return seat;
    }

    private static EmailAddress anAddress() {
        return EmailAddress.of("p" + UUID.randomUUID() + "@heime.example");
    }
}
