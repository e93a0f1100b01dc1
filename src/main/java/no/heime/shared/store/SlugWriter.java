package no.heime.shared.store;

import no.heime.shared.Slug;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;

/** Stores every slug as the plain word that it is. */
@WritingConverter
class SlugWriter implements Converter<Slug, String> {

    @Override
    public String convert(Slug slug) {
        return slug.value();
    }
}
