package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationService;
import no.heime.shared.ResourceFiles;
import no.heime.shared.demo.DemoFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo's cast: a coast of invented people, none of whom could be somebody. */
class DemoPeopleTest {

    private final Places places = new Places();
    private final List<Person> people = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private DemoPeople demo;

    @BeforeEach
    void contribute() {
        var file = mock(DemoFile.class);
        when(file.read(any(), any()))
                .thenAnswer(
                        call -> ResourceFiles.read("demo/" + call.getArgument(0), call.getArgument(1, Class.class)));
        var persons = mock(PersonService.class);
        var groups = mock(OrganisationService.class);
        doAnswer(call -> people.addAll(call.getArgument(0))).when(persons).addAll(anyList());
        doAnswer(call -> organisations.addAll(call.getArgument(0))).when(groups).addAll(anyList());
        demo = new DemoPeople(file, persons, groups, Clock.systemUTC());
        demo.contribute();
    }

    @Test
    void twoHundredResidentsBesideStaffAndTwentyOrganisationsLiveInAllMunicipalities() {
        assertThat(people)
                .filteredOn(person -> !person.asActor().isCaseWorker())
                .hasSizeGreaterThanOrEqualTo(200);
        assertThat(organisations).hasSizeGreaterThanOrEqualTo(20);
        var numbers = places.municipalities().stream().map(Municipality::number).toList();
        assertThat(people).extracting(Person::municipality).containsAll(numbers);
        assertThat(organisations).extracting(Organisation::municipality).containsAll(numbers);
        assertThat(people)
                .allSatisfy(person -> assertThat(places.district(new DistrictId(String.valueOf(person.district()))))
                        .map(District::municipality)
                        .contains(String.valueOf(person.municipality())));
    }

    @Test
    void everyMunicipalityHasACaseWorkerWhoCanBeUnfoldedBesideTheSixOfTheStory() {
        assertThat(demo.withStory())
                .extracting(DemoPeople.Somebody::email)
                .containsExactly(
                        "astrid@heime.example",
                        "jonas@heime.example",
                        "solveig@heime.example",
                        "per@heime.example",
                        "kari@heime.example",
                        "nils@heime.example");
        var workers = new ArrayList<>(demo.otherCaseWorkers());
        workers.addAll(demo.withStory());
        assertThat(workers)
                .extracting(DemoPeople.Somebody::caseWorkerIn)
                .containsAll(places.municipalities().stream()
                        .map(Municipality::number)
                        .toList());
    }

    @Test
    void nobodyCanBeReachedByAccident() {
        assertThat(people).allSatisfy(person -> {
            assertThat(person.email().value()).endsWith("@heime.example");
            assertThat(person.phone()).isNotNull();
            assertThat(person.phone().value()).startsWith("+4775000");
        });
        assertThat(people).extracting(Person::email).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::phone).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::name).doesNotHaveDuplicates();
        // no number in Enhetsregisteret begins like this, and each has its check digit
        assertThat(organisations)
                .extracting(Organisation::number)
                .allSatisfy(number -> assertThat(String.valueOf(number)).contains("000"))
                .doesNotHaveDuplicates();
    }
}
