package no.heime.shared.store;

import java.lang.reflect.Constructor;
import no.heime.shared.Slug;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;

/** Makes the typed slug again from the word in the database. Every slug is a record of one string. */
@ReadingConverter
class SlugReaders implements ConverterFactory<String, Slug> {

    @Override
    public <T extends Slug> Converter<String, T> getConverter(Class<T> type) {
        var constructor = constructor(type);
        return value -> make(constructor, value);
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        try {
            return type.getDeclaredConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record of one word", e);
        }
    }

    private static <T> T make(Constructor<T> constructor, String value) {
        try {
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " refuses what is stored", e);
        }
    }
}
