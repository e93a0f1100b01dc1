package no.heime.accesslog;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The program as a command, {@code ./heime check-log}: checks the access log, says what it has found, and ends with 0 when
 * every chain holds and with 1 when one does not.
 */
@Component
@ConditionalOnBooleanProperty(name = "heime.access-log.check")
class CheckCommand implements ApplicationRunner {

    private final ChainCheck check;
    private final ApplicationContext program;
    private final PrintStream out;

    @Autowired
    CheckCommand(ChainCheck check, ApplicationContext program) {
        this(check, program, System.out);
    }

    CheckCommand(ChainCheck check, ApplicationContext program, PrintStream out) {
        this.check = check;
        this.program = program;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var answer = say();
        System.exit(SpringApplication.exit(program, () -> answer));
    }

    /** @return 0 when every chain holds */
    int say() {
        var found = check.all();
        if (found.isEmpty()) {
            out.println("The access log is empty.");
        }
        found.forEach(one -> out.println(one.inWords()));
        return found.stream().allMatch(ChainFinding::holds) ? 0 : 1;
    }
}
