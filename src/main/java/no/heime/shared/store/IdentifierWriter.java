package no.heime.shared.store;

import java.util.UUID;
import no.heime.shared.Identifier;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;

/** Stores every typed id as the plain UUID that it is. */
@WritingConverter
class IdentifierWriter implements Converter<Identifier, UUID> {

    @Override
    public UUID convert(Identifier id) {
        return id.value();
    }
}
