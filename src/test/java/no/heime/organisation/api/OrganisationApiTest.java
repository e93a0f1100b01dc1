package no.heime.organisation.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Somebody;
import no.heime.shared.store.OnEmbedded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the phone hears when it sends the form of an organisation. */
@OnEmbedded
@AutoConfigureMockMvc
class OrganisationApiTest {

    private static final String VEL = """
            {"version": null, "name": "Leland vel", "orgNumber": null, "district": "leirfjord-leland",
             "about": "Vi måker.", "areas": ["snow"], "meets": null, "phone": "75 04 00 00", "email": null}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    PersonService people;

    private final PersonId solveig = new PersonId(UUID.randomUUID());
    private final PersonId jonas = new PersonId(UUID.randomUUID());
    private final String path = "/api/organisations/" + UUID.randomUUID();

    @BeforeEach
    void twoResidents() {
        List.of(solveig, jonas).forEach(who -> people.add(Somebody.whoHasToldNothing(who)));
    }

    private ResultActions send(PersonId who, String body) throws Exception {
        return mvc.perform(put(path)
                .with(user(who.toString()))
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(body));
    }

    @Test
    void whereTheRegisterIsNotAskedANumberGetsNoAnswerAndAWrongOneIsRefused() throws Exception {
        mvc.perform(get("/api/units/974760673")).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/units/974760673").with(user(solveig.toString()))).andExpect(status().isNoContent());
        mvc.perform(get("/api/units/974760674").with(user(solveig.toString())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.messageKey").value("organisation.number.invalid"));
    }

    @Test
    void itIsStoredOnceAndWaitsForTheMunicipality() throws Exception {
        send(solveig, VEL)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("submitted"))
                .andExpect(jsonPath("$.version").value(0));
        send(solveig, VEL).andExpect(status().isOk());
        mvc.perform(get(path).with(user(solveig.toString())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Leland vel"))
                .andExpect(jsonPath("$.phone").value("75 04 00 00"));
    }

    @Test
    void anothersTellsNothing() throws Exception {
        send(solveig, VEL);
        send(jonas, VEL).andExpect(status().isNotFound());
        mvc.perform(get(path).with(user(jonas.toString()))).andExpect(status().isNotFound());
        mvc.perform(get(path)).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "Leland vel"       | ""        | name
                    "leirfjord-leland" | "nowhere" | district
                    ["snow"]           | []        | areas
                    ["snow"]           | [null]    | areas[0]
                    "75 04 00 00"      | null      | phone
                    "orgNumber": null  | "orgNumber": "123456789" | orgNumber
                    """)
    void whatIsWrongIsSaidAtItsField(String right, String wrong, String field) throws Exception {
        send(solveig, VEL.replace(right, wrong))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.field").value(field));
    }
}
