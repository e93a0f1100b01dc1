package no.heime.register.words;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.NILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The words of a municipality, on every store. Kari works in Leirfjord (1822), Nils in Alstahaug (1820). */
abstract class WordServiceContract extends StoreContract {

    @Autowired
    WordService service;

    @Autowired
    LocalWords inMemory;

    @Autowired
    MunicipalityWordLists lists;

    @BeforeEach
    @AfterEach
    void nobodyHasAnyWords() {
        inMemory.take(MunicipalityWords.none("1822"));
    }

    private MunicipalityWords words() {
        return service.show(KARI, "1822").words();
    }

    @Test
    void whatStaffAddIsKnownAtOnceAndOnAnotherNodeWhenItReads() {
        service.add(KARI, "1822", "kverka, snømåking");

        assertThat(inMemory.same("1822", "kverk")).containsExactly("snomaking");
        var another = new LocalWords(lists);
        assertThat(another.same("1822", "kverk")).isEmpty();
        another.read();
        assertThat(another.same("1822", "kverk")).containsExactly("snomaking");
    }

    @Test
    void whatStaffTakeAwayIsForgotten() {
        service.add(KARI, "1822", "kverka, snømåking");
        service.add(KARI, "1822", "lefse, bakst");

        service.takeAway(KARI, "1822", words().groups().getLast().id());

        assertThat(inMemory.same("1822", "kverk")).isEmpty();
        assertThat(words().groups()).singleElement().satisfies(left -> assertThat(left.words())
                .containsExactly("lefse", "bakst"));
    }

    @Test
    void whoAddedAndTookAwayWhatAndWhenIsKept() {
        service.add(KARI, "1822", "kverka, snømåking");
        service.takeAway(KARI, "1822", words().groups().getFirst().id());

        assertThat(words().history())
                .extracting(MunicipalityWords.Change::added, MunicipalityWords.Change::by)
                .containsExactly(tuple(false, KARI.id()), tuple(true, KARI.id()));
    }

    @Test
    void whatWasTakenAwayComesBackWhereItWasAndBothAreKept() {
        service.add(KARI, "1822", "kverka, snømåking");
        service.add(KARI, "1822", "lefse, bakst");
        var before = words().groups();
        service.takeAway(KARI, "1822", before.getLast().id());

        service.bringBack(KARI, "1822", before.getLast());
        service.bringBack(KARI, "1822", before.getLast());

        assertThat(words().groups()).isEqualTo(before);
        assertThat(inMemory.same("1822", "kverk")).containsExactly("snomaking");
        assertThat(words().history())
                .extracting(MunicipalityWords.Change::added)
                .containsExactly(true, false, true, true);
    }

    @Test
    void onlyStaffOfTheMunicipalitySeeAndChangeThem() {
        service.add(KARI, "1822", "kverka, snømåking");
        var group = words().groups().getFirst().id();

        for (var stranger : List.of(ASTRID, NILS)) {
            assertThatThrownBy(() -> service.show(stranger, "1822")).hasMessage("error.not-found");
            assertThatThrownBy(() -> service.add(stranger, "1822", "kverka, skuffa"))
                    .hasMessage("error.not-found");
            assertThatThrownBy(() -> service.takeAway(stranger, "1822", group)).hasMessage("error.not-found");
            assertThatThrownBy(() ->
                            service.bringBack(stranger, "1822", words().groups().getFirst()))
                    .hasMessage("error.not-found");
        }
        assertThat(words().groups()).hasSize(1);
    }
}

@OnEmbedded
class WordServiceOnEmbeddedTest extends WordServiceContract {}

@OnMongod
class WordServiceOnMongodTest extends WordServiceContract {}
