package no.heime.shell.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.heime.assisted.FirstTime;
import no.heime.assisted.TalkScreens;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.CodesBySms;
import no.heime.identity.CurrentUser;
import no.heime.identity.InvitationService;
import no.heime.identity.OnePerson;
import no.heime.identity.Person;
import no.heime.identity.Role;
import no.heime.identity.SignInProviders;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.OrganisationService;
import no.heime.organisation.VolunteerService;
import no.heime.privacy.ErasureService;
import no.heime.proxy.ProxyService;
import no.heime.shared.Texts;
import no.heime.shared.demo.Demo;
import no.heime.shell.DemoPeople;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the client half who it works for. Asking also hands out the token that guards against forged requests. */
@RestController
class SessionController {

    private final CurrentUser user;
    private final OrganisationService organisations;
    private final VolunteerService volunteers;
    private final Places places;
    private final Notifications notifications;
    private final InvitationService invitations;
    private final Demo demo;
    private final DemoPeople demoPeople;
    private final Texts texts;
    private final BuildStamp build;
    private final SignInProviders providers;
    private final CodesBySms sms;
    private final ErasureService erasures;
    private final ProxyService proxies;
    private final TalkScreens talks;
    private final FirstTime firstTime;
    private final OnePerson onePerson;

    SessionController(
            CurrentUser user,
            OrganisationService organisations,
            VolunteerService volunteers,
            Places places,
            Notifications notifications,
            InvitationService invitations,
            Demo demo,
            DemoPeople demoPeople,
            Texts texts,
            BuildStamp build,
            SignInProviders providers,
            CodesBySms sms,
            ErasureService erasures,
            ProxyService proxies,
            TalkScreens talks,
            FirstTime firstTime,
            OnePerson onePerson) {
        this.user = user;
        this.organisations = organisations;
        this.volunteers = volunteers;
        this.places = places;
        this.notifications = notifications;
        this.invitations = invitations;
        this.demo = demo;
        this.demoPeople = demoPeople;
        this.texts = texts;
        this.build = build;
        this.providers = providers;
        this.sms = sms;
        this.erasures = erasures;
        this.proxies = proxies;
        this.talks = talks;
        this.firstTime = firstTime;
        this.onePerson = onePerson;
    }

    @GetMapping("/api/session")
    ResponseEntity<SessionFacts> session(Locale locale, CsrfToken guard) {
        guard.getToken();
        var person = user.arrived();
        var facts = new SessionFacts(
                person.isPresent(),
                build.value(),
                demo.active(),
                person.map(Person::asActor).map(notifications::unreadCount).orElse(0L),
                person.map(Person::asActor).map(this::asked).orElse(0),
                person.map(SessionController::me).orElse(null),
                hats(person),
                user.hat().municipality(),
                user.workplaces().stream()
                        .map(number -> new SessionFacts.Workplace(number, nameOf(number)))
                        .toList(),
                demo.active() ? invented(locale) : List.of(),
                providers.offered(),
                sms.areOffered(),
                person.map(Person::asActor).map(this::actsFor).orElse(List.of()),
                person.map(Person::asActor).filter(this::comes).isPresent(),
                person.map(Person::asActor).flatMap(erasures::day).orElse(null));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(facts);
    }

    /** What was stopped goes on before she is known to be here: until then all can be given back that led elsewhere. */
    private boolean comes(Actor actor) {
        onePerson.goOn(actor);
        return firstTime.looksThrough(actor);
    }

    private int asked(Actor actor) {
        return invitations.of(actor).size() + proxies.asked(actor).size();
    }

    private List<SessionFacts.ForSomebody> actsFor(Actor actor) {
        var asNextOfKin = proxies.heldBy(actor).stream()
                .map(row -> new SessionFacts.ForSomebody(
                        row.proxy().giver().value(), row.other(), row.proxy().areas(), null));
        var inTalks = talks.running(actor).stream()
                .map(talk -> new SessionFacts.ForSomebody(talk.with().value(), talk.called(), Set.of(), talk.way()));
        return Stream.concat(asNextOfKin, inTalks).toList();
    }

    private static SessionFacts.Me me(Person person) {
        var phone = person.phone();
        var email = person.email();
        return new SessionFacts.Me(
                person.id().toString(),
                person.name(),
                email == null ? null : email.value(),
                phone == null ? null : phone.shown(),
                person.district(),
                person.municipality(),
                person.language());
    }

    private List<SessionFacts.Hat> hats(Optional<Person> person) {
        return person.map(Person::asActor)
                .map(actor -> Stream.of(
                                organisations.coordinatedBy(actor).stream()
                                        .map(group -> new SessionFacts.Hat(
                                                Role.COORDINATOR.name(),
                                                group.id().toString(),
                                                group.name(),
                                                group.standing().trusted())),
                                volunteers.mine(actor).stream()
                                        .map(group -> new SessionFacts.Hat(
                                                Role.VOLUNTEER.name(),
                                                group.id().toString(),
                                                group.name(),
                                                false)),
                                hats(Role.CASE_WORKER, actor.caseWorkerMunicipalities()),
                                hats(Role.ADMINISTRATOR, actor.administratorMunicipalities()))
                        .flatMap(Function.identity())
                        .toList())
                .orElse(List.of());
    }

    private Stream<SessionFacts.Hat> hats(Role role, List<String> municipalities) {
        return municipalities.stream().map(number -> new SessionFacts.Hat(role.name(), number, nameOf(number), false));
    }

    private String nameOf(String municipality) {
        return places.municipality(municipality).map(Municipality::name).orElse(municipality);
    }

    private List<SessionFacts.DemoPerson> invented(Locale locale) {
        var first = demoPeople.withStory().stream()
                .map(somebody ->
                        demoPerson(somebody, true, texts.getTranslation(String.valueOf(somebody.story()), locale)));
        var more = demoPeople.otherCaseWorkers().stream()
                .sorted(Comparator.comparing(somebody -> nameOf(somebody.municipality())))
                .map(somebody -> demoPerson(
                        somebody,
                        false,
                        texts.getTranslation("demo.story.case-worker-in", locale, nameOf(somebody.municipality()))));
        return Stream.concat(first, more).toList();
    }

    private static SessionFacts.DemoPerson demoPerson(DemoPeople.Somebody somebody, boolean first, String story) {
        return new SessionFacts.DemoPerson(somebody.email(), somebody.name(), story, first);
    }
}
