package no.heime.need;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A need is changed by its own parts, which hold its rules, and by nobody past them. */
@AnalyzeClasses(packages = "no.heime.need", importOptions = DoNotIncludeTests.class)
class NeedPartsTest {

    @ArchTest
    static final ArchRule onlyItsPartsChangeANeed = methods()
            .that()
            .areDeclaredIn(Need.class)
            .and()
            .haveNameMatching(
                    "asksFor|standsOn|becomes|goesToMunicipality|tell|closes|reopens|losesItsResident|asked|agreed")
            .should()
            .onlyBeCalled()
            .byClassesThat(belongToAnyOf(
                    Need.class,
                    Saying.class,
                    Climbing.class,
                    Asking.class,
                    Agreeing.class,
                    Closing.class,
                    Forgetting.class));
}
