package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.HttpPhone;
import no.heime.HttpPhone.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tries every endpoint that there is, also those that come later. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "heime.demo=true"})
class RestAccessTest {

    /** Whoever adds to this list has thought about it. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "GET /api/session",
            "GET /api/places",
            "GET /api/nearby",
            "GET /api/reach",
            "GET /api/demo/code",
            // Shown when an entry that shows it is public.
            "GET /api/photos/{id}",
            "GET /api/photos/{id}/card");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private record Endpoint(String method, String path) {

        String written() {
            return method + " " + path;
        }

        Answer askedBy(HttpPhone phone) {
            return askedBy(phone, "");
        }

        /** @param more what stands behind the path */
        Answer askedBy(HttpPhone phone, String more) {
            var address = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()) + more;
            return switch (method) {
                case "GET" -> phone.get(address);
                case "PUT" -> phone.put(address, "{}");
                case "DELETE" -> phone.delete(address);
                case "POST" -> phone.form(address, Map.of());
                default -> throw new IllegalStateException("nobody tries " + written());
            };
        }
    }

    private List<Endpoint> all() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(path -> methods(mapping.getMethodsCondition().getMethods())
                                .map(method -> new Endpoint(method, path))))
                .filter(endpoint -> endpoint.path().startsWith("/api/"))
                .toList();
    }

    private static Stream<String> methods(Set<RequestMethod> named) {
        return named.isEmpty()
                ? Stream.of("GET", "PUT", "POST", "DELETE")
                : named.stream().map(RequestMethod::name);
    }

    @Test
    void whoIsNotSignedInGetsOnlyWhatIsForEverybody() {
        assertThat(all()).isNotEmpty().allSatisfy(endpoint -> {
            var answer = endpoint.askedBy(new HttpPhone(port));
            if (FOR_EVERYBODY.contains(endpoint.written())) {
                assertThat(answer.status()).as(endpoint.written()).isNotIn(401, 403, 500);
            } else {
                assertThat(answer.status()).as(endpoint.written()).isEqualTo(401);
                assertThat(answer.type()).as(endpoint.written()).startsWith("application/problem+json");
            }
        });
    }

    @Test
    void whatIsNotThereOrNotMineIsAnsweredWithoutAWordAboutIt() {
        for (var email : List.of("jonas@heime.example", "per@heime.example", "nils@heime.example")) {
            var phone = new HttpPhone(port).signIn(email);
            assertThat(all())
                    .filteredOn(endpoint ->
                            endpoint.method().equals("GET") && endpoint.path().contains("{id}"))
                    .isNotEmpty()
                    .allSatisfy(endpoint -> {
                        var answer = endpoint.askedBy(phone);
                        assertThat(answer.status()).as(email + answer).isEqualTo(404);
                    });
        }
    }

    @Test
    void anAddressThatNobodyHasIsAProblemAndNoPage() {
        var astrid = new HttpPhone(port).signIn("astrid@heime.example");
        var answer = astrid.get("/api/digital-care-forms");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(astrid.delete("/api/session").status()).isEqualTo(405);
    }

    @Test
    void wordsInAnAddressThatCannotBeReadAreAProblemWhoeverReadsThemFirst() {
        var astrid = new HttpPhone(port).signIn("astrid@heime.example");
        assertThat(all())
                .filteredOn(endpoint -> !endpoint.method().equals("GET"))
                .isNotEmpty()
                .allSatisfy(endpoint -> {
                    var answer = endpoint.askedBy(astrid, "?=nameless");
                    assertThat(answer.status()).as(endpoint.written()).isEqualTo(400);
                    assertThat(answer.type()).as(endpoint.written()).startsWith("application/problem+json");
                    assertThat(answer.json().get("messageKey").asString()).isEqualTo("request.unreadable");
                });
    }

    @Test
    void anOfferIsOpenForEditingToItsOwnerAndToNobodyElse() {
        var id = UUID.randomUUID();
        var address = "/api/help-offers/" + id;
        var owner = new HttpPhone(port).signIn("astrid@heime.example");
        assertThat(owner.put(address, OFFER)).returns(201, Answer::status);
        assertThat(owner.get(address).status()).isEqualTo(200);

        for (var email : List.of("jonas@heime.example", "solveig@heime.example", "nils@heime.example")) {
            var other = new HttpPhone(port).signIn(email);
            assertThat(other.get(address).status()).as(email).isIn(403, 404);
            assertThat(other.put(address, OFFER.replace("Måker", "Stjal")).status())
                    .as(email)
                    .isIn(403, 404, 409);
        }
        assertThat(owner.get(address).body()).contains("Måker").doesNotContain("Stjal");
    }

    private static final String OFFER = """
            {"version": null, "organisation": null, "kind": "snow-clearing", "title": "Måker snø",
             "description": "Måker inngang og trapp.", "districts": ["leirfjord-leland"],
             "times": ["MONDAY_MORNING"], "minutesPerWeek": 60, "languages": ["NB"], "validUntil": "2027-06-30"}
            """;
}
