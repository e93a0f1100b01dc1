package no.heime.shared.store;

import java.util.Map;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Points a test's program to the shared MongoDB, in a database of its own, and listens to its queries. */
class OnMongodInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Any key does. */
    private static final String MASTER_KEY = "5ea1".repeat(16);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var uri = Mongod.shared().uri("test" + System.identityHashCode(context));
        TestPropertyValues.of(Map.of("spring.mongodb.uri", uri, "heime.master-key", MASTER_KEY))
                .applyTo(context);
        var queries = new QueryPlans(uri);
        if (context instanceof GenericApplicationContext program) {
            program.registerBean(QueryPlans.class, () -> queries);
            program.registerBean(
                    "queryPlansListener",
                    MongoClientSettingsBuilderCustomizer.class,
                    () -> settings -> settings.addCommandListener(queries));
        }
    }
}
