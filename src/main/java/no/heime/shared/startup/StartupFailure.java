package no.heime.shared.startup;

/**
 * The program cannot start, and the operator can do something about it. The message is for her: plain English,
 * what is wrong and what to do, without class names.
 */
public final class StartupFailure extends RuntimeException {

    public StartupFailure(String sentence) {
        super(sentence);
    }

    public StartupFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
