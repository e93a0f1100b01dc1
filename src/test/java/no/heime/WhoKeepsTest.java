package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
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
            Map.entry("Joining", Section.SIGN_IN),
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
            Map.entry("LocalAccounts", "how people of a municipality sign in; who said it, in office"),
            Map.entry("Night", "how much was deleted in a night, and nothing about anybody"),
            Map.entry("UnitCheck", "what a public register says of an organisation"));

    /** Under which words the job of the nights knows it ({@code Retained}). */
    private static final Map<String, Set<String>> IN_TIME = Map.ofEntries(
            Map.entry("Person", Set.of("accounts")),
            Map.entry("Appointment", Set.of("staff-roles", "organisation-roles", "invitations")),
            Map.entry("Proxy", Set.of("proxies")),
            Map.entry("Talk", Set.of("talks")),
            Map.entry("Newcomer", Set.of("newcomers")),
            Map.entry("Need", Set.of("closed-needs")),
            Map.entry("DigitalParticipation", Set.of("participations")),
            Map.entry("Consent", Set.of("consents")),
            Map.entry("HelpOffer", Set.of("withdrawn-entries", "run-out-entries")),
            Map.entry("SelfCareResource", Set.of("withdrawn-entries", "run-out-entries")),
            Map.entry("Report", Set.of("reports")),
            Map.entry("Clearance", Set.of("clearances")),
            Map.entry("Notification", Set.of("messages")),
            Map.entry("Line", Set.of("access-log")),
            Map.entry("LineQuestion", Set.of("line-questions")));

    private static final Map<String, String> WITHOUT_A_TIME = Map.ofEntries(
            Map.entry("Device", "half a year after it was last used (ForgottenThings)"),
            Map.entry("KeyRing", "as long as the account, or until she takes the passkey away"),
            Map.entry("ProvenIdentity", "as long as the account"),
            Map.entry("SignInNumber", "as long as the account, or until she removes it"),
            Map.entry("Joining", "until the two are one, within the hour when nothing stands in the way"),
            Map.entry("PastVersion", "goes with its entry, and is one of fifty at most"),
            Map.entry("StoredPhoto", "goes with its entry"),
            Map.entry("Organisation", "is the organisation's, without her when she is erased"),
            Map.entry("VolunteerLink", "a month at most (LinksRunOut)"));

    @Test
    void everythingThatIsToldHasItsTimeOrItIsSaidWhyNot() throws IOException {
        var named = new HashSet<>(IN_TIME.keySet());
        named.addAll(WITHOUT_A_TIME.keySet());

        assertThat(named).isEqualTo(TOLD.keySet());
        assertThat(IN_TIME.keySet()).doesNotContainAnyElementsOf(WITHOUT_A_TIME.keySet());
        assertThat(IN_TIME.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .as("EveryKindTest sees that these are the kinds that there are")
                .isEqualTo(kinds());
    }

    private static Set<String> kinds() throws IOException {
        var texts = new Properties();
        try (Reader read = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            texts.load(read);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("retention.kind.") && key.endsWith(".told"))
                .map(key -> key.substring("retention.kind.".length(), key.length() - ".told".length()))
                .collect(Collectors.toSet());
    }

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
