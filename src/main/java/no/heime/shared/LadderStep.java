package no.heime.shared;

/** The five steps of Hjemmetrappa, lowest and closest to home first. The order is the rule of the program. */
public enum LadderStep {
    SELF,
    NEIGHBOURHOOD,
    DIGITAL,
    MUNICIPALITY,
    HOSPITAL;

    public boolean isAbove(LadderStep other) {
        return compareTo(other) > 0;
    }

    /** 1 for the step closest to home, 5 for the hospital. */
    public int number() {
        return ordinal() + 1;
    }
}
