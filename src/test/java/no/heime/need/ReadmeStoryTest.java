package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.municipality.DistrictId;
import no.heime.register.EntryId;
import no.heime.register.RegisterService;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The story that the README tells can be lived in the demo as it tells it, by somebody who has read nothing else. */
@SpringBootTest(properties = "heime.demo=true")
@AutoConfigureMockMvc
class ReadmeStoryTest {

    private static final Pattern SAYS_YES = Pattern.compile("As the one she asked, ([^.]+), say yes");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{L}+");

    @Autowired
    NeedService service;

    @Autowired
    NeedScreens screens;

    @Autowired
    Needs needs;

    @Autowired
    ProposalService proposals;

    @Autowired
    AgreementService agreements;

    @Autowired
    RegisterService register;

    @Autowired
    PersonService persons;

    @Autowired
    Clock clock;

    private final NeedId need = new NeedId(UUID.randomUUID());
    private Actor astrid;
    private Actor kari;

    @BeforeEach
    void astridAsksForSnowClearing() {
        astrid = person("01930000-0000-7000-8000-000000000101").asActor();
        kari = person("01930000-0000-7000-8000-000000000105").asActor();
        var wish = new NewNeed(
                new KindId("snow-clearing"),
                null,
                Frequency.ONCE,
                Urgency.THIS_WEEK,
                WeekTimes.ANY,
                new DistrictId("leirfjord-leland"),
                ForWhom.ME,
                null,
                Language.NB);
        service.register(astrid, need, wish, null);
    }

    @AfterEach
    void othersFindTheDemoAsItWas() {
        if (!needs.get(need).status().isClosed()) {
            service.close(astrid, need, null);
        }
    }

    @Test
    void whomeverKariAsksTheReaderCanBeAndIsToldSo() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var helpers = askable().map(this::whoAnswersFor).toList();

        assertThat(screens.open(kari, need).story().isOpen(LadderStep.NEIGHBOURHOOD))
                .as("she may ask at once")
                .isTrue();
        assertThat(namesOfThoseWhoSayYes(readme))
                .containsExactlyInAnyOrderElementsOf(helpers.stream()
                        .map(helper -> helper.name().split(" ")[0])
                        .toList());
        assertThat(helpers).allSatisfy(helper -> assertThat(readme)
                .contains("| `" + helper.email().value() + "` |"));
    }

    @Test
    void itIsLivedToItsEndOnTheDayItBegan() {
        var today = LocalDate.now(clock);
        var offer = askable().findFirst().orElseThrow();
        var helper = whoAnswersFor(offer).asActor();
        var asked = proposals.propose(kari, need, offer);
        proposals.accept(helper, need, asked);
        var agreement = proposals.confirm(astrid, need, asked);
        var visit = needs.get(need).agreement(agreement).visits().getFirst();
        if (visit.date().isAfter(today)) {
            agreements.moveVisit(helper, need, agreement, visit.id(), today, PartOfDay.EVENING);
        }
        agreements.visitDone(helper, need, agreement, visit.id());
        for (var side : List.of(helper, astrid)) {
            agreements.answer(side, need, agreement, Scale.YES, Scale.YES, false, null);
        }

        assertThat(needs.get(need).status()).isEqualTo(NeedStatus.CLOSED);
    }

    private Stream<EntryId> askable() {
        return screens.open(kari, need).story().at(LadderStep.NEIGHBOURHOOD).candidates().stream()
                .filter(Candidate::isAskable)
                .map(Candidate::entry);
    }

    private Person whoAnswersFor(EntryId offer) {
        return person(register.byIds(List.of(offer)).get(offer).provider().by().toString());
    }

    private Person person(String id) {
        return persons.byId(new PersonId(UUID.fromString(id))).orElseThrow();
    }

    private static List<String> namesOfThoseWhoSayYes(String readme) {
        var said = SAYS_YES.matcher(readme);
        assertThat(said.find()).as("who says yes, in the README").isTrue();
        return NAME.matcher(said.group(1)).results().map(MatchResult::group).toList();
    }
}
