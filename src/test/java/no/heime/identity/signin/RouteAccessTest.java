package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which Flow views need a sign-in. What is on them is decided by the services. */
class RouteAccessTest {

    /** Whoever adds to this list has thought about it. */
    private static final Set<String> FOR_EVERYBODY =
            Set.of("finn", "finn/:id", "finn/digitalt", "finn/digitalt/:form", "galleri", "lag/:id", "tilgjengelighet");

    private final List<JavaClass> views = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("no.heime").stream()
                    .filter(type -> type.isAnnotatedWith(Route.class))
                    .toList();

    @Test
    void everyViewIsForEverybodyOnPurposeOrNeedsASignIn() {
        assertThat(views).isNotEmpty().allSatisfy(view -> {
            var path = view.getAnnotationOfType(Route.class).value();
            assertThat(view.isAnnotatedWith(AnonymousAllowed.class)).as(path).isEqualTo(FOR_EVERYBODY.contains(path));
            assertThat(view.isAnnotatedWith(PermitAll.class)).as(path).isNotEqualTo(FOR_EVERYBODY.contains(path));
        });
    }
}
