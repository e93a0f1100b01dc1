package no.heime;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import org.springframework.stereotype.Service;

/**
 * Every public method of a service is told first who acts, and decides by it. Those that are not are named here, each
 * with its reason.
 */
public final class WhoActs {

    private static final String TELLS_OR_IN_OFFICE = "whoever asks decides who may see them: an organisation tells the"
            + " log, a municipality does not, since names of people in office are none of it (decision 018)";

    /** What everybody may see, signed in or not: screens may ask for it. */
    private static final Map<String, String> FOR_EVERYBODY = Map.of(
            "RegisterSearch.search", "what is approved is public",
            "RegisterSearch.nearby", "what is approved is public",
            "RegisterService.publicOf", "what is approved is public",
            "RegisterService.digitalHelpers", "what is approved is public",
            "OrganisationService.names", "what an organisation is called is public");

    /** What one module asks of another, and answers for itself: never a screen. */
    private static final Map<String, String> BETWEEN_MODULES = Map.ofEntries(
            Map.entry("RegisterService.candidates", "need ranks what is public, and shows no person's name"),
            Map.entry("RegisterService.byIds", "need asks what stands behind a question that it guards itself"),
            Map.entry("Reservations.reserve", "need has let the helper say yes"),
            Map.entry("Reservations.release", "need gives back what it has reserved"),
            Map.entry("OrganisationService.byId", "who stands behind what is public or agreed"),
            Map.entry("OrganisationService.byIds", "who stands behind what is public or agreed"),
            Map.entry("OrganisationService.coordinatorsOf", "to whom an entry may be handed over"),
            Map.entry("OrganisationService.add", "demo data, into an empty store"),
            Map.entry("OrganisationService.addAll", "demo data, into an empty store"),
            Map.entry("PersonService.byId", "sign-in, and contacts that the caller guards"),
            Map.entry("PersonService.byIds", "contacts that the caller guards"),
            Map.entry("PersonService.byEmail", "sign-in: nobody is known yet"),
            Map.entry("PersonService.proved", "sign-in: nobody is known yet"),
            Map.entry("PersonService.provedBy", "sign-in: nobody is known yet"),
            Map.entry("PersonService.provedAs", "sign-in: nobody is known yet"),
            Map.entry("PersonService.caseWorkersOf", "whom dialogue tells"),
            Map.entry("Impartiality.staffFor", "whom dialogue tells"),
            Map.entry("Impartiality.guarded", "asked with whoever acts when the table is"),
            Map.entry("PersonService.livesSomebodyIn", "whether a district may be removed, and nothing more"),
            Map.entry("PersonService.coordinatorsOf", "whom dialogue tells"),
            Map.entry("PersonService.volunteersOf", "whoever asks decides who may see them, and tells the log"),
            Map.entry("ClearanceService.isDemanded", "what a municipality demands is told to whoever helps"),
            Map.entry("ClearanceService.demanding", "as above"),
            Map.entry("ClearanceService.holding", "need leaves out who lacks it, and shows nobody's"),
            Map.entry("PersonService.give", "a role follows from what staff have decided in the module that asks"),
            Map.entry("AppointmentService.holders", TELLS_OR_IN_OFFICE),
            Map.entry("AppointmentService.endedSince", "whoever asks decides who may see them, and tells the log"),
            Map.entry("AppointmentService.stories", TELLS_OR_IN_OFFICE),
            Map.entry("AppointmentService.giveFirst", "staff have approved what she has registered"),
            Map.entry("ProxyService.actingFor", "whom dialogue tells"),
            Map.entry("ProxyService.onPaperIn", "need asks whether it leads staff to a screen; numbers, and no people"),
            Map.entry("PersonService.writtenIn", "assisted has let staff write her in"),
            Map.entry("PersonService.putRight", "assisted has let staff put right what is written of her"),
            Map.entry("PersonService.reachedBy", "assisted has found by a code that two are one"),
            Map.entry("PersonService.add", "demo data, into an empty store"),
            Map.entry("PersonService.addAll", "demo data, into an empty store"));

    /** What is told who acts so that it can be written down; whether she may is decided by the module that asks. */
    private static final Map<String, String> DECIDED_ALREADY = Map.of(
            "AppointmentService.takeBack", "identity and organisation say who may appoint whom",
            "AppointmentService.endUnlessLast", "identity and organisation say who may appoint whom",
            "AppointmentService.invite", "identity and organisation say who may appoint whom",
            "AppointmentService.join", "organisation has opened the link by which she comes",
            "AppointmentService.wasLetOutSince", "organisation asks by which of its links she comes back",
            "AppointmentService.end", "identity and organisation say who may appoint whom",
            "Impartiality.isFor",
                    "says of a case worker whether she stands behind something, which its module has fetched",
            "Impartiality.among",
                    "says of a case worker whether she stands behind something, which its module has fetched");

    static final ArchCondition<JavaMethod> BE_TOLD_FIRST_WHO_ACTS = new ArchCondition<>("be told first who acts") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean told = isTold(method) || isException(name(method));
            events.add(new SimpleConditionEvent(
                    method, told, name(method) + " takes no Actor first, and no reason is named in WhoActs"));
        }
    };

    static final DescribedPredicate<JavaAccess<?>> IS_BETWEEN_MODULES = DescribedPredicate.describe(
            "is between modules",
            access -> isBetweenModules(access.getTargetOwner().getSimpleName() + "."
                    + access.getTarget().getName()));

    private WhoActs() {}

    /** Named exceptions that no method needs any more. */
    static Set<String> stale(JavaClasses classes) {
        var needed = classes.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !isTold(method))
                .map(WhoActs::name)
                .collect(toSet());
        return Stream.of(FOR_EVERYBODY, BETWEEN_MODULES)
                .flatMap(named -> named.keySet().stream())
                .filter(name -> !needed.contains(name))
                .collect(toSet());
    }

    private static boolean isTold(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Actor.class);
    }

    /** Whether a method is named here: it is for everybody, or a screen never gets to it. */
    public static boolean isNamed(String method) {
        return FOR_EVERYBODY.containsKey(method) || isBetweenModules(method);
    }

    private static boolean isBetweenModules(String method) {
        return BETWEEN_MODULES.containsKey(method) || DECIDED_ALREADY.containsKey(method);
    }

    private static boolean isException(String name) {
        return FOR_EVERYBODY.containsKey(name) || BETWEEN_MODULES.containsKey(name);
    }

    private static String name(JavaMember member) {
        return member.getOwner().getSimpleName() + "." + member.getName();
    }
}
