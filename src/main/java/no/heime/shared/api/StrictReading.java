package no.heime.shared.api;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** What is sent is read as it stands: no unknown fields, no number for a word, no holes in a list. */
@Configuration(proxyBeanMethods = false)
class StrictReading {

    private static final List<CoercionInputShape> NO_WORDS =
            List.of(CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float);

    @Bean
    JsonMapperBuilderCustomizer strict() {
        return StrictReading::apply;
    }

    static void apply(JsonMapper.Builder reader) {
        reader.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .withCoercionConfig(
                        LogicalType.Textual,
                        words -> NO_WORDS.forEach(shape -> words.setCoercion(shape, CoercionAction.Fail)));
    }
}
