package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.digitalcare.AnsweredOnBehalf;
import no.heime.digitalcare.By;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationMoved;
import no.heime.digitalcare.Stage;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.TalkWay;
import no.heime.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

class CareNewsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final FormId ALARM = new FormId("safety-alarm");
    private static final Person ASTRID = person();
    private static final Person KARI = person(Membership.caseWorkerIn("1822"));

    private final Notifications notifications = mock();
    private final PersonService people = mock();
    private final NextOfKinNews nextOfKin = mock();
    private final CareNews news = new CareNews(notifications, people, new CareCatalogue(), nextOfKin);

    private static Person person(Membership... roles) {
        return new Person(
                new PersonId(UUID.randomUUID()), null, "", null, null, null, Language.NB, List.of(roles), NOW, 1L);
    }

    private Notification told() {
        var told = ArgumentCaptor.forClass(Notification.class);
        verify(notifications, atLeast(1)).tell(told.capture());
        assertThat(told.getAllValues()).hasSize(1);
        return told.getValue();
    }

    @ParameterizedTest
    @CsvSource({"false,dialogue.care.on-behalf", "true,dialogue.care.on-behalf.gone"})
    void theResidentHearsOfWhatIsDoneForHerByTheNameOfTheGroupOnly(boolean gone, String key) {
        when(people.byId(ASTRID.id())).thenReturn(Optional.of(ASTRID));

        news.on(new AnsweredOnBehalf(UUID.randomUUID(), NOW, ASTRID.id(), "1822", KARI.id(), ALARM, gone, null));

        assertThat(told().recipient()).isEqualTo(ASTRID.id());
        assertThat(told().key()).isEqualTo(key);
        assertThat(told().link()).isEqualTo("/min-digitale-hjelp");
        assertThat(told().title()).isNotBlank().doesNotContainIgnoringCase("alarm");
    }

    @ParameterizedTest
    @CsvSource({"false,dialogue.care.on-word", "true,dialogue.care.on-word.gone"})
    void sheHearsOfWhatACaseWorkerWroteDownOnHerWord(boolean gone, String key) {
        when(people.byId(ASTRID.id())).thenReturn(Optional.of(ASTRID));

        news.on(new AnsweredOnBehalf(
                UUID.randomUUID(), NOW, ASTRID.id(), "1822", KARI.id(), ALARM, gone, TalkWay.PHONE));

        assertThat(told().key()).isEqualTo(key);
        assertThat(told().title()).isNotBlank().doesNotContainIgnoringCase("alarm");
    }

    @Test
    void whoWroteItDownIsNotToldOfIt() {
        var colleague = person(Membership.caseWorkerIn("1822"));
        when(people.caseWorkersOf("1822")).thenReturn(List.of(KARI, colleague));

        news.on(new ParticipationMoved(
                UUID.randomUUID(), NOW, ASTRID.id(), "1822", ALARM, Stage.WANTS_TO_START, By.PHONE, KARI.id()));

        assertThat(told().recipient()).isEqualTo(colleague.id());
    }

    @Test
    void staffHearThatSomebodyWantsToStartWhoeverSaysItForHer() {
        when(people.caseWorkersOf("1822")).thenReturn(List.of(KARI));

        news.on(new ParticipationMoved(
                UUID.randomUUID(), NOW, ASTRID.id(), "1822", ALARM, Stage.WANTS_TO_START, By.PROXY, ASTRID.id()));

        assertThat(told().recipient()).isEqualTo(KARI.id());
        assertThat(told().key()).isEqualTo("dialogue.care.staff.WANTS_TO_START");
    }
}
