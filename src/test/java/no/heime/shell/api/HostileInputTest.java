package no.heime.shell.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Somebody;
import no.heime.register.RegisterSearch;
import no.heime.register.Search;
import no.heime.shared.DomainException;
import no.heime.shared.Hostile;
import no.heime.shared.PlainText;
import no.heime.shared.store.OnEmbedded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every field of every body that a form sends, filled with what nobody types in good faith: the answer is a clear refusal,
 * or it is stored and read as it was typed. Never is it a failure of ours.
 */
@OnEmbedded
@AutoConfigureMockMvc
class HostileInputTest {

    /** Half a character can only be sent as an escape. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final int OTHER_WORDS = 6;
    private static final int FEW = 4;
    /** Before somebody would be asked to wait. */
    private static final int IN_A_ROW = 40;

    private static final int SEARCHES = 150;

    /** What is understood of every form, by its address. */
    private static final Map<String, String> BODIES = Map.of(
            "help-offers",
            """
            {"kind": "snow-clearing", "title": "Snømåking", "description": "Freser.", "districts": ["leirfjord-leland"],
             "times": ["MONDAY_MORNING"], "absences": ["2098-12-24"], "minutesPerWeek": 120, "ages": ["ADULTS"],
             "pets": "FINE", "company": "ONE_TO_ONE", "languages": ["NB"], "expenses": "Kjøring",
             "beforehand": "Ha spaden klar.", "validUntil": "2099-06-30", "onBehalfOf": null}""",
            "self-care-resources",
            """
            {"type": "TRAINING_GROUP", "title": "Turgruppa", "description": "Rolig.", "kinds": ["walk-together"],
             "forWhom": "Alle", "online": false, "districts": ["leirfjord-leland"], "where": "Kirka",
             "rhythm": "WEEKLY", "days": ["THURSDAY"], "startsAt": "11:00", "endsAt": "12:30", "lastDay": "2099-06-30",
             "price": "Gratis", "link": "https://example.org/tur", "phone": "75040002", "bookingWay": "PHONE",
             "bookingHow": "75040002", "accessibility": ["HEARING_LOOP"], "sourceName": "Helsenorge",
             "sourceLink": "https://www.helsenorge.no/", "checked": "2026-01-02"}""",
            "needs",
            """
            {"kind": "snow-clearing", "words": "Trappa", "frequency": "ONCE", "urgency": "THIS_WEEK",
             "times": ["TUESDAY_MORNING"], "district": "leirfjord-leland", "forWhom": "ME", "mustKnow": "Bratt.",
             "language": "NB", "onBehalfOf": null}""",
            "organisations",
            """
            {"name": "Leland vel", "orgNumber": null, "district": "leirfjord-leland", "about": "Vi måker.",
             "areas": ["snow"], "meets": "Kirka", "phone": "75 04 00 00", "email": "vel@example.org"}""",
            "digital-participations",
            """
            {"form": "safety-alarm", "stage": "CURIOUS", "has": ["PHONE"], "needsHelpWith": ["SIGN_IN"],
             "wantsHelper": false, "district": "leirfjord-leland", "consent": true, "consentText": 1, "sharedText": 1,
             "consentLanguage": "NB", "sharedLanguage": "NB", "shared": true, "onBehalfOf": null}""");

