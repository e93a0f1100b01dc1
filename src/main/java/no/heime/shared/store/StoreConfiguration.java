package no.heime.shared.store;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.Document;

/** How values look in the database, and how long one waits for it. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final int PATIENCE_SECONDS = 3;

    @Bean
    MongoCustomConversions conversions(ObjectProvider<ReadByHand<?>> readByHand) {
        return MongoCustomConversions.create(adapter -> {
            adapter.registerConverter(new IdentifierWriter());
            adapter.registerConverterFactory(new IdentifierReaders());
            adapter.registerConverter(new SlugWriter());
            adapter.registerConverterFactory(new SlugReaders());
            adapter.registerConverters(List.of(new WeekTimesWriter(), new WeekTimesReader()));
            adapter.registerConverters(ValueConverters.ALL);
            adapter.registerConverters(readByHand.stream().toList());
        });
    }

    /** All that is stored under a name of its own must be known from the start, or it could not be read after a restart. */
    @Bean
    MongoManagedTypes storedTypes(ApplicationContext context) throws ClassNotFoundException {
        return MongoManagedTypes.fromIterable(new EntityScanner(context).scan(Document.class, TypeAlias.class));
    }

    /** Nobody listens to what is loaded, and telling it costs each document of a long list as much as making it. */
    @Bean
    static BeanPostProcessor quietTemplate() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof MongoTemplate template) {
                    template.setEntityLifecycleEventsEnabled(false);
                }
                return bean;
            }
        };
    }

    @Bean
    StoreKind storeKind(ObjectProvider<EmbeddedStore> embedded) {
        return embedded.getIfAvailable() == null ? StoreKind.MONGODB : StoreKind.EMBEDDED;
    }

    /** The embedded store's folder is open before the keys' file in it, so that a second program is refused at the first. */
    @Bean
    KeyRoom keyRoom(
            ObjectProvider<EmbeddedStore> embedded,
            MongoClient client,
            MongoDatabaseFactory data,
            @Value("${heime.data}") Path folder,
            @Value("${heime.keys.database:}") String database) {
        if (embedded.getIfAvailable() != null) {
            return KeyRoom.in(folder);
        }
        return KeyRoom.on(client, database.isBlank() ? data.getMongoDatabase().getName() + "-keys" : database);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer patience() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
}
