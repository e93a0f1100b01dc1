package no.heime;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules know only whom they may know, without circles, and only each other's front rooms. */
class ModularityTests {

    @Test
    void everyModuleKeepsToItsRooms() {
        ApplicationModules.of(HeimeApplication.class).verify();
    }
}
