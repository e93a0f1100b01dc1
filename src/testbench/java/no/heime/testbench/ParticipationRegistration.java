package no.heime.testbench;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** "Digital deltakelse", from what to the preview. */
class ParticipationRegistration extends RegistrationForm {

    ParticipationRegistration() {
        super("digital-deltakelse", "participation-form");
    }

    @Test
    void reachesThePreview() {
        pick("video-consultation");
        goOn();
        pick("CURIOUS");
        goOn();
        choose("leirfjord-leland");
        tick("field-consent");
        goOn();

        Assertions.assertEquals("Se over før du sender", heading());
    }
}
