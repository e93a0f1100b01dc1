package no.heime.testbench;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** "Jeg kan hjelpe", from what to the preview. */
class OfferRegistration extends RegistrationForm {

    OfferRegistration() {
        super("kan-hjelpe", "offer-form");
    }

    @Test
    void reachesThePreview() {
        pick("snow");
        pick("snow-clearing");
        goOn();
        fill("field-description", "Jeg måker inngang og trapp.");
        goOn();
        pick("leirfjord-leland");
        pick("whole");
        goOn();

        Assertions.assertEquals("Slik blir det", heading());
    }

    @Test
    void countsPeopleAndComesAsFarAsOneTravels() {
        pick("snow");
        pick("snow-clearing");
        goOn();
        fill("field-description", "Jeg måker inngang og trapp.");
        pick("PEOPLE");
        pick("3");
        goOn();
        pick("TRAVEL");
        choose("leirfjord-leland");
        pick("45");
        pick("whole");
        goOn();

        Assertions.assertEquals("Slik blir det", heading());
    }
}
