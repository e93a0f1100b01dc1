package no.heime.shared.secrets;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The program as a command, {@code ./heime rotate-keys}: closes everybody's key with the master key in use, and ends. */
@Component
@ConditionalOnBooleanProperty(name = "heime.keys.rotate")
class RotateCommand implements ApplicationRunner {

    private final Rotation rotation;
    private final MasterKeys masters;
    private final ApplicationContext program;
    private final PrintStream out;

    @Autowired
    RotateCommand(Rotation rotation, MasterKeys masters, ApplicationContext program) {
        this(rotation, masters, program, System.out);
    }

    RotateCommand(Rotation rotation, MasterKeys masters, ApplicationContext program, PrintStream out) {
        this.rotation = rotation;
        this.masters = masters;
        this.program = program;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        say();
        System.exit(SpringApplication.exit(program, () -> 0));
    }

    /** A key of its own file is changed as well; one of the settings the operator has changed already. */
    void say() {
        masters.renew();
        var rotated = rotation.run();
        if (rotated.isAll()) {
            masters.forgetEarlier();
            out.printf(
                    "%d keys were closed anew; all are closed with the master key %s now, and earlier ones are no longer needed once no program runs with them.%n",
                    rotated.closed(), masters.current());
        } else {
            out.printf(
                    "%d keys were closed anew with the master key %s. %d do not open and stay as they are, so earlier ones are needed still: see the log.%n",
                    rotated.closed(), masters.current(), rotated.left());
        }
    }
}
