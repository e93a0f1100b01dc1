package no.heime.identity.joining;

/** The job that goes on with what was stopped, for tests of other modules. */
public class WithinTheHour {

    private final OpenJoinings open;

    WithinTheHour(OpenJoinings open) {
        this.open = open;
    }

    public void comes() {
        open.goOn();
    }
}
