package no.heime.shared.secrets;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.context.MappingContext;
import org.springframework.data.mongodb.core.convert.DbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.util.ClassUtils;

/**
 * The edge between documents and types: what is stored as a whole is sealed here, and opened when it is read as a whole.
 * A change of single fields goes past it, so no text that lies sealed is ever written that way.
 */
class SealingConverter extends MappingMongoConverter {

    private final Map<Class<?>, SealedFields> kinds;
    private final Sealing sealing;

    SealingConverter(
            DbRefResolver references,
            MappingContext<? extends MongoPersistentEntity<?>, MongoPersistentProperty> types,
            Stream<SealedFields> kinds,
            Sealing sealing) {
        super(references, types);
        this.kinds = kinds.collect(Collectors.toMap(SealedFields::type, fields -> fields));
        this.sealing = sealing;
    }

    @Override
    protected <S extends Object> S read(TypeInformation<S> type, Bson stored) {
        var fields = kinds.get(type.getType());
        if (fields != null && stored instanceof Document document) {
            sealing.open(fields, document);
        }
        return super.read(type, stored);
    }

    @Override
    public void write(Object thing, Bson stored) {
        super.write(thing, stored);
        var fields = kinds.get(ClassUtils.getUserClass(thing));
        if (fields != null && stored instanceof Document document) {
            sealing.seal(fields, document);
        }
    }
}
