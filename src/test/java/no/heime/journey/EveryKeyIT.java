package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every view for those who go through it with the Tab key alone, from the first control to the last and round again. */
class EveryKeyIT {

    private final List<String> barriers = new ArrayList<>();

    @AfterEach
    void nothingIsInTheWay() {
        assertThat(barriers).as("what the Tab key meets").isEmpty();
    }

    @Test
    void aStrangerComesRoundEveryScreen() {
        try (var stranger = phone("stranger")) {
            EveryView.STRANGER.forEach(stop -> goesRound(stranger, stop));
            goesRound(stranger, EveryView.GALLERY);
        }
    }

    /** The case worker first: what she looks at stands afterwards in what the resident reads of it. */
    @Test
    void whoeverIsSignedInComesRoundEveryScreen() {
        signedIn("Kari Olsen", EveryView.KARI);
        signedIn("Astrid Nilsen", EveryView.ASTRID);
        signedIn("Per Haugen", EveryView.PER);
        as(EveryView.berit(SharedHeime.program()), EveryView.BERIT);
        as(EveryView.torill(SharedHeime.program()), EveryView.TORILL);
    }

    private void signedIn(String name, List<Stop> stops) {
        try (var phone = phone(name.split(" ")[0])) {
            phone.signInAs(name);
            stops.forEach(stop -> goesRound(phone, stop));
        }
    }

    private void as(Api person, List<Stop> stops) {
        try (var phone = phone(stops.getFirst().toString().replaceAll("\\W+", "-"))) {
            phone.isOf(person);
            stops.forEach(stop -> goesRound(phone, stop));
        }
    }

    private static Phone phone(String whose) {
        return new Phone("keys-" + whose, SharedHeime.address());
    }

    private void goesRound(Phone phone, Stop stop) {
        stop.open(phone);
        phone.comesWhole();
        Round.on(phone.page()).forEach(barrier -> barriers.add(stop + " " + barrier));
    }
}
