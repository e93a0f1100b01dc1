package no.heime.shared.store;

import java.lang.reflect.Constructor;
import java.util.UUID;
import no.heime.shared.Identifier;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;

/** Makes the typed id again from the UUID in the database. Every id is a record of one UUID. */
@ReadingConverter
class IdentifierReaders implements ConverterFactory<UUID, Identifier> {

    @Override
    public <T extends Identifier> Converter<UUID, T> getConverter(Class<T> type) {
        var constructor = constructor(type);
        return value -> make(constructor, value);
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        try {
            return type.getDeclaredConstructor(UUID.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record of one UUID", e);
        }
    }

    private static <T> T make(Constructor<T> constructor, UUID value) {
        try {
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " refuses what is stored", e);
        }
    }
}
