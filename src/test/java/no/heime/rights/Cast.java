package no.heime.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.EndedBecause;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Role;
import no.heime.identity.StaffService;
import no.heime.identity.Through;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.proxy.MyProxies;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** The people who try, in an empty store, and how each of them is signed in. */
final class Cast {

    static final String LEIRFJORD = "1822";
    static final String ALSTAHAUG = "1820";
    static final String KAFJORD = "5540";
    static final OrganisationId GROUP = new OrganisationId(new UUID(0, 1));
    static final OrganisationId OTHER_GROUP = new OrganisationId(new UUID(0, 2));
    static final OrganisationId NEIGHBOURS_GROUP = new OrganisationId(new UUID(0, 3));

    private static final String PROVIDER = "entra";
    private static final Duration LASTS = Duration.ofDays(14);

    private final PersonService people;
    private final StaffService staff;
    private final CoordinatorService coordinators;
    private final OrganisationService organisations;
    private final ProxyService proxies;
    private final OnThePhone phone;
    private final Clock clock;
    private final CurrentUser user;
    private final SecurityContextHolderStrategy holder;
    private final Map<Who, PersonId> ids = new EnumMap<>(Who.class);

    Cast(ApplicationContext program) {
        this.people = program.getBean(PersonService.class);
        this.staff = program.getBean(StaffService.class);
        this.coordinators = program.getBean(CoordinatorService.class);
        this.organisations = program.getBean(OrganisationService.class);
        this.proxies = program.getBean(ProxyService.class);
        this.phone = new OnThePhone(program, this);
        this.clock = program.getBean(Clock.class);
        this.user = program.getBean(CurrentUser.class);
        this.holder = program.getBean(SecurityContextHolderStrategy.class);
    }

    /** Puts everybody into the store. */
    void come() {
        organisation(GROUP, "Snøgruppa", LEIRFJORD, "leirfjord-leland");
        organisation(OTHER_GROUP, "Turgruppa", LEIRFJORD, "leirfjord-leland");
        organisation(NEIGHBOURS_GROUP, "Sykkelgruppa", ALSTAHAUG, "alstahaug-sandnessjoen");
        person(Who.STRANGER);
        person(Who.RESIDENT);
        person(Who.HELPER);
        person(Who.PROXY);
        person(Who.FORMER_PROXY);
        person(Who.COORDINATOR, Membership.coordinatorOf(GROUP));
        person(Who.OTHER_COORDINATOR, Membership.coordinatorOf(OTHER_GROUP));
        person(Who.VOLUNTEER, Membership.volunteerOf(GROUP));
        person(Who.CASE_WORKER, Membership.caseWorkerIn(LEIRFJORD));
        person(Who.TALKING_CASE_WORKER, Membership.caseWorkerIn(LEIRFJORD));
        person(Who.INVOLVED_CASE_WORKER, Membership.caseWorkerIn(LEIRFJORD), Membership.coordinatorOf(GROUP));
        person(Who.ADMINISTRATOR, Membership.administratorIn(LEIRFJORD));
        person(Who.NEIGHBOUR_CASE_WORKER, Membership.caseWorkerIn(ALSTAHAUG));
        person(Who.NEIGHBOUR_ADMINISTRATOR, Membership.administratorIn(ALSTAHAUG));
        person(Who.NEIGHBOUR_COORDINATOR, Membership.coordinatorOf(NEIGHBOURS_GROUP));
        person(Who.FOREIGN_CASE_WORKER, Membership.caseWorkerIn(KAFJORD));
        person(Who.FOREIGN_ADMINISTRATOR, Membership.administratorIn(KAFJORD));
        lets(Who.PROXY);
        proxies.end(actor(Who.RESIDENT), lets(Who.FORMER_PROXY));
        phone.talked(Who.CASE_WORKER);
        talks();
        proved(Who.CLAIMED_CASE_WORKER, LASTS);
        person(Who.UNPROVED_CASE_WORKER, new Membership(Role.CASE_WORKER, LEIRFJORD, PROVIDER, null));
        former();
    }

    /** The resident lets her act, and she has said yes. */
    ProxyId lets(Who who) {
        var id = asks(who);
        proxies.accept(actor(who), id);
        return id;
    }

    /**
     * The resident talks on the phone with those who are to talk with her, if she does not already.
     *
     * @return the resident
     */
    PersonId talks() {
        phone.all();
        return id(Who.RESIDENT);
    }

