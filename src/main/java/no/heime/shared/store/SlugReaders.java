package no.heime.shared.store;

import no.heime.shared.Slug;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;

/** Makes the typed slug again from the word in the database. Every slug is a record of one string. */
@ReadingConverter
class SlugReaders implements ConverterFactory<String, Slug> {

    @Override
    public <T extends Slug> Converter<String, T> getConverter(Class<T> type) {
        return value -> make(type, value);
    }

    private static <T> T make(Class<T> type, String value) {
        try {
            return type.cast(type.getDeclaredConstructor(String.class).newInstance(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of one word", e);
        }
    }
}
