package no.heime;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.heime.accesslog.AccessLog;
import no.heime.identity.PersonService;

/**
 * Whoever fetches other people tells the access log what is seen of them. Those that do not are named here, each with its
 * reason. Below the log, and not asked, are {@code identity} and {@code municipality}: there administrators see who has
 * which role, and who corrected a place, which people did in office.
 */
final class WhoReads {

    private static final Set<String> BELOW = Set.of("no.heime.identity", "no.heime.municipality");

    private static final Set<String> FETCHING =
            Set.of("byId", "byIds", "caseWorkersOf", "coordinatorsOf", "volunteersOf");

    private static final Map<String, String> SHOWS_NOBODY = Map.ofEntries(
            Map.entry("NamedProxies", "who acts for her and for whom she acts, which both have said yes to"),
            Map.entry("FirstTime", "names of case workers, who talked with her in office"),
            Map.entry("WrittenInByNumber", "asks who is there still of those who share a number"),
            Map.entry("Reached", "hands on to TalkService and NewcomerService, which tell"),
            Map.entry("WhoNeverCame", "asks what else is kept of who is to be forgotten"),
            Map.entry("KeptProxies", "asks for her own address"),
            Map.entry("Erasing", "asks what somebody is to others who wants to be erased"),
            Map.entry("ForgetsNewcomer", "asks whether she is gone, and shows her to nobody"),
            Map.entry("ForgetsRegistrants", "asks whether somebody alone speaks for an organisation"),
            Map.entry("CareNews", "asks in which language she is written to"),
            Map.entry("NeedNews", "asks whom to tell"),
            Map.entry("AppointmentNews", "asks whom to tell"),
            Map.entry("ClearanceNews", "asks whom to tell"),
            Map.entry("ProxyNews", "asks whom to tell"),
            Map.entry("Somebodies", "names of those who let her act, which she knows from when she said yes"),
            Map.entry("OrganisationService", "hands on to OwnEntries, which tells"),
            Map.entry("WordService", "names of case workers, who changed the municipality's words in office"),
            Map.entry("RegisterService", "asks for whoever registers, to keep her own number out of it"),
            Map.entry("CareNames", "hands on to DigitalCareService and CareFollowUp, which tell"),
            Map.entry("Parties", "hands on to NeedScreens and PartyScreens, which tell through Onlookers"),
            Map.entry("ClearanceEndsWithThePart", "asks whether somebody helps there still"));

    private WhoReads() {}

    /** Those who fetch people, do not tell the log, and have no reason for it. */
    static Set<String> silent(JavaClasses classes) {
        return fetching(classes)
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .noneMatch(use -> use.getTargetClass().isEquivalentTo(AccessLog.class)))
                .map(JavaClass::getSimpleName)
                .filter(name -> !SHOWS_NOBODY.containsKey(name))
                .collect(toCollection(TreeSet::new));
    }

    /** Named exceptions that fetch nobody any more. */
    static Set<String> stale(JavaClasses classes) {
        var there = fetching(classes).map(JavaClass::getSimpleName).toList();
        return SHOWS_NOBODY.keySet().stream()
                .filter(name -> !there.contains(name))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> fetching(JavaClasses classes) {
        return classes.stream()
                .filter(type -> BELOW.stream().noneMatch(type.getPackageName()::startsWith))
                .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> isPeople(call.getTargetOwner())
                                        && FETCHING.contains(call.getTarget().getName()))
                        || type.getMethodReferencesFromSelf().stream()
                                .anyMatch(call -> isPeople(call.getTargetOwner())
                                        && FETCHING.contains(call.getTarget().getName())))
                .filter(type -> !type.isEquivalentTo(PersonService.class));
    }

    private static boolean isPeople(JavaClass owner) {
        return owner.isEquivalentTo(PersonService.class);
    }
}
