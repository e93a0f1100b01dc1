package no.heime.shared.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets time do its work: what is left untold is told, questions lapse, old codes are forgotten. Off with
 * {@code heime.jobs=false}, for tests that turn the clock themselves; then nothing holds a lock that they wait for.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "heime.jobs", matchIfMissing = true)
@EnableScheduling
class Jobs {}
