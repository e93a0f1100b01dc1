package no.heime.shared.store;

import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** One program at a time does a job, also when several run on the same store. */
@Configuration(proxyBeanMethods = false)
@EnableSchedulerLock(defaultLockAtMostFor = "PT5M")
class Locks {

    private static final String COLLECTION = "locks";

    @Bean
    LockProvider lockProvider(MongoDatabaseFactory database) {
        return new MongoLockProvider(database.getMongoDatabase().getCollection(COLLECTION));
    }
}
