package no.heime.register.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.json.JsonCompareMode.LENIENT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.consent.ConsentService;
import no.heime.consent.Purpose;
import no.heime.consent.WordsShown;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Somebody;
import no.heime.register.EntryId;
import no.heime.register.ModerationService;
import no.heime.register.RegisterSearch;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.register.Search;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the phone hears when it sends a form about the register or digital care, or asks for places and what is near. */
@OnEmbedded
@AutoConfigureMockMvc
class RegisterApiTest {

    private static final String OFFER = """
            {"version": null, "organisation": null, "kind": "snow-clearing", "title": "Snømåking",
             "description": "Freser.", "districts": ["leirfjord-leland"], "times": ["MONDAY_MORNING"],
             "minutesPerWeek": 120, "languages": ["NB"], "validUntil": "2099-06-30"}""";

    private static final String IN_FULL = """
            {"version": null, "organisation": null, "kind": "snow-clearing", "title": "Snømåking",
             "description": "Freser.", "districts": [], "district": "leirfjord-leland", "withinMinutes": 45,
             "times": ["MONDAY_MORNING"], "absences": ["2098-12-24", "2099-01-01/2099-01-31"],
             "minutesPerWeek": null, "people": 3, "ages": ["ADULTS"], "pets": "FINE", "wheelchair": true,
             "company": "ONE_TO_ONE", "languages": ["NB"], "expenses": "Kjøring", "beforehand": "Ha spaden klar.",
             "validUntil": "2099-06-30"}""";

    private static final String RESOURCE = """
            {"version": null, "organisation": null, "type": "TRAINING_GROUP", "title": "Turgruppa",
             "description": "Rolig.", "kinds": ["walk-together"], "forWhom": null, "online": false,
             "districts": ["leirfjord-leland"], "where": "Kirka", "when": "Torsdager", "times": ["THURSDAY_MIDDAY"],
             "price": null, "link": "https://example.org/tur", "phone": null}""";

    private static final String RESOURCE_IN_FULL = """
            {"type": "TRAINING_GROUP", "title": "Turgruppa", "description": "Rolig.", "kinds": ["walk-together"],
             "districts": ["leirfjord-leland"], "rhythm": "WEEKLY", "days": ["THURSDAY", "MONDAY"],
             "startsAt": "11:00", "endsAt": "12:30", "firstDay": null, "lastDay": "2099-06-30",
             "bookingWay": "PHONE", "bookingHow": "75040002", "accessibility": ["HEARING_LOOP", "WHEELCHAIR"],
             "sourceName": "Helsenorge", "sourceLink": "https://www.helsenorge.no/", "checked": "2026-01-02",
             "copies": null}""";

