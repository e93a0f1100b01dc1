package no.heime.shared.secrets;

import org.bson.codecs.configuration.CodecRegistries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Puts the seals between the types and the store. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {

    @Bean
    MappingMongoConverter mappingMongoConverter(
            MongoDatabaseFactory database,
            MongoMappingContext types,
            MongoCustomConversions conversions,
            ObjectProvider<SealedFields> kinds,
            Sealing sealing) {
        var converter = new SealingConverter(new DefaultDbRefResolver(database), types, kinds.stream(), sealing);
        converter.setCustomConversions(conversions);
        return converter;
    }

    @Bean
    static MongoClientSettingsBuilderCustomizer noteOwners() {
        return settings -> settings.codecRegistry(CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new NotedOwners()),
                com.mongodb.MongoClientSettings.getDefaultCodecRegistry()));
    }
}
