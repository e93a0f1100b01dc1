package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.AmongMany;
import no.heime.identity.KeepsAboutPeople;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.Language;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.Section;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/** What people of the demo read about themselves, each of them and in every language. */
@SpringBootTest(properties = "heime.demo=true")
class KeptInTheDemoTest {

    private static final String ASTRID = "01930000-0000-7000-8000-000000000101";
    private static final String PER = "01930000-0000-7000-8000-000000000104";
    private static final String KARI = "01930000-0000-7000-8000-000000000105";

    @Autowired
    MyKept kept;

    @Autowired
    Wording wording;

    @Autowired
    PersonService people;

    @Autowired
    JsonMapper json;

    @Autowired
    List<KeepsAboutPeople> keepers;

    @Autowired
    MongoOperations store;

    @Autowired
    Clock clock;

    private Actor actor(String id) {
        return people.byId(PersonId.of(id)).orElseThrow().asActor();
    }

    private Map<Section, List<String>> read(String person, Language language) {
        return kept.about(actor(person)).stream()
                .collect(Collectors.toMap(Kept::section, one -> words(one, wording.in(language))));
    }

    private static List<String> words(Kept kept, InWords words) {
        var said = new ArrayList<String>();
        said.add(words.text("kept." + kept.section()));
        said.add(words.text("kept." + kept.section() + ".how-long"));
        kept.section().address().ifPresent(it -> said.add(words.text("kept." + kept.section() + ".correct")));
        kept.things().forEach(thing -> {
            said.add(words.phrase(thing.called()));
            thing.facts().all().forEach(fact -> said.add(words.name(fact) + ": " + words.values(fact)));
        });
        return said;
    }

    @Test
    void everythingHasItsWordsInEveryLanguage() {
        for (var language : Language.all()) {
            for (var person : List.of(ASTRID, PER, KARI)) {
                assertThat(read(person, language).values().stream().flatMap(List::stream))
                        .hasSizeGreaterThan(30)
                        .noneMatch(said -> said.contains("!kept") || said.contains("!need") || said.startsWith("!"));
            }
        }
    }

    @Test
    void aResidentReadsHerNeedsAndHerOwnWords() {
        var astrid = read(ASTRID, Language.NB);

        assertThat(astrid.get(Section.ME)).anyMatch(said -> said.contains("Astrid Nilsen"));
        assertThat(astrid.get(Section.NEEDS)).anyMatch(said -> said.startsWith("Det du skrev"));
        assertThat(astrid.get(Section.WORK)).hasSize(2);
    }

    @Test
    void whoSpeaksForAnOrganisationOrWorksThereReadsIt() {
        assertThat(read(PER, Language.NB).get(Section.ORGANISATIONS)).hasSizeGreaterThan(2);
        assertThat(read(KARI, Language.NB).get(Section.WORK)).contains("Saksbehandler", "Administrator");
    }

    @Test
    void ofManyAtOnceIsSaidWhatIsSaidOfEach() {
        assertThat(AmongMany.saysTheSame(keepers, store, clock))
                .contains("KeptNeeds", "KeptHelping", "KeptEntries", "KeptProxies", "KeptOrganisations", "KeptTalks");
    }

    @Test
    void allOfItCanBeReadByAMachineAndHoldsNoIdOfAnotherPerson() {
        var others = List.of(PER, KARI);
        var written = json.writeValueAsString(kept.about(actor(ASTRID)));

        assertThat(written).contains("Astrid Nilsen");
        assertThat(others).noneMatch(written::contains);
    }
}
