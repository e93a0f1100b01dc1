package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import no.heime.municipality.DistrictId;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever tries the demo finds what she looks for, wherever on the coast she says that she lives. */
abstract class DemoSearchContract extends StoreContract {

    @Autowired
    DemoRegister demo;

    @Autowired
    RegisterSearch search;

    @Autowired
    Entries entries;

    @BeforeEach
    void fill() {
        demo.contribute();
    }

    @ParameterizedTest
    @CsvSource({
        "turgruppe, leirfjord-leland, Turgruppa går fra kirka",
        "måke snø, rana-storforshei, Traktor i Dunderlandsdalen",
        "lefser, hemnes-korgen, Steike lefser som i Korgen",
        "bankid, rana-mo, BankID-vakta",
        "kvensk, nordreisa-bilto, Rieska og reisasang",
        "skyss til sykehuset, hattfjelldal-hattfjelldal, Kjører til sykehuset i Mosjøen",
        "låne rullator, hattfjelldal-hattfjelldal, Rullator med ski",
        "hjertesvikt, lyngen-lyngseidet, Lev godt med hjertesvikt",
        "kløyve ved, vevelstad-vevelstad, Kløyver og stablar under tak",
        "besøksvenn, bronnoy-bronnoysund, Besøksvenn en time i uka",
        "middag på døra, somna-vik, Hjemmelaget middag onsdag og fredag",
        "hvaler, skjervoy-skjervoy, Hvalrunden"
    })
    void theWordsOfEverydayFindIt(String words, String district, String title) {
        assertThat(search.search(Search.of(words, new DistrictId(district), 5)).hits())
                .extracting(hit -> hit.entry().title())
                .contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"translate a letter", "translates letters", "translated", "planted", "plant hedges"})
    void anEntryInEnglishIsFoundByItsWordsInAnotherForm(String words) {
        var title = "Translating letters and planting a hedge";
        entries.insert(Registered.approved(Registered.offer(title, 60, Registered.LELAND)));
        assertThat(search.search(Search.of(words, Registered.LELAND, 5)).hits())
                .extracting(hit -> hit.entry().title())
                .contains(title);
    }
}

@OnEmbedded
class DemoSearchOnEmbeddedTest extends DemoSearchContract {}

@OnMongod
class DemoSearchOnMongodTest extends DemoSearchContract {}
