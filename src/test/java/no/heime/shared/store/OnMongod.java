package no.heime.shared.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The contract's tests, on a real MongoDB, where every query they make must use an index. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ContextConfiguration(initializers = OnMongodInitializer.class)
@DisabledIfSystemProperty(
        named = "heime.test.embedded",
        matches = "true",
        disabledReason = "the real MongoDB is left out on demand (--embedded)")
public @interface OnMongod {}