    /** The resident ends all that she lets her do. */
    void takesBack(Who who) {
        var resident = actor(Who.RESIDENT);
        proxies.mine(resident).given().stream()
                .map(MyProxies.Row::proxy)
                .filter(proxy -> proxy.email().equals(email(who)))
                .forEach(proxy -> proxies.end(resident, proxy.id()));
    }

    /** The resident asks her anew to act, and she has not answered. */
    ProxyId asks(Who who) {
        takesBack(who);
        var resident = actor(Who.RESIDENT);
        var id = new ProxyId(UUID.randomUUID());
        proxies.give(
                resident,
                id,
                email(who),
                EnumSet.allOf(ProxyArea.class),
                LocalDate.now(clock).plusDays(30));
        return id;
    }

    /** Roles that were there and are ended, as those who may end them do. */
    private void former() {
        person(Who.FORMER_CASE_WORKER, Membership.caseWorkerIn(LEIRFJORD));
        staff.end(actor(Who.ADMINISTRATOR), LEIRFJORD, id(Who.FORMER_CASE_WORKER), EndedBecause.NOT_HERE);
        person(Who.FORMER_COORDINATOR, Membership.coordinatorOf(GROUP));
        coordinators.end(actor(Who.COORDINATOR), GROUP, id(Who.FORMER_COORDINATOR), EndedBecause.NOT_HERE);
    }

    /**
     * All her roles end while she looks at something.
     *
     * @return what she had
     */
    List<Membership> loseRoles(Who who) {
        var had = stored(who).memberships();
        people.add(withRoles(stored(who), List.of()));
        return had;
    }

    void gets(Who who, List<Membership> roles) {
        people.add(withRoles(stored(who), roles));
    }

    private Person stored(Who who) {
        return people.byId(id(who)).orElseThrow();
    }

    private static Person withRoles(Person it, List<Membership> roles) {
        return new Person(
                it.id(),
                it.email(),
                it.name(),
                it.phone(),
                it.district(),
                it.municipality(),
                it.language(),
                roles,
                it.since(),
                it.version());
    }

    private void person(Who who, Membership... memberships) {
        var person = people.add(new Person(
                new PersonId(UUID.randomUUID()),
                email(who),
                name(who),
                PhoneNumber.of("75040000"),
                "leirfjord-leland",
                LEIRFJORD,
                Language.NB,
                List.of(memberships),
                Instant.EPOCH,
                null));
        ids.put(who, person.id());
    }

    private void proved(Who who, Duration lasts) {
        var id = new PersonId(UUID.randomUUID());
        people.provedBy(PROVIDER, id, List.of(Membership.caseWorkerIn(LEIRFJORD)), lasts, Language.NB);
        ids.put(who, id);
    }

    void organisation(OrganisationId id, String name, String municipality, String district) {
        organisations.add(Organisation.known(
                id,
                municipality,
                OrganisationDetails.of(new OrganisationDetails.Written(
                        name, null, district, "Vi hjelper.", List.of("snow"), null, "75040000", null))));
    }

    static EmailAddress email(Who who) {
        return EmailAddress.of(who.written() + "@heime.example");
    }

    /** That nobody else has, and no sentence of the program says. */
    String name(Who who) {
        return who.written() + " Navnesen";
    }

    PersonId id(Who who) {
        return Objects.requireNonNull(ids.get(who), who.written());
    }

    /** @return null for nobody */
    @Nullable
    Authentication session(Who who) {
        if (who == Who.NOBODY) {
            return null;
        }
        List<GrantedAuthority> authorities = who == Who.CLAIMED_CASE_WORKER
                ? List.of(new SimpleGrantedAuthority("ROLE_RESIDENT"), Through.authority(PROVIDER))
                : List.of(new SimpleGrantedAuthority("ROLE_RESIDENT"));
        return UsernamePasswordAuthenticationToken.authenticated(id(who).toString(), "", authorities);
    }

    void signIn(Who who) {
        var session = session(who);
        if (session == null) {
            holder.clearContext();
        } else {
            holder.setContext(new SecurityContextImpl(session));
        }
    }

    /** As a screen or an address gets her. */
    Actor actor(Who who) {
        signIn(who);
        return user.require();
    }

    /** The same where nobody need be signed in. */
    @Nullable
    Actor anybody(Who who) {
        signIn(who);
        return user.actor().orElse(null);
    }
}
