package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.kept.Section;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.mapping.Document;

/** Whatever is stored is told to whom it is about, or it is said here why not: nothing new is kept in silence. */
class WhoKeepsTest {

    private static final Map<String, Section> TOLD = Map.ofEntries(
            Map.entry("Person", Section.ME),
            Map.entry("Appointment", Section.WORK),
            Map.entry("Proxy", Section.PROXIES),
            Map.entry("Talk", Section.TALKS),
            Map.entry("Newcomer", Section.TALKS),
            Map.entry("Device", Section.SIGN_IN),
            Map.entry("KeyRing", Section.SIGN_IN),
            Map.entry("ProvenIdentity", Section.SIGN_IN),
            Map.entry("SignInNumber", Section.SIGN_IN),
            Map.entry("Need", Section.NEEDS),
            Map.entry("DigitalParticipation", Section.CARE),
            Map.entry("Consent", Section.CONSENTS),
            Map.entry("HelpOffer", Section.ENTRIES),
            Map.entry("SelfCareResource", Section.ENTRIES),
            Map.entry("PastVersion", Section.ENTRIES),
            Map.entry("StoredPhoto", Section.PHOTOS),
            Map.entry("Report", Section.REPORTS),
            Map.entry("Organisation", Section.ORGANISATIONS),
            Map.entry("VolunteerLink", Section.ORGANISATIONS),
            Map.entry("Clearance", Section.ORGANISATIONS),
            Map.entry("Notification", Section.MESSAGES),
            Map.entry("Line", Section.LOOKED),
            Map.entry("LineQuestion", Section.QUESTIONS));

    private static final Map<String, String> NOT_TOLD = Map.ofEntries(
            Map.entry("OneTimeCode", "a digest of an address or a number, for ten minutes"),
            Map.entry("SentCodes", "a digest of an address or a number, for a day at most"),
            Map.entry("Erasure", "stands above all else on the same screen"),
            Map.entry("PastOrganisation", "what an organisation said of itself; who changed it, in its name"),
            Map.entry("Corrections", "about places; who corrected them, in office"),
            Map.entry("ClearanceDemand", "what a municipality demands; who set it, in office"),
            Map.entry("MunicipalityWords", "about words; who added them, in office"),
            Map.entry("FirstRun", "how a municipality began; who did it, in office"),
            Map.entry("Head", "how long a chain is"),
            Map.entry("Cut", "where a chain begins"),
            Map.entry("StoragePlan", "how long a municipality keeps what; who said it, in office"),
            Map.entry("Night", "how much was deleted in a night, and nothing about anybody"),
            Map.entry("UnitCheck", "what a public register says of an organisation"));

    private static Set<JavaClass> all() {
        return Set.copyOf(new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("no.heime"));
    }

    @Test
    void everythingThatIsStoredIsToldOrItIsSaidWhyNot() {
        var stored = all().stream()
                .filter(type -> type.isAnnotatedWith(Document.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        var named = new HashSet<>(TOLD.keySet());
        named.addAll(NOT_TOLD.keySet());

        assertThat(stored).isEqualTo(named);
    }

    /** What somebody was asked to help with stands in others' needs. */
    @Test
    void everySectionHasSomethingBehindIt() {
        var told = EnumSet.copyOf(TOLD.values());
        told.add(Section.HELPING);

        assertThat(told).containsExactlyInAnyOrder(Section.values());
    }

    /** Photos go with the entries, and each of the others that tell has a neighbour that forgets. */
    @Test
    void whoTellsWhatIsKeptForgetsItToo() {
        var classes = all();
        assertThat(packages(classes, ForgetsPeople.class)).isEqualTo(packages(classes, KeepsAboutPeople.class));
    }

    private static Set<String> packages(Set<JavaClass> classes, Class<?> role) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(role) && !type.isInterface())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }
}
