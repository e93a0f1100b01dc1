package no.heime.shared.store;

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
        return value -> make(type, value);
    }

    private static <T> T make(Class<T> type, UUID value) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            return type.cast(constructor.newInstance(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of one UUID", e);
        }
    }
}
