package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No view of either half is left out by the journeys that look at every one of them. */
class EveryViewTest {

    private static final List<Stop> ALL = Stream.of(
                    EveryView.STRANGER,
                    EveryView.ASTRID,
                    EveryView.PER,
                    EveryView.BERIT,
                    EveryView.TORILL,
                    EveryView.KARI,
                    List.of(EveryView.GALLERY))
            .flatMap(List::stream)
            .toList();

    private static final List<String> TWO = List.of("finn/:id", "finn/digitalt");

    @Test
    void everyViewOfBothHalvesIsOpened() {
        assertThat(Routes.ofTheServer()).contains("innboks", "innboks/:one", "behov/:one", "finn/:id");
        assertThat(Routes.ofTheClient()).contains("", "meg");
        var routes = Routes.all();
        assertThat(ALL.stream().map(stop -> stop.route(routes).orElse("nowhere: " + stop)))
                .containsAll(routes)
                .noneMatch(route -> route.startsWith("nowhere"));
    }

    @Test
    void anAddressIsOfTheViewThatHasItWrittenOutAndOfNoOther() {
        assertThat(Routes.at("/finn/digitalt", TWO)).contains("finn/digitalt");
        assertThat(Routes.at("/finn/01930000?fra=her", TWO)).contains("finn/:id");
        assertThat(Routes.at("/finn/digitalt/video", TWO)).isEmpty();
    }

    @Test
    void aLinkIsOfTheViewThatItLeadsTo() {
        assertThat(Stop.by("a[href*='finn/']", "/mine").route(TWO)).contains("finn/:id");
        assertThat(Stop.by("a[href*='finn/digitalt/']", "/finn").route(TWO)).isEmpty();
    }
}
