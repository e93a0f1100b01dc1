package no.heime.shared.store;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets time do its work: what is left untold is told, questions lapse, old codes are forgotten. Off with
 * {@code heime.jobs=false}, for tests that turn the clock themselves; then nothing holds a lock that they wait for.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "heime.jobs", matchIfMissing = true)
@EnableScheduling
class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    /** A job that fails runs again in its next turn. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer sayWhatFails() {
        return jobs -> jobs.setErrorHandler(Jobs::say);
    }

    static void say(Throwable failed) {
        if (failed instanceof MongoException || failed instanceof DataAccessException) {
            LOG.warn(
                    "A job waits for its next turn, the store does not answer: {}",
                    failed.getClass().getSimpleName());
        } else {
            LOG.error("A job failed, and is tried again in its next turn", failed);
        }
    }
}
