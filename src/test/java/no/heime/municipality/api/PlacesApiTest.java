package no.heime.municipality.api;

import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import no.heime.municipality.CorrectedPlaces;
import no.heime.municipality.DistrictId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class PlacesApiTest extends CorrectedPlaces {

    private static final String LELAND = "$.districts[?(@.id == 'leirfjord-leland')]";

    @Autowired
    MockMvc mvc;

    private String tag() throws Exception {
        return Objects.requireNonNull(
                mvc.perform(get("/api/places")).andReturn().getResponse().getHeader("ETag"));
    }

    @Test
    void thePhoneGetsTheMiddleOfEachDistrict() throws Exception {
        mvc.perform(get("/api/places"))
                .andExpect(jsonPath(LELAND + ".lat").value(66.08))
                .andExpect(jsonPath(LELAND + ".lon").exists());
    }

    @Test
    void thePhoneKnowsWhichMunicipalitiesToShowFirst() throws Exception {
        mvc.perform(get("/api/places"))
                .andExpect(jsonPath("$.municipalities[?(@.number == '1822')].near[0]")
                        .value("1820"));
    }

    @Test
    void thePhoneKnowsWhatAMunicipalityIsCalledInSamiAndKven() throws Exception {
        mvc.perform(get("/api/places"))
                .andExpect(jsonPath("$.municipalities[?(@.number == '5540')].names.se")
                        .value("Gáivuotna"))
                .andExpect(jsonPath("$.municipalities[?(@.number == '5540')].names.fkv")
                        .value("Kaivuono"))
                .andExpect(jsonPath("$.municipalities[?(@.number == '1826')].names.sma")
                        .value("Aarborte"));
    }

    @Test
    void afterACorrectionThePhoneThatAsksByItsOldTagGetsTheNewPlaces() throws Exception {
        var old = tag();
        mvc.perform(get("/api/places").header("If-None-Match", old)).andExpect(status().isNotModified());

        rename(kari, new DistrictId("leirfjord-leland"), "Leland sentrum");

        mvc.perform(get("/api/places").header("If-None-Match", old))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", not(old)))
                .andExpect(jsonPath(LELAND + ".name").value("Leland sentrum"));
    }
}