    private static final String PARTICIPATION = """
            {"version": null, "form": "safety-alarm", "stage": "CURIOUS", "has": ["PHONE"],
             "needsHelpWith": ["SIGN_IN"], "wantsHelper": false, "district": "leirfjord-leland", "consent": true}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    PersonService people;

    @Autowired
    RegisterService register;

    @Autowired
    ModerationService moderation;

    @Autowired
    RegisterSearch search;

    @Autowired
    ConsentService consents;

    private final PersonId jonas = new PersonId(UUID.randomUUID());
    private final PersonId astrid = new PersonId(UUID.randomUUID());
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void twoResidents() {
        List.of(jonas, astrid).forEach(who -> people.add(Somebody.inLeland(who)));
    }

    private ResultActions send(PersonId who, String path, String body) throws Exception {
        return mvc.perform(put(path)
                .with(user(who.toString()))
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(body));
    }

    private ResultActions sendOffer(PersonId who, String body) throws Exception {
        return send(who, "/api/help-offers/" + id, body);
    }

    @Test
    void aNewOfferIsCreatedAndTheSameAgainIsTheSame() throws Exception {
        sendOffer(jonas, OFFER)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(id.toString()))
                .andExpect(jsonPath("$.version").value(0))
                .andExpect(jsonPath("$.status").value("submitted"))
                .andExpect(jsonPath("$.next").value("/mine"));
        sendOffer(jonas, OFFER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(0));
    }

    @Test
    void anEditNamesTheVersionAndAStaleOneIsAConflict() throws Exception {
        sendOffer(jonas, OFFER);
        var changed = OFFER.replace("Freser.", "Freser og spade.");
        sendOffer(jonas, changed.replace("\"version\": null", "\"version\": 7"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.messageKey").value("register.stale"))
                .andExpect(jsonPath("$.next").value("/kan-hjelpe?id=" + id));
        sendOffer(jonas, changed.replace("\"version\": null", "\"version\": 0"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void theFormGetsBackWhatItSentAndNobodyElseDoes() throws Exception {
        sendOffer(jonas, OFFER);
        var path = "/api/help-offers/" + id;
        mvc.perform(get(path).with(user(jonas.toString())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Snømåking"))
                .andExpect(jsonPath("$.validUntil").value("2099-06-30"))
                .andExpect(jsonPath("$.times[0]").value("MONDAY_MORNING"));
        mvc.perform(get(path).with(user(astrid.toString()))).andExpect(status().isNotFound());
        mvc.perform(get("/api/self-care-resources/" + id).with(user(jonas.toString())))
                .andExpect(status().isNotFound());
        sendOffer(astrid, OFFER).andExpect(status().isNotFound());
    }

    @Test
    void allThatAnOfferCanSayComesBackToTheForm() throws Exception {
        sendOffer(jonas, IN_FULL).andExpect(status().isCreated());
        mvc.perform(get("/api/help-offers/" + id).with(user(jonas.toString())))
                .andExpect(status().isOk())
                .andExpect(content().json(IN_FULL.replace("\"version\": null", "\"version\": 0"), LENIENT));
    }

    @Test
    void whoIsSignedInHearsHowManyOfHersWaitForHer() throws Exception {
        sendOffer(jonas, OFFER);
        moderation.returnWith(Registered.KARI, new EntryId(id), 0, "Skriv hvilke dager.");
        var path = "/api/entries/waiting";
        mvc.perform(get(path).with(user(jonas.toString())))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.count").value(1));
        mvc.perform(get(path).with(user(astrid.toString())))
                .andExpect(jsonPath("$.count").value(0));
        mvc.perform(get(path)).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45|5|withinMinutes",
                "\"leirfjord-leland\"|null|district",
                "\"leirfjord-leland\"|\"oslo\"|district",
                "2099-01-31|2098-12-31|absences",
                "\"people\": 3|\"people\": 0|people"
            })
    void whatBreaksARuleInAFullOfferIsRefusedOnItsField(String sent, String instead, String field) throws Exception {
        sendOffer(jonas, IN_FULL.replace(sent, instead))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value(field));
    }

    @Test
    void anybodySeesHowFarATimeOfTravelReaches() throws Exception {
        mvc.perform(get("/api/reach?district=leirfjord-leland&minutes=30"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasItem("leirfjord-leland")))
                .andExpect(jsonPath("$", not(hasItem("kvaenangen-burfjord"))));
        mvc.perform(get("/api/reach?district=oslo&minutes=30")).andExpect(status().isUnprocessableContent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"snow-clearing\"|\"magic\"|kind",
                "\"snow-clearing\"|null|kind",
                "\"leirfjord-leland\"|\"oslo\"|districts",
                "[\"leirfjord-leland\"]|[]|districts",
                "120|10|minutesPerWeek",
                "2099-06-30|2020-01-01|validUntil",
                "\"Snømåking\"|\" \"|title",
                "[\"NB\"]|[]|languages",
                "MONDAY_MORNING|SOMEDAY|times",
                "\"organisation\": null|\"organisation\": \"01930000-0000-7000-8000-000000000999\"|organisation"
            })
    void whatBreaksARuleIsRefusedOnItsFieldAndNotStored(String sent, String instead, String field) throws Exception {
        sendOffer(jonas, OFFER.replace(sent, instead))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.messageKey").isNotEmpty());
        nothingIsStored();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"minutesPerWeek\": 120|\"minutesPerWeek\": \"much\"",
                "\"kind\"|\"sort\"",
                "[\"NB\"]|[\"XX\"]",
                "\"2099-06-30\"|\"tomorrow\""
            })
    void whatCannotBeReadIsABadRequestAndNotStored(String sent, String instead) throws Exception {
        sendOffer(jonas, OFFER.replace(sent, instead)).andExpect(status().isBadRequest());
        nothingIsStored();
    }

    private void nothingIsStored() {
        assertThat(register.byIds(List.of(new EntryId(id)))).isEmpty();
    }

    @Test
    void withoutASignInNothingIsTaken() throws Exception {
        mvc.perform(put("/api/help-offers/" + id)
                        .with(csrf())
                        .contentType(APPLICATION_JSON)
                        .content(OFFER))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void aResourceIsCreatedReadBackAndItsLinkAndPhoneAreChecked() throws Exception {
        var path = "/api/self-care-resources/" + id;
        send(jonas, path, RESOURCE.replace("https://example.org/tur", "javascript:alert(1)"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("link"));
        send(jonas, path, RESOURCE.replace("\"phone\": null", "\"phone\": \"12\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("phone"));
        send(jonas, path, RESOURCE).andExpect(status().isCreated());
        mvc.perform(get(path).with(user(jonas.toString())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.type").value("TRAINING_GROUP"))
                .andExpect(jsonPath("$.link").value("https://example.org/tur"));
    }

    @Test
    void aResourceInFullIsReadBackForItsForm() throws Exception {
        var path = "/api/self-care-resources/" + id;
        send(jonas, path, RESOURCE_IN_FULL).andExpect(status().isCreated());
        send(jonas, path, RESOURCE_IN_FULL).andExpect(status().isOk());
        mvc.perform(get(path).with(user(jonas.toString())))
                .andExpect(jsonPath("$.rhythm").value("WEEKLY"))
                .andExpect(jsonPath("$.days[0]").value("MONDAY"))
                .andExpect(jsonPath("$.startsAt").value("11:00:00"))
                .andExpect(jsonPath("$.lastDay").value("2099-06-30"))
                .andExpect(jsonPath("$.times[1]").value("THURSDAY_MIDDAY"))
                .andExpect(jsonPath("$.bookingHow").value("75 04 00 02"))
                .andExpect(jsonPath("$.accessibility[0]").value("WHEELCHAIR"))
                .andExpect(jsonPath("$.sourceName").value("Helsenorge"))
                .andExpect(jsonPath("$.checked").value("2026-01-02"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"THURSDAY\", \"MONDAY\"]|[]|days",
                "\"11:00\"|null|startsAt",
                "\"12:30\"|\"10:00\"|endsAt",
                "\"WEEKLY\"|\"EVERY_OTHER_WEEK\"|firstDay",
                "2099-06-30|2020-06-30|lastDay",
                "75040002|12|bookingHow",
                "\"Helsenorge\"|null|sourceName",
                "https://www.helsenorge.no/|helsenorge|sourceLink",
                "2026-01-02|2098-01-02|checked",
                "\"copies\": null|\"copies\": 3|copies"
            })
    void whatIsWrongWithAResourceIsNamedByItsFieldAndNotStored(String sent, String instead, String field)
            throws Exception {
        send(jonas, "/api/self-care-resources/" + id, RESOURCE_IN_FULL.replace(sent, instead))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value(field));
        nothingIsStored();
    }

    @Test
    void whatIsNearSaysWhenItIsTheNextTimesAndNeverWhoHasBorrowed() throws Exception {
        send(jonas, "/api/self-care-resources/" + id, RESOURCE_IN_FULL);
        moderation.approve(Registered.KARI, new EntryId(id), 0);
        var card = "$[?(@.id == '" + id + "')]";
        mvc.perform(get("/api/nearby?district=leirfjord-leland&limit=12"))
                .andExpect(jsonPath(card + ".coming.length()").value(6))
                .andExpect(jsonPath(card + ".coming[0].starts").exists())
                .andExpect(jsonPath(card + ".lending").doesNotExist());
    }

    @Test
    void aParticipationIsKeptOnHerConsentOnly() throws Exception {
        var path = "/api/digital-participations/" + id;
        send(astrid, path, PARTICIPATION.replace("\"consent\": true", "\"consent\": false"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("consent"));
        send(astrid, path, PARTICIPATION.replace("\"CURIOUS\"", "null"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("stage"));
        send(astrid, path, PARTICIPATION.replace("\"CURIOUS\"", "\"EAGER\"")).andExpect(status().isBadRequest());
        send(astrid, path, PARTICIPATION.replace("\"consent\"", "\"agreed\"")).andExpect(status().isBadRequest());
        mvc.perform(get(path).with(user(astrid.toString()))).andExpect(status().isNotFound());
        send(astrid, path, PARTICIPATION).andExpect(status().isCreated());
        send(jonas, path, PARTICIPATION).andExpect(status().isNotFound());
        mvc.perform(get(path).with(user(astrid.toString())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stage").value("CURIOUS"))
                .andExpect(jsonPath("$.shared").value(true));
    }

    @Test
    void whatSheHasAnsweredIsListedForHerAndNobodyElse() throws Exception {
        var path = "/api/digital-participations";
        send(astrid, path + "/" + id, PARTICIPATION).andExpect(status().isCreated());
        var hers = "$[?(@.id == '" + id + "')]";
        mvc.perform(get(path).with(user(astrid.toString())))
                .andExpect(status().isOk())
                .andExpect(jsonPath(hers + ".answers.stage").value("CURIOUS"))
                .andExpect(jsonPath(hers + ".answers.version").value(0));
        mvc.perform(get(path).with(user(jonas.toString())))
                .andExpect(status().isOk())
                .andExpect(jsonPath(hers).isEmpty());
        mvc.perform(get(path)).andExpect(status().isUnauthorized());
    }

    @Test
    void theWordsThatWereReadArePutDownAndThoseThatNeverWereAreRefused() throws Exception {
        var path = "/api/digital-participations/" + id;
        send(astrid, path, saying("\"consentText\": 9"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("consent"));
        send(astrid, path, saying("\"consentText\": 1, \"consentLanguage\": \"NN\""))
                .andExpect(status().isCreated());

        var me = people.byId(astrid).orElseThrow().asActor();
        assertThat(consents.mine(me))
                .filteredOn(one -> one.consent().purpose() == Purpose.KEEP_CARE_ANSWERS)
                .extracting(one -> one.consent().last().words())
                .containsExactly(new WordsShown(1, Language.NN));
    }

    @Test
    void eachYesStandsInTheLanguageInWhichItsOwnWordsWereRead() throws Exception {
        var path = "/api/digital-participations/" + id;
        var both = "\"shared\": true, \"consentText\": 1, \"sharedText\": 1, \"consentLanguage\": \"NN\"";
        send(astrid, path, saying(both + ", \"sharedLanguage\": \"EN\"")).andExpect(status().isCreated());

        assertThat(languagesOf(astrid)).containsExactlyInAnyOrder(Language.NN, Language.EN);
    }

    @Test
    void aPhoneThatNamesOneLanguageMeansBoth() throws Exception {
        var both = "\"shared\": true, \"consentText\": 1, \"sharedText\": 1, \"consentLanguage\": \"EN\"";
        send(astrid, "/api/digital-participations/" + id, saying(both)).andExpect(status().isCreated());

        assertThat(languagesOf(astrid)).containsExactly(Language.EN, Language.EN);
    }

    private List<Language> languagesOf(PersonId person) {
        return consents.mine(people.byId(person).orElseThrow().asActor()).stream()
                .map(one -> one.consent().last().words().language())
                .toList();
    }

    @Test
    void whoKnowsTheQuestionWhetherStaffMaySeeHerAndDoesNotAnswerItHasNotSaidYes() throws Exception {
        var path = "/api/digital-participations/" + id;
        send(astrid, path, saying("\"consentText\": 1")).andExpect(status().isCreated());

        mvc.perform(get(path).with(user(astrid.toString())))
                .andExpect(jsonPath("$.shared").value(false));
    }

    private static String saying(String more) {
        return PARTICIPATION.replace("\"consent\": true", "\"consent\": true, " + more);
    }

    @Test
    void whoDoesNotWantToBeSeenByStaffIsNot() throws Exception {
        var path = "/api/digital-participations/" + id;
        send(astrid, path, PARTICIPATION.replace("\"consent\": true", "\"consent\": true, \"shared\": false"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.next").value("/min-digitale-hjelp"));
        mvc.perform(get(path).with(user(astrid.toString())))
                .andExpect(jsonPath("$.shared").value(false));
    }

    @Test
    void anybodySeesWhatIsNearOnceItIsApproved() throws Exception {
        send(jonas, "/api/self-care-resources/" + id, RESOURCE);
        var card = "$[?(@.id == '" + id + "')]";
        var near = get("/api/nearby?district=leirfjord-leland&limit=12");
        mvc.perform(near).andExpect(status().isOk()).andExpect(jsonPath(card).isEmpty());
        moderation.approve(Registered.KARI, new EntryId(id), 0);
        mvc.perform(near)
                .andExpect(jsonPath(card + ".minutes").value(5))
                .andExpect(jsonPath(card + ".icon").value("footprints"))
                .andExpect(jsonPath(card + ".url").value("/finn/" + id));
    }

    @Test
    void nobodyLearnsWhoStandsBehindWhatIsPublicOrHowSheIsReached() throws Exception {
        var solveig = new PersonId(UUID.randomUUID());
        people.add(new Person(
                solveig,
                EmailAddress.of("solveig.brattland@heime.example"),
                "Solveig Brattland",
                PhoneNumber.of("901 23 456"),
                "leirfjord-leland",
                "1822",
                Language.NB,
                List.of(),
                Instant.EPOCH,
                null));
        send(
                        solveig,
                        "/api/self-care-resources/" + id,
                        RESOURCE.replace("\"phone\": null", "\"phone\": \"90 12 34 56\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("phone"));
        sendOffer(solveig, OFFER.replace("Snømåking", "Snø i svingen")).andExpect(status().isCreated());
        moderation.approve(Registered.KARI, new EntryId(id), 0);

        var near = mvc.perform(get("/api/nearby?district=leirfjord-leland&limit=12"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(near).contains("Snø i svingen");
        assertThat(search.search(Search.of("svingen", Registered.LELAND, 20)).hits())
                .hasSize(1)
                .allSatisfy(hit -> assertThat(hit.organisation()).isNull());
        assertThat(near).doesNotContain("Brattland", "brattland", "90123456", "901 23 456", solveig.toString());
        mvc.perform(get("/api/help-offers/" + id).with(user(jonas.toString()))).andExpect(status().isNotFound());
    }

    @Test
    void placesAreFetchedOnceAndThenAskedForByTheirTag() throws Exception {
        var tag = mvc.perform(get("/api/places"))
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.municipalities.length()").value(24))
                .andExpect(jsonPath("$.districts[?(@.id == 'leirfjord-leland')].name")
                        .value("Leland"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        mvc.perform(get("/api/places").header("If-None-Match", Objects.requireNonNull(tag)))
                .andExpect(status().isNotModified());
    }
}
