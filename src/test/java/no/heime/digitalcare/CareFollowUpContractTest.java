package no.heime.digitalcare;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.SANDNESSJOEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.heime.consent.WordsShown;
import no.heime.dialogue.Message;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.municipality.DistrictId;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff see of digital care and do about it, on every store. */
abstract class CareFollowUpContract extends StoreContract {

    private static final CareYes YES = new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB));

    private static final FormId ALARM = new FormId("safety-alarm");

    @Autowired
    DigitalCareService service;

    @Autowired
    CareFollowUp followUp;

    @Autowired
    PersonService persons;

    @Autowired
    Notifications notifications;

    private Actor kari;
    private Actor astrid;

    @BeforeEach
    void people() {
        kari = person("kari", Membership.caseWorkerIn("1822"));
        astrid = person("astrid");
    }

    private Actor person(String name, Membership... memberships) {
        var person = new Person(
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes())),
                EmailAddress.of(name + "@heime.example"),
                name,
                PhoneNumber.of("+47 750 00 101"),
                LELAND.value(),
                "1822",
                Language.NN,
                List.of(memberships),
                Instant.parse("2026-11-23T07:00:00Z"),
                null);
        return persons.add(person).asActor();
    }

    private ParticipationId takesPart(Actor who, FormId form, Stage stage, DistrictId where, boolean shared) {
        var id = new ParticipationId(UUID.randomUUID());
        var answers = new Answers(
                form,
                stage,
                Set.of(Equipment.TABLET, Equipment.INTERNET),
                Set.of(HelpWish.SIGN_IN),
                false,
                where,
                shared);
        service.keep(who, id, null, answers, YES);
        return id;
    }

    private List<Participant> onTheWay() {
        return followUp.people(kari, "1822", CareFollowUp.ON_THE_WAY, null, null);
    }

    @Test
    void everybodyIsCountedByFormDistrictAndStageWithWhatTheyHave() {
        takesPart(astrid, ALARM, Stage.WANTS_TO_START, LELAND, true);
        takesPart(person("jonas"), ALARM, Stage.WANTS_TO_START, LELAND, false);
        takesPart(person("odd"), ALARM, Stage.USES, new DistrictId("leirfjord-levang"), false);
        takesPart(person("marit"), ALARM, Stage.USES, SANDNESSJOEN, true);
        var figures = followUp.figures(kari, "1822");
        assertThat(figures.all()).isEqualTo(3);
        assertThat(figures.of(ALARM, LELAND).at(Stage.WANTS_TO_START)).isEqualTo(2);
        assertThat(figures.readiness(CareFollowUp.ON_THE_WAY))
                .containsEntry(Equipment.TABLET, 2)
                .containsEntry(Equipment.BANKID, 0);
    }

    @Test
    void onlyThoseWhoSaidThatTheyMayBeSeenAreSeenLongestFirst() {
        takesPart(astrid, ALARM, Stage.WANTS_TO_START, LELAND, true);
        takesPart(person("jonas"), ALARM, Stage.WANTS_TO_START, LELAND, false);
        takesPart(person("odd"), ALARM, Stage.WANTS_TO_START, LELAND, true);
        takesPart(person("berit"), ALARM, Stage.CURIOUS, LELAND, true);
        assertThat(onTheWay()).extracting(Participant::name).containsExactly("astrid", "odd");
        assertThat(onTheWay().getFirst().phone()).isNotNull();
        assertThat(onTheWay().getFirst().participation().answers().needsHelpWith())
                .containsExactly(HelpWish.SIGN_IN);
    }

    @Test
    void theyCanBeNarrowedToOneFormAndOneDistrict() {
        takesPart(astrid, ALARM, Stage.WANTS_TO_START, LELAND, true);
        takesPart(astrid, new FormId("video-visit"), Stage.WANTS_TO_START, LELAND, true);
        takesPart(person("odd"), ALARM, Stage.WANTS_TO_START, new DistrictId("leirfjord-levang"), true);
        assertThat(followUp.people(kari, "1822", CareFollowUp.ON_THE_WAY, ALARM, LELAND))
                .extracting(Participant::name)
                .containsExactly("astrid");
    }

    @Test
    void staffOfAnotherMunicipalityAndResidentsLearnNothing() {
        var id = takesPart(astrid, ALARM, Stage.WANTS_TO_START, LELAND, true);
        for (var stranger : List.of(NILS, astrid)) {
            assertThatThrownBy(() -> followUp.figures(stranger, "1822")).hasMessage("error.not-found");
            assertThatThrownBy(() -> followUp.people(stranger, "1822", CareFollowUp.ON_THE_WAY, null, null))
                    .hasMessage("error.not-found");
            assertThatThrownBy(() -> followUp.move(stranger, id, 0, Stage.USES, null))
                    .hasMessage("error.not-found");
        }
    }

    @Test
    void nobodyMovesHerWhoIsOnlyAFigure() {
        var id = takesPart(astrid, ALARM, Stage.WANTS_TO_START, LELAND, false);
        assertThatThrownBy(() -> followUp.move(kari, id, 0, Stage.USES, null)).hasMessage("error.not-found");
    }

    @Test
    void eachMoveIsToldToHerByTheNameOfItsGroupAndStandsInHerHistory() {
        var id = takesPart(astrid, new FormId("measuring-at-home"), Stage.WANTS_TO_START, LELAND, true);
        followUp.move(kari, id, 0, Stage.IN_PREPARATION, null);
        followUp.move(kari, id, 1, Stage.NOT_SUITABLE, "Det er ikke dekning på Leland ennå.");
        assertThat(service.own(astrid, id).story())
                .extracting(DigitalParticipation.Line::from)
                .containsExactly(null, Stage.WANTS_TO_START, Stage.IN_PREPARATION);
        var told = notifications.mine(astrid);
        assertThat(told)
                .extracting(message -> message.text().key())
                .containsExactlyInAnyOrder(
                        "dialogue.care.resident.NOT_SUITABLE", "dialogue.care.resident.IN_PREPARATION");
        assertThat(told).extracting(Message::link).containsOnly("/min-digitale-hjelp");
        assertThat(told.toString()).contains("Følgje med på helsa heimanfrå").doesNotContain("kols");
    }

    @Test
    void staffHearThatSomebodyWhoMayBeSeenWantsToStart() {
        takesPart(astrid, ALARM, Stage.WANTS_TO_START, LELAND, true);
        takesPart(person("jonas"), ALARM, Stage.WANTS_TO_START, LELAND, false);
        takesPart(person("odd"), ALARM, Stage.CURIOUS, LELAND, true);
        assertThat(notifications.mine(kari)).extracting(Message::link).containsExactly("/deltakelse");
        assertThat(notifications.mine(astrid)).isEmpty();
    }

    @Test
    void whatWasChangedWhileOneReadIsNotUndone() {
        var id = takesPart(astrid, ALARM, Stage.WANTS_TO_START, LELAND, true);
        var answers = service.own(astrid, id).answers();
        service.keep(astrid, id, 0, answers.at(Stage.STOPPED), YES);
        assertThatThrownBy(() -> followUp.move(kari, id, 0, Stage.IN_PREPARATION, null))
                .hasMessage("participation.move.changed");
        assertThat(service.own(astrid, id).answers().stage()).isEqualTo(Stage.STOPPED);
    }

    @Test
    void herEditOfWhatStaffMovedMeanwhileIsRefused() {
        var id = takesPart(astrid, ALARM, Stage.WANTS_TO_START, LELAND, true);
        var answers = service.own(astrid, id).answers();
        followUp.move(kari, id, 0, Stage.IN_PREPARATION, null);
        assertThatThrownBy(() -> service.keep(astrid, id, 0, answers.at(Stage.USES), YES))
                .hasMessage("participation.stale");
    }

    @Test
    void ofManyStaffAtOnceOneMovesItAndTheOthersAreToldSo() {
        var id = takesPart(astrid, ALARM, Stage.WANTS_TO_START, LELAND, true);
        var attempts = List.of(Stage.IN_PREPARATION, Stage.USES, Stage.STOPPED, Stage.IN_PREPARATION).stream()
                .map(to -> CompletableFuture.runAsync(() -> followUp.move(kari, id, 0, to, null)))
                .toList();
        var refused = new ArrayList<String>();
        attempts.forEach(attempt -> {
            try {
                attempt.join();
            } catch (CompletionException e) {
                refused.add(e.getCause().getMessage());
            }
        });
        assertThat(refused).hasSize(3).containsOnly("participation.move.changed");
        assertThat(service.own(astrid, id).history()).hasSize(2);
    }
}

@OnEmbedded
class CareFollowUpOnEmbeddedTest extends CareFollowUpContract {}

@OnMongod
class CareFollowUpOnMongodTest extends CareFollowUpContract {}
