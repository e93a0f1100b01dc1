package no.heime.shared.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_PLAIN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.heime.shared.DomainException;
import no.heime.shared.Texts;
import no.heime.shared.WeekTime;
import no.heime.shared.watch.Watch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What a sender hears when something is wrong with what was sent, or with us. */
class ProblemsTest {

    private static final String THING = "/api/things/019a0000-0000-7000-8000-000000000001";

    record Body(
            @Nullable String words,
            @Nullable Integer minutes,
            @Nullable List<WeekTime> times) {}

    @RestController
    static class Things {
        @Nullable
        RuntimeException failure;

        @PutMapping(path = "/api/things/{id}", consumes = "application/json")
        Body put(@PathVariable UUID id, @RequestBody Body body) {
            if (failure != null) {
                throw failure;
            }
            return body;
        }

        @GetMapping("/api/things")
        String all() {
            return "";
        }
    }

    private final Things things = new Things();
    private final JsonMapper json = reader();
    private final ProblemAnswers answers = new ProblemAnswers(new Texts(), json, new Watch("", Clock.systemUTC()));
    private final MockMvc mvc = mvc();

    private static JsonMapper reader() {
        var reader = JsonMapper.builder();
        StrictReading.apply(reader);
        return reader.build();
    }

    private MockMvc mvc() {
        return MockMvcBuilders.standaloneSetup(things)
                .setControllerAdvice(new Problems(answers))
                .setMessageConverters(new JacksonJsonHttpMessageConverter(json))
                .addFilters(new BodyLimit(answers))
                .build();
    }

    private ResultActions send(String body) throws Exception {
        return mvc.perform(
                put(THING).contentType(APPLICATION_JSON).content(body).header("Accept-Language", "nb"));
    }

    private ResultActions fail(RuntimeException failure) throws Exception {
        things.failure = failure;
        return send("{}");
    }

    private static ResultActions problem(ResultActions answer, int status, String key) throws Exception {
        return answer.andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.messageKey").value(key))
                .andExpect(content().string(not(containsString("no.heime"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void aFieldThatIsNotKnownIsNamed() throws Exception {
        problem(send("{\"colour\": \"red\"}"), 400, "request.unknown-field")
                .andExpect(jsonPath("$.field").value("colour"));
    }

    @Test
    void aFieldOfTheWrongTypeIsNamed() throws Exception {
        problem(send("{\"minutes\": \"many\"}"), 400, "request.wrong-type")
                .andExpect(jsonPath("$.field").value("minutes"));
    }

    @Test
    void aNumberIsNoWordAndAListHasNoHoles() throws Exception {
        problem(send("{\"words\": false}"), 400, "request.wrong-type")
                .andExpect(jsonPath("$.field").value("words"));
        problem(send("{\"times\": [null]}"), 400, "request.wrong-type");
    }

    @Test
    void aValueThatTheDomainRefusesIsNamedByItsPlace() throws Exception {
        problem(send("{\"times\": [\"MONDAY_MORNING\", \"SOMEDAY\"]}"), 422, "times.invalid")
                .andExpect(jsonPath("$.field").value("times[1]"));
    }

    @Test
    void whatIsNoJsonIsRefused() throws Exception {
        problem(send("{\"words\":"), 400, "request.unreadable");
        problem(send(""), 400, "request.unreadable");
        problem(send("[]"), 400, "request.unreadable");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
        problem(send("{\"words\": \"" + "a".repeat(BodyLimit.BYTES) + "\"}"), 413, "request.too-large");
    }

    @Test
    void noOtherWayToWriteAnAddressLetsMoreIn() throws Exception {
        var large = "{\"words\": \"" + "a".repeat(BodyLimit.BYTES) + "\"}";
        for (var way : List.of("/%61pi/things/1", "/api;x=y/things/1")) {
            var written = put(URI.create(way)).contentType(APPLICATION_JSON).content(large);
            problem(mvc.perform(written), 413, "request.too-large");
        }
    }

    @Test
    void aRefusalMayKnowWhereToGoOn() throws Exception {
        problem(
                        fail(DomainException.conflict("participation.there-already")
                                .leadingTo("/mine")),
                        409,
                        "participation.there-already")
                .andExpect(jsonPath("$.next").value("/mine"));
    }

    @Test
    void anIdThatIsNoneIsRefused() throws Exception {
        problem(
                        mvc.perform(put("/api/things/1")
                                .contentType(APPLICATION_JSON)
                                .content("{}")),
                        400,
                        "request.wrong-type")
                .andExpect(jsonPath("$.field").value("id"));
    }

    @Test
    void otherMethodsAndFormatsAreRefused() throws Exception {
        problem(mvc.perform(get(THING)), 405, "request.method").andExpect(header().string("Allow", "PUT"));
        problem(mvc.perform(put(THING).contentType(TEXT_PLAIN).content("hello")), 415, "request.media-type");
    }

    @Test
    void aRuleOfTheDomainAnswersWithItsSentenceAndField() throws Exception {
        problem(fail(DomainException.invalid("text.too-long", "words", 1000)), 422, "text.too-long")
                .andExpect(jsonPath("$.field").value("words"))
                .andExpect(jsonPath("$.detail").value(containsString("1")));
        problem(fail(DomainException.notFound()), 404, "error.not-found");
        problem(fail(DomainException.forbidden()), 403, "error.forbidden");
        problem(fail(new OptimisticLockingFailureException("stale")), 409, "error.conflict");
    }

    @Test
    void aStoreThatIsAwayIsSaidAndWhenToTryAgain() throws Exception {
        problem(fail(new DataAccessResourceFailureException("127.0.0.1:27017")), 503, "store.unavailable")
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(not(containsString("127.0.0.1"))));
    }

    @Test
    void whatNobodyForesawHasAnIdAndTellsNothingElse() throws Exception {
        problem(fail(new IllegalStateException("secret")), 500, "error.unforeseen")
                .andExpect(jsonPath("$.errorId").isNotEmpty())
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void theSentenceIsInTheLanguageThatWasAskedFor() throws Exception {
        RequestBuilder english =
                put(THING).contentType(APPLICATION_JSON).content("{\"x\":1}").header("Accept-Language", "en-GB");
        mvc.perform(english).andExpect(jsonPath("$.detail").value("We do not know this field."));
    }
}
