package no.heime.shared;

/**
 * The phones that stand on every screen, signed in or not, with network or without. They are the same in all of Norway,
 * so no municipality has its own and none can change them; the doctor on call of the place answers {@link
 * #DOCTOR_ON_CALL} by itself. What is painted before any program runs has them too, and so do the sentences that say whom
 * to call: {@code EmergencyNumberTest} holds all of them to what stands here.
 */
public enum EmergencyNumber {
    /** In danger of life. */
    EMERGENCY("113"),
    DOCTOR_ON_CALL("116 117");

    private final String shown;

    EmergencyNumber(String shown) {
        this.shown = shown;
    }

    /** As it is read: {@code 116 117}. */
    public String shown() {
        return shown;
    }

    /** What calls it: {@code tel:116117}. */
    public String address() {
        return "tel:" + shown.replace(" ", "");
    }
}
