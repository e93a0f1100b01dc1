package no.heime.shared.store;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The store when no MongoDB is named: the embedded one. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnEmbeddedStore.class)
class EmbeddedStoreConfiguration {

    static final String DATABASE = "heime";

    @Bean
    EmbeddedStore embeddedStore(@Value("${heime.data}") Path folder) {
        return EmbeddedStore.in(folder);
    }

    @Bean
    MongoConnectionDetails connection(EmbeddedStore store) {
        return () -> new ConnectionString(store.connectionString() + "/" + DATABASE + "?retryWrites=false");
    }
}