    /** Own words; what else is written has a form of its own, such as a phone number's. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            "description",
            "expenses",
            "beforehand",
            "where",
            "price",
            "sourceName",
            "words",
            "mustKnow",
            "name",
            "about",
            "meets");

    private record Kept(int status, String body) {}

    @Autowired
    MockMvc mvc;

    @Autowired
    PersonService people;

    @Autowired
    RegisterSearch search;

    private PersonId who = new PersonId(UUID.randomUUID());
    private int sent;

    @ParameterizedTest
    @ValueSource(strings = {"help-offers", "self-care-resources", "needs", "organisations", "digital-participations"})
    void everyFieldIsRefusedInWordsOrKeptAsItWasTyped(String form) throws Exception {
        var body = BODIES.get(form);
        assertThat(send(form, UUID.randomUUID(), body).status()).as(form).isEqualTo(201);
        for (var field : JSON.readTree(body).propertyNames()) {
            for (var words : hostileTo(field)) {
                keptOrRefused(form, field, words);
            }
            for (var value : Hostile.values()) {
                var answer = send(form, UUID.randomUUID(), with(body, it -> it.set(field, JSON.readTree(value))));
                understood(answer, form + "." + field + " = " + value);
            }
        }
        System.out.printf("Hostile input to %s: %d bodies%n", form, sent);
    }

    /** All of them where own words stand; where a choice, a day or a number does, every fourth, each time other ones. */
    private List<String> hostileTo(String field) {
        var all = Hostile.wordsAnd(OTHER_WORDS);
        return TEXTS.contains(field)
                ? all
                : IntStream.range(0, all.size())
                        .filter(n -> n % FEW == sent % FEW)
                        .mapToObj(all::get)
                        .toList();
    }

    private void keptOrRefused(String form, String field, String words) throws Exception {
        var body = BODIES.get(form);
        var id = UUID.randomUUID();
        var list = JSON.readTree(body).path(field).isArray();
        var answer = send(
                form, id, with(body, it -> it.set(field, list ? it.arrayNode().add(words) : it.stringNode(words))));
        understood(answer, form + "." + field + " = " + words);
        if (answer.status() == 201 && TEXTS.contains(field)) {
            var read = JSON.readTree(read(form, id).body()).path(field);
            var expected = PlainText.optional(words, field, Integer.MAX_VALUE);
            assertThat(read.isNull() || read.isMissingNode() ? null : read.asString())
                    .as(form + "." + field)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatIsNoBodyAtAllIsRefused() throws Exception {
        var deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        for (var form : BODIES.keySet()) {
            for (var body :
                    List.of("", "[]", "null", "\"a\"", "{]", "{\"a\":1}", deep, "[".repeat(30_000), "\uFEFF{}")) {
                var answer = send(form, UUID.randomUUID(), body);
                assertThat(answer.status()).as(form).isBetween(400, 499);
                understood(answer, form);
            }
        }
    }

    @Test
    void aSearchForAnythingFindsSomethingOrNothing() {
        for (var words : Hostile.wordsAnd(SEARCHES)) {
            try {
                assertThat(search.search(Search.of(words, null, 20)).hits()).hasSizeLessThanOrEqualTo(20);
            } catch (DomainException refused) {
                assertThat(refused.messageKey()).isNotBlank();
            }
        }
    }

    private static void understood(Kept answer, String sent) {
        assertThat(answer.status())
                .as(sent + ": " + answer.body())
                .isBetween(200, 499)
                .isNotEqualTo(429);
        assertThat(answer.body()).as(sent).doesNotContain("Exception", "no.heime.", "org.springframework");
        if (answer.status() >= 400) {
            assertThat(JSON.readTree(answer.body()).path("messageKey").asString(""))
                    .as(sent)
                    .isNotBlank();
        }
    }

    private static String with(String body, Consumer<ObjectNode> change) {
        var changed = (ObjectNode) JSON.readTree(body);
        change.accept(changed);
        return JSON.writeValueAsString(changed);
    }

    /** From one network after the other, and now and then from somebody else: nobody is asked to wait. */
    private Kept send(String form, UUID id, String body) throws Exception {
        if (sent % IN_A_ROW == 0) {
            who = new PersonId(UUID.randomUUID());
            people.add(Somebody.inLeland(who));
        }
        var network = "10." + sent / 250 % 250 + "." + sent % 250 + ".1";
        sent++;
        return kept(mvc.perform(put("/api/" + form + "/" + id)
                        .with(user(who.toString()))
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(network);
                            return request;
                        })
                        .contentType(APPLICATION_JSON)
                        .content(body.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse());
    }

    private Kept read(String form, UUID id) throws Exception {
        return kept(mvc.perform(get("/api/" + form + "/" + id).with(user(who.toString())))
                .andReturn()
                .getResponse());
    }

    private static Kept kept(MockHttpServletResponse response) throws Exception {
        return new Kept(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
    }
}
