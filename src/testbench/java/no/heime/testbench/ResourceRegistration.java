package no.heime.testbench;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** "Egenmestring", from what to the preview. */
class ResourceRegistration extends RegistrationForm {

    ResourceRegistration() {
        super("egenmestring", "resource-form");
    }

    @Test
    void reachesThePreview() {
        pick("TRAINING_GROUP");
        goOn();
        fill("field-title", "Stoltrim på bedehuset");
        fill("field-description", "Rolig trim på stol, kaffe etterpå.");
        pick("walk-together");
        goOn();
        pick("leirfjord-leland");
        choose("WEEKLY");
        pick("THURSDAY");
        fill("field-startsAt", "1100");
        goOn();

        Assertions.assertEquals("Slik blir det", heading());
    }
}
