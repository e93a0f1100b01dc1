package no.heime.shared.startup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts a failed start into words, when it is one that the operator can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Diagnosis implements FailureAnalyzer {

    private static final List<Explanation> EXPLANATIONS = List.of(
            causes -> causes.first(StartupFailure.class).map(Throwable::getMessage),
            new TakenPort(),
            new WrongDatabaseAddress(),
            new UnreachableDatabase(),
            new WrongSetting());

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return explain(failure)
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private Optional<String> explain(Throwable failure) {
        var causes = new Causes(failure);
        return EXPLANATIONS.stream()
                .flatMap(explanation -> explanation.of(causes).stream())
                .findFirst();
    }
}
