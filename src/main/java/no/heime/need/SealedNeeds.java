package no.heime.need;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.shared.secrets.SealedFields;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What anybody has written in a need lies sealed: it may tell of somebody's health or home. It is the resident's; what a
 * neighbour who was asked wrote there is hers as well, so that it is gone when either of them is erased. What an
 * organisation wrote is the resident's alone.
 */
@Configuration(proxyBeanMethods = false)
class SealedNeeds {

    @Bean
    SealedFields sealedInNeeds() {
        return SealedFields.of(Need.class, "resident")
                .text("registered.words")
                .text("registered.mustKnow")
                .text("wish.words")
                .text("wish.mustKnow")
                .text("ladder.steps.words")
                .text("proposals.words", (need, question) -> neighbour(need, question.get("answeredBy")))
                .text("agreements.whereToCome")
                .text("agreements.visits.words")
                .text("agreements.residentSays.words")
                .text("agreements.helperSays.words", SealedNeeds::whoHelped)
                .text("history.said", (need, line) -> neighbour(need, line.get("who")));
    }

    /** Whoever wrote it, when she was asked in her own name. */
    private static @Nullable UUID neighbour(Document need, @Nullable Object writer) {
        return asked(need).filter(person -> person.equals(writer)).findFirst().orElse(null);
    }

    private static @Nullable UUID whoHelped(Document need, Document says) {
        return need.getList("agreements", Document.class, List.of()).stream()
                .filter(agreement -> agreement.get("helperSays") == says)
                .findFirst()
                .map(agreement -> neighbour(need, agreement.get("helper")))
                .orElse(null);
    }

    private static Stream<UUID> asked(Document need) {
        return need.getList("proposals", Document.class, List.of()).stream()
                .map(question -> question.get("asked", Document.class).get("person", UUID.class))
                .filter(Objects::nonNull);
    }
}
