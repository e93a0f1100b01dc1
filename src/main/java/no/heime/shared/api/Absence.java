package no.heime.shared.api;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What need not be there is written as null in our answers: the document has to say so. */
final class Absence {

    private static final String NULL = "null";

    private Absence() {}

    @SuppressWarnings({"rawtypes", "unchecked"})
    static void mayBeNull(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        ((java.util.Map<String, Schema>) schema.getProperties())
                .replaceAll((name, property) -> required.contains(name) ? property : orNull(property));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema orNull(Schema property) {
        if (property.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(property, new JsonSchema().types(Set.of(NULL))));
        }
        if (property.getTypes() != null) {
            var types = new LinkedHashSet<String>(property.getTypes());
            types.add(NULL);
            property.setTypes(types);
        }
        if (property.getEnum() != null && !property.getEnum().contains(null)) {
            property.getEnum().add(null);
        }
        return property;
    }
}
