package no.heime;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.Right;
import no.heime.shared.Identifier;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** What every room of the house has in common. */
@AnalyzeClasses(packages = "no.heime", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    private static final Set<String> CLOCK_READERS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    /** Asks the machine for the time instead of the clock that a test can set. */
    private static final DescribedPredicate<JavaMethodCall> READS_A_STATIC_CLOCK =
            DescribedPredicate.describe("reads a static clock", call -> {
                var owner = call.getTargetOwner().getFullName();
                var asksWithoutClock = call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
                return CLOCK_READERS.contains(owner) && asksWithoutClock
                        || owner.equals("java.lang.System")
                                && call.getTarget().getName().equals("currentTimeMillis");
            });

    private static final DescribedPredicate<JavaAccess<?>> STATIC_CLOCK = DescribedPredicate.describe(
            "a static clock", access -> access instanceof JavaMethodCall call && READS_A_STATIC_CLOCK.test(call));

    private static final DescribedPredicate<JavaClass> HAVE_A_NAME_THAT_SAYS_NOTHING =
            DescribedPredicate.describe("have a name that says nothing", type -> type.getSimpleName()
                    .matches(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Data)"));

    @ArchTest
    static final ArchRule noMethodOfAScreenIsCalledByAPhone = methods()
            .should()
            .notBeAnnotatedWith(ClientCallable.class)
            .because("what it is called with, and by whom, would have to be looked at in each");

    @ArchTest
    static final ArchRule viewsAreKnownToNobodyByTheirClass =
            classes().that().areAnnotatedWith(Route.class).should().notHaveModifier(PUBLIC);

    /** Screens that are tried beside another, in its test. */
    private static final Map<String, String> TRIED_BESIDE =
            Map.of("CareCatalogueView", "CareFormViewTest", "MyReportsView", "ReportsViewTest");

    @ArchTest
    static void everyScreenIsTriedInATestOfItsOwn(JavaClasses classes) throws ClassNotFoundException {
        var screens = classes.that(are(annotatedWith(Route.class)));

        assertThat(screens).extracting(JavaClass::getSimpleName).containsAll(TRIED_BESIDE.keySet());
        for (var screen : screens) {
            var beside = TRIED_BESIDE.get(screen.getSimpleName());
            var test = testIn(screen.getPackageName(), beside == null ? screen.getSimpleName() + "Test" : beside);
            if (beside != null) {
                assertThat(new ClassFileImporter().importClass(test).getDirectDependenciesFromSelf())
                        .as(beside + " opens " + screen.getSimpleName())
                        .anyMatch(use -> use.getTargetClass().getName().equals(screen.getName()));
            }
        }
    }

    private static Class<?> testIn(String room, String name) throws ClassNotFoundException {
        return Class.forName(room + "." + name, false, HouseRulesTest.class.getClassLoader());
    }

    /** What a view names is asked for when the server has answered; {@code flow-half.ts} brings it with the rest. */
    @ArchTest
    static final ArchRule viewsNameNoFilesOfTheirOwn = noClasses()
            .that()
            .resideOutsideOfPackage("..gallery")
            .should()
            .beAnnotatedWith(JsModule.class)
            .orShould()
            .beAnnotatedWith(CssImport.class);

    @ArchTest
    static final ArchRule repositoriesAreTheirModulesOwn =
            classes().that().areAssignableTo(Repository.class).should().notHaveModifier(PUBLIC);

    @ArchTest
    static final ArchRule controllersAreTheirModulesOwn = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .notHaveModifier(PUBLIC)
            .andShould()
            .resideInAnyPackage("..api", "..signin");

    @ArchTest
    static final ArchRule screensAskServicesAndNeverTheStore = noClasses()
            .that()
            .resideInAnyPackage("..ui", "..api")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data..");

    @ArchTest
    static final ArchRule timeComesFromTheClockThatTestsCanSet =
            noClasses().should().accessTargetWhere(STATIC_CLOCK);

    /** {@code AskedPath} reads it as the controllers do. */
    @ArchTest
    static final ArchRule nobodyDecidesByAnAddressAsItWasWritten =
            noClasses().should().callMethod(HttpServletRequest.class, "getRequestURI");

    @ArchTest
    static final ArchRule namesSaySomething =
            noClasses().should(com.tngtech.archunit.lang.conditions.ArchConditions.be(HAVE_A_NAME_THAT_SAYS_NOTHING));

    @ArchTest
    static final ArchRule servicesAreToldFirstWhoActs = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(WhoActs.BE_TOLD_FIRST_WHO_ACTS);

    @ArchTest
    static final ArchRule screensDoNothingWithoutSayingWhoActs = noClasses()
            .that()
            .resideInAnyPackage("..ui", "..api")
            .should()
            .accessTargetWhere(WhoActs.IS_BETWEEN_MODULES);

    /** They show what the table gives, and have no rule of their own. */
    @ArchTest
    static final ArchRule screensDecideNothingByARole = noClasses()
            .that()
            .resideInAnyPackage("..ui", "..api")
            .should()
            .callMethod(Actor.class, "isCaseWorkerIn", String.class)
            .orShould()
            .callMethod(Actor.class, "isAdministratorIn", String.class)
            .orShould()
            .callMethod(Actor.class, "isCoordinatorOf", UUID.class)
            .orShould()
            .callMethod(Actor.class, "isCaseWorker");

    @ArchTest
    static void everyRowOfTheTableIsAsked(JavaClasses classes) {
        var asked = classes.stream()
                .filter(type -> !type.isEquivalentTo(Right.class))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Right.class))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
        assertThat(Right.values()).extracting(Right::name).allMatch(asked::contains);
    }

    @ArchTest
    static void exceptionsAreNamedOnlyWhileTheyAreNeeded(JavaClasses classes) {
        assertThat(WhoActs.stale(classes)).isEmpty();
    }

    @ArchTest
    static void whoFetchesOtherPeopleTellsTheAccessLogWhatIsSeenOfThem(JavaClasses classes) {
        assertThat(WhoReads.silent(classes)).isEmpty();
        assertThat(WhoReads.stale(classes)).isEmpty();
    }

    @ArchTest
    static final ArchRule idsAreRecordsOfOneUuid = classes()
            .that()
            .areAssignableTo(Identifier.class)
            .and(are(DescribedPredicate.not(DescribedPredicate.describe("interfaces", JavaClass::isInterface))))
            .should()
            .beRecords();
}
