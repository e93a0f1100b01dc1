package no.heime.shared.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the start failed, in one sentence and nothing more. */
class OneSentence implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Heime: " + sentence(analysis));
    }

    private static String sentence(FailureAnalysis analysis) {
        var action = analysis.getAction();
        return action == null ? analysis.getDescription() : analysis.getDescription() + " " + action;
    }
}
