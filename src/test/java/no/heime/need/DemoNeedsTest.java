package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The program as a stranger starts it: the demo's needs as staff see them, and one more by REST. */
@SpringBootTest(properties = "heime.demo=true")
@AutoConfigureMockMvc
class DemoNeedsTest {

    private static final String ASTRID = "01930000-0000-7000-8000-000000000101";
    private static final String KARI = "01930000-0000-7000-8000-000000000105";
    private static final String PER = "01930000-0000-7000-8000-000000000104";
    private static final String GOOD = """
            {"kind":"snow-clearing","words":null,"frequency":"ONCE","urgency":"THIS_WEEK","times":["TUESDAY_MORNING"],
             "district":"leirfjord-leland","forWhom":"ME","mustKnow":null,"language":"NB"}""";

    @Autowired
    NeedScreens screens;

    @Autowired
    Notifications notifications;

    @Autowired
    PersonService persons;

    @Autowired
    Texts texts;

    @Autowired
    MockMvc http;

    @Test
    void theInboxIsFullAndTellsHowLongEachHasWaited() {
        var inbox = screens.inbox(actor(KARI), "1822");
        assertThat(inbox.open()).isGreaterThanOrEqualTo(10);
        assertThat(inbox.waitedTooLong()).isGreaterThanOrEqualTo(2);
        assertThat(inbox.rows().stream().map(row -> row.waiting().in(this::inBokmal)))
                .contains("uten svar i 26 t", "spurt for 15 min siden", "fikk ja, venter på innbyggeren", "nytt");
        assertThat(inbox.rows().getFirst().severity()).isEqualTo(Severity.OVERDUE);
    }

    @Test
    void everyNeedOfTheDemoOpensForStaffWithCandidatesThatSayWhy() {
        var kari = actor(KARI);
        var opened = screens.inbox(kari, "1822").rows().stream()
                .map(row -> screens.open(kari, row.id()).story())
                .toList();
        assertThat(opened).allSatisfy(story -> assertThat(story.history()).isNotEmpty());
        var reasons = opened.stream()
                .flatMap(story -> story.steps().stream())
                .flatMap(step -> step.candidates().stream())
                .flatMap(candidate -> candidate.reasons().stream())
                .map(reason -> reason.phrase().in(this::inBokmal))
                .toList();
        assertThat(reasons).anyMatch(said -> said.startsWith("hjalp til i ")).noneMatch(said -> said.contains("!"));
    }

    @Test
    void whoeverIsAskedIsToldAndReadsItInHerLanguage() {
        var per = actor(PER);
        assertThat(notifications.unreadCount(per)).isPositive();
        assertThat(notifications.mine(per).stream()
                        .map(message -> message.text().in(this::inBokmal)))
                .contains("Kan du hjelpe? Snømåking, Leland");
        notifications.markAllRead(per, List.of());
        assertThat(notifications.unreadCount(per)).isZero();
    }

    @Test
    void aNeedIsTakenInOnceByRest() throws Exception {
        var id = UUID.randomUUID();
        send(id, ASTRID, GOOD)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.next").value("/behov/" + id))
                .andExpect(jsonPath("$.status").value("OPEN"));
        http.perform(get("/api/needs/" + id).with(user(ASTRID))).andExpect(status().isOk());
        send(id, ASTRID, GOOD).andExpect(status().isOk());
        send(id, ASTRID, GOOD.replace("ONCE", "WEEKLY")).andExpect(status().isOk());
        send(id, ASTRID, GOOD)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.messageKey").value("need.refused.is-stored"))
                .andExpect(jsonPath("$.next").value("/trenger-hjelp?id=" + id));
        send(id, PER, GOOD).andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongIsSaidWithItsFieldAndNothingIsStored() throws Exception {
        refusedWith(GOOD.replace("\"snow-clearing\"", "null"), 422, "kind");
        refusedWith(GOOD.replace("leirfjord-leland", "atlantis"), 422, "district");
        refusedWith(GOOD.replace("TUESDAY_MORNING", "SOMEDAY"), 422, "times");
        refusedWith(GOOD.replace("\"mustKnow\":null", "\"mustKnow\":\"" + "x".repeat(501) + "\""), 422, "mustKnow");
        refusedWith(GOOD.replace("\"forWhom\":\"ME\",", ""), 422, "forWhom");
        isNoNeed(GOOD.replace("{", "{\"price\":1,"));
        isNoNeed(GOOD.replace("ONCE", "NEVER"));
    }

    @Test
    void nobodySendsWithoutSignIn() throws Exception {
        http.perform(put("/api/needs/" + UUID.randomUUID())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(GOOD))
                .andExpect(status().isUnauthorized());
        http.perform(get("/api/notifications/stream")).andExpect(status().isUnauthorized());
    }

    private void refusedWith(String body, int status, String field) throws Exception {
        var id = UUID.randomUUID();
        send(id, ASTRID, body)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.field").value(field));
        isNotStored(id);
    }

    private void isNoNeed(String body) throws Exception {
        var id = UUID.randomUUID();
        send(id, ASTRID, body).andExpect(status().isBadRequest());
        isNotStored(id);
    }

    private void isNotStored(UUID id) throws Exception {
        http.perform(get("/api/needs/" + id).with(user(ASTRID))).andExpect(status().isNotFound());
    }

    private ResultActions send(UUID id, String who, String body) throws Exception {
        return http.perform(put("/api/needs/" + id)
                .with(user(who))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private Actor actor(String id) {
        return persons.byId(new PersonId(UUID.fromString(id))).orElseThrow().asActor();
    }

    private String inBokmal(String key, Object... parameters) {
        return texts.getTranslation(key, no.heime.shared.Language.NB.locale(), parameters);
    }
}
