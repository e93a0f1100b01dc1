package no.heime.rights;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everybody calls every address of the REST side with somebody else's things, and gets through where {@code rest.txt} says so. */
@OnEmbedded
@AutoConfigureMockMvc
class RightsOfRestTest extends StoreContract {

    private static final Set<String> WITHOUT_A_THING = Set.of("own", "everybody");

    private record Answer(int status, String body) {

        boolean has(UUID id) {
            return status < 300 && (body.contains(id.toString()) || !body.startsWith("["));
        }

        /** The same of whatever thing it is about. */
        Answer ofAny(UUID id) {
            return new Answer(status, body.replace(id.toString(), "ID"));
        }
    }

    private final Map<String, Expected> expected = Expected.in("rest.txt");

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Cast cast;
    private RestTries tries;

    @BeforeEach
    void everybodyComes() {
        cast = new Cast(program);
        cast.come();
        tries = new RestTries(program, new Leirfjord(program, cast), cast);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        cast.signIn(Who.NOBODY);
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotNamedIsRefusedAsIfItWereNotThere() {
        return tries.all().entrySet().stream()
                .map(row -> dynamicTest(row.getKey(), () -> walk(row.getKey(), row.getValue())));
    }

    private void walk(String row, RestTries.Try tried) throws Exception {
        var named = expected.containsKey(row) ? expected.get(row).who() : EnumSet.noneOf(Who.class);
        var through = EnumSet.noneOf(Who.class);
        var shared = tried.fresh().get();
        var before = everything();
        for (var who : EnumSet.complementOf(named)) {
            var answer = ask(who, tried.call().apply(shared));
            if (answer.has(shared)) {
                through.add(who);
            }
            if (!tried.makesIt()) {
                var missing = UUID.randomUUID();
                assertThat(answer.ofAny(shared))
                        .as(row + " to " + who)
                        .isEqualTo(ask(who, tried.call().apply(missing)).ofAny(missing));
            }
        }
        assertThat(everything()).as(row + ": what the refused have changed").isEqualTo(before);
        for (var who : named) {
            var thing = tried.fresh().get();
            if (ask(who, tried.call().apply(thing)).has(thing)) {
                through.add(who);
            }
        }
        assertThat(through).as(row).isEqualTo(named);
    }

    private Set<Document> everything() {
        return Stream.of("needs", "register", "organisations", "participations")
                .flatMap(collection -> store.findAll(Document.class, collection).stream())
                .collect(java.util.stream.Collectors.toSet());
    }

    private Answer ask(Who who, MockHttpServletRequestBuilder call) throws Exception {
        cast.signIn(Who.NOBODY);
        var session = cast.session(who);
        var response = http.perform(call.with(session == null ? anonymous() : authentication(session))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        return new Answer(response.getStatus(), response.getContentAsString());
    }

    @Test
    void everyAddressStandsInTheList() {
        assertThat(new TreeSet<>(expected.keySet())).isEqualTo(mapped());
        assertThat(tries.all().keySet())
                .isEqualTo(expected.values().stream()
                        .filter(line -> !WITHOUT_A_THING.contains(line.right()))
                        .map(Expected::row)
                        .collect(toCollection(TreeSet::new)));
    }

    private TreeSet<String> mapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .map(method -> method + " " + path)))
                .collect(toCollection(TreeSet::new));
    }
}
