package no.heime.shell.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Somebody;
import no.heime.register.PhotoId;
import no.heime.register.PhotoService;
import no.heime.register.RegisterSearch;
import no.heime.register.Search;
import no.heime.register.picture.Pictures;
import no.heime.shared.DomainException;
import no.heime.shared.Hostile;
import no.heime.shared.Language;
import no.heime.shared.PlainText;
import no.heime.shared.store.OnEmbedded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** Before somebody would be asked to wait. */
    private static final int IN_A_ROW = 40;

    private static final int SEARCHES = 150;

    private static final List<String> NO_BODIES = List.of(
            "",
            "[]",
            "null",
            "\"a\"",
            "{]",
            "{\"a\":1}",
            "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
            "[".repeat(30_000),
            "\uFEFF{}");

    private record Kept(int status, String body) {}

    @Autowired
    MockMvc mvc;

    @Autowired
    PersonService people;

    @Autowired
    PhotoService photos;

    @Autowired
    RegisterSearch search;

    private PersonId who = new PersonId(UUID.randomUUID());
    private UUID photo = UUID.randomUUID();
    private int sent;

    static Set<String> forms() {
        return FormBodies.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingThatAFormTakesIsLeftOut(String form) throws Exception {
        assertThat(FormBodies.fields(form)).isEqualTo(FormBodies.taken(form));
    }

    @Test
    void asManyAreTriedAsThePageOfSecuritySays() throws Exception {
        var page = Files.readString(Path.of("src/site/markdown/security.md"));
        var bodies = forms().stream().mapToInt(FormBodies::tries).sum();
        assertThat(page)
                .contains(String.format(Locale.ROOT, "`HostileInputTest` | %,d |", bodies))
                .contains("`HostileInputTest` | %d |".formatted(NO_BODIES.size() * forms().size()))
                .contains("`HostileInputTest` | %d |"
                        .formatted(Hostile.wordsAnd(SEARCHES).size()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldIsRefusedInWordsOrKeptAsItWasTyped(String form) throws Exception {
        var body = FormBodies.ALL.get(form);
        var right = send(form, UUID.randomUUID(), body);
        assertThat(isKept(right)).as(form + ": " + right.body()).isTrue();
        for (var field : JSON.readTree(body).propertyNames()) {
            for (var words : hostileTo(form, field)) {
                keptOrRefused(form, field, words);
            }
            for (var value : Hostile.values()) {
                var answer = send(form, UUID.randomUUID(), with(body, it -> it.set(field, JSON.readTree(value))));
                understood(answer, form + "." + field + " = " + value);
            }
        }
        assertThat(sent).isEqualTo(FormBodies.tries(form));
    }

    /** All of them where own words stand; where a choice, a day or a number does, every fourth, each time other ones. */
    private List<String> hostileTo(String form, String field) {
        var all = Hostile.wordsAnd(FormBodies.OTHER_WORDS);
        return FormBodies.isText(form, field)
                ? all
                : IntStream.range(0, all.size())
                        .filter(n -> n % FormBodies.FEW == sent % FormBodies.FEW)
                        .mapToObj(all::get)
                        .toList();
    }

    private void keptOrRefused(String form, String field, String words) throws Exception {
        var body = FormBodies.ALL.get(form);
        var id = UUID.randomUUID();
        var list = JSON.readTree(body).path(field).isArray();
        var answer = send(
                form, id, with(body, it -> it.set(field, list ? it.arrayNode().add(words) : it.stringNode(words))));
        understood(answer, form + "." + field + " = " + words);
        if (isKept(answer) && FormBodies.isText(form, field)) {
            assertThat(form.equals("me") ? myName() : read(form, id, field))
                    .as(form + "." + field)
                    .isEqualTo(PlainText.optional(words, field, Integer.MAX_VALUE));
        }
    }

    private static boolean isKept(Kept answer) {
        return answer.status() == 201 || answer.status() == 204;
    }

    @Test
    void whatIsNoBodyAtAllIsRefused() throws Exception {
        for (var form : forms()) {
            for (var body : NO_BODIES) {
                var answer = send(form, UUID.randomUUID(), body);
                assertThat(answer.status())
                        .as(form + " " + body.substring(0, Math.min(20, body.length())))
                        .isBetween(400, 499);
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
            photo = UUID.randomUUID();
            photos.keep(
                    new Actor(who, "Astrid", "1822", null, Language.NB, List.of()),
                    new PhotoId(photo),
                    Pictures.jpeg());
        }
        var network = "10." + sent / 250 % 250 + "." + sent % 250 + ".1";
        sent++;
        return kept(mvc.perform(put("/api/" + form + (form.startsWith("me") ? "" : "/" + id))
                        .with(user(who.toString()))
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(network);
                            return request;
                        })
                        .contentType(APPLICATION_JSON)
                        .content(
                                body.replace(FormBodies.PHOTO, photo.toString()).getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse());
    }

    private String myName() {
        return people.byId(who).orElseThrow().name();
    }

    private @Nullable String read(String form, UUID id, String field) throws Exception {
        var answer = kept(mvc.perform(get("/api/" + form + "/" + id).with(user(who.toString())))
                .andReturn()
                .getResponse());
        var read = JSON.readTree(answer.body()).path(field);
        return read.isNull() || read.isMissingNode() ? null : read.asString();
    }

    private static Kept kept(MockHttpServletResponse response) throws Exception {
        return new Kept(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
    }
}
