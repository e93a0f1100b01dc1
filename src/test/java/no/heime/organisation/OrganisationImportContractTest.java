package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Answer;
import no.heime.identity.AppointmentService;
import no.heime.identity.EndedBecause;
import no.heime.identity.InvitationService;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.organisation.ImportRow.Verdict;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality's own list of organisations, on every store. */
abstract class OrganisationImportContract extends StoreContract {

    private static final String HEAD =
            "Organisasjonsnummer;Navn;Krets;Arbeidsområde;Om laget;Når og hvor;Telefon;E-post;Koordinators e-post\n";
    private static final String VEL =
            "974 760 673;Leland vel;Leland;Snø og strøing, Mat;Vi måker.;Tirsdager;75 04 00 00;;per@vel.example\n";
    private static final String CIRCLE = ";Strikkekafeen;leland;besøk og prat;;;;kafe@heime.example;\n";
    private static final Actor RUTH = administrator("1822");

    @Autowired
    OrganisationImport imports;

    @Autowired
    Organisations organisations;

    @Autowired
    InvitationService invitations;

    @Autowired
    PersonService people;

    @Autowired
    AppointmentService appointments;

    private static Actor administrator(String municipality) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                "Ruth",
                null,
                null,
                Language.NB,
                List.of(Membership.administratorIn(municipality)));
    }

    private static byte[] file(String... lines) {
        return (HEAD + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Verdict> verdicts(List<ImportRow> rows) {
        return rows.stream().map(ImportRow::verdict).toList();
    }

    @Test
    void aPreviewStoresNothing() {
        assertThat(verdicts(imports.preview(RUTH, "1822", file(VEL, CIRCLE), Language.NB)))
                .containsExactly(Verdict.READY, Verdict.READY);
        assertThat(organisations.findByMunicipality("1822")).isEmpty();
    }

    @Test
    void whatIsReadyIsStoredApprovedAndTheSameFileAgainStoresNothingMore() {
        assertThat(verdicts(imports.store(RUTH, "1822", file(VEL, CIRCLE), Language.NB)))
                .containsExactly(Verdict.STORED, Verdict.STORED);
        assertThat(verdicts(imports.store(RUTH, "1822", file(VEL, CIRCLE), Language.NB)))
                .containsExactly(Verdict.ALREADY_THERE, Verdict.ALREADY_THERE);
        assertThat(organisations.findByMunicipality("1822")).hasSize(2);
        assertThat(organisations.findByNumbers(List.of("974760673")))
                .singleElement()
                .satisfies(vel -> {
                    assertThat(vel.standing().isApproved()).isTrue();
                    assertThat(vel.municipality()).isEqualTo("1822");
                    assertThat(vel.district()).isEqualTo("leirfjord-leland");
                    assertThat(vel.areas()).containsExactly("meals", "snow");
                    assertThat(vel.phone()).isEqualTo(PhoneNumber.of("75040000"));
                    assertThat(vel.meets()).isEqualTo("Tirsdager");
                });
    }

    @Test
    void whoIsNamedAsCoordinatorSpeaksForItFromWhenSheSaysYes() {
        imports.store(RUTH, "1822", file(VEL), Language.NB);
        var vel = organisations.findByMunicipality("1822").getFirst();
        var per = people.proved(EmailAddress.of("per@vel.example"), Language.NB);
        assertThat(per.asActor().isCoordinatorOf(vel.id().value())).isFalse();
        Answer.yes(invitations, per.asActor());
        assertThat(people.coordinatorsOf(vel.id())).extracting(Person::id).containsExactly(per.id());
        assertThat(vel.email()).as("her address is not public").isNull();
    }

    @Test
    void withoutWordsOfItsOwnItIsDescribedByItsAreas() {
        imports.store(RUTH, "1822", file(CIRCLE), Language.NB);
        assertThat(organisations.findByMunicipality("1822").getFirst().about()).isEqualTo("Besøk og prat");
    }

    @Test
    void aCellThatLooksLikeAFormulaIsStoredAsTyped() {
        imports.store(RUTH, "1822", file(CIRCLE.replace("Strikkekafeen", "=1+1 kafeen")), Language.NB);
        assertThat(organisations.findByMunicipality("1822").getFirst().name()).isEqualTo("=1+1 kafeen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "974 760 673|974 760 674|NUMBER|organisation.number.invalid",
                "Leland vel|''|NAME|organisation.import.missing",
                "Leland;|Sandnessjøen;|DISTRICT|organisation.import.district.unknown",
                "Snø og strøing|Seiling|AREAS|organisation.import.area.unknown",
                "75 04 00 00|75 0|PHONE|phone.invalid",
                "75 04 00 00|''|PHONE|organisation.contact.missing",
                "per@vel.example|per|COORDINATOR|email.invalid"
            })
    void whatIsWrongIsSaidAtItsColumnAndNotStored(String right, String wrong, SheetColumn column, String key) {
        var file = file(VEL.replace(right, wrong), CIRCLE);
        assertThat(imports.preview(RUTH, "1822", file, Language.NB).getFirst()).satisfies(row -> {
            assertThat(row.verdict()).isEqualTo(Verdict.WRONG);
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.complaints()).singleElement().satisfies(complaint -> {
                assertThat(complaint.column()).isEqualTo(column);
                assertThat(complaint.messageKey()).isEqualTo(key);
            });
        });
        assertThat(verdicts(imports.store(RUTH, "1822", file, Language.NB)))
                .containsExactly(Verdict.WRONG, Verdict.STORED);
        assertThat(organisations.findByMunicipality("1822")).hasSize(1);
    }

    @Test
    void allThatIsWrongOnALineIsSaidAtOnce() {
        var row = imports.preview(RUTH, "1822", file("12;;Oslo;Seiling;;;;;\n"), Language.NB)
                .getFirst();
        assertThat(row.complaints())
                .extracting(ImportRow.Complaint::column)
                .containsExactly(
                        SheetColumn.NAME,
                        SheetColumn.NUMBER,
                        SheetColumn.DISTRICT,
                        SheetColumn.AREAS,
                        SheetColumn.PHONE);
    }

    @ParameterizedTest
    @CsvSource({"NB, Trening og mestring", "NN, Trening og meistring", "EN, Exercise and coping"})
    void whatAnAreaCanBeIsSaidInTheLanguageOfWhoReadsIt(Language reader, String area) {
        var row = imports.preview(RUTH, "1822", file(";Seilforeningen;Leland;Seiling;;;75040000;;\n"), reader)
                .getFirst();
        assertThat(row.complaints()).singleElement().satisfies(complaint -> {
            assertThat(complaint.column()).isEqualTo(SheetColumn.AREAS);
            assertThat(complaint.parameters().getLast().toString()).contains(area);
        });
    }

    @Test
    void theSameOrganisationTwiceInAFileCountsOnce() {
        var rows = imports.store(RUTH, "1822", file(VEL, CIRCLE, VEL), Language.NB);
        assertThat(verdicts(rows)).containsExactly(Verdict.STORED, Verdict.STORED, Verdict.WRONG);
        assertThat(rows.getLast().complaints().getFirst().parameters()).containsExactly(2L);
    }

    @Test
    void whatRegisteredItselfIsThereAlreadyByNumberOrName() {
        imports.store(RUTH, "1822", file(VEL), Language.NB);
        var known = organisations.findByMunicipality("1822").getFirst();
        var other = VEL.replace("Leland vel", "Velet");
        assertThat(verdicts(imports.preview(RUTH, "1822", file(other), Language.NB)))
                .containsExactly(Verdict.ALREADY_THERE);
        var sameName = VEL.replace("974 760 673", "").replace("Leland vel", " leland  VEL ");
        assertThat(verdicts(imports.preview(RUTH, "1822", file(sameName), Language.NB)))
                .containsExactly(Verdict.ALREADY_THERE);
        assertThat(organisations.findByMunicipality("1822")).containsExactly(known);
    }

    @Test
    void anOldFileGivesNoEndedRoleBackThoughTheOrganisationIsCalledSomethingElse() {
        var unnumbered = VEL.replace("974 760 673", "");
        imports.store(RUTH, "1822", file(unnumbered), Language.NB);
        var vel = organisations.findByMunicipality("1822").getFirst();
        var email = EmailAddress.of("per@vel.example");
        var per = people.proved(email, Language.NB);
        Answer.yes(invitations, per.asActor());
        appointments.end(RUTH, per.id(), Membership.coordinatorOf(vel.id()), EndedBecause.NOT_HERE);
        var other = new OrganisationDetails(
                "Leland og Leines vel", null, vel.district(), vel.about(), vel.areas(), null, vel.phone(), null);
        organisations.save(vel.changed("1822", other, true));

        assertThat(verdicts(imports.store(RUTH, "1822", file(unnumbered), Language.NB)))
                .containsExactly(Verdict.ALREADY_THERE);

        Answer.yes(invitations, per.asActor());
        assertThat(people.coordinatorsOf(vel.id())).isEmpty();
    }

    @Test
    void aFileWithoutTheColumnsThatItNeedsIsNoSuchList() {
        var file = "Navn;Telefon\nLeland vel;75040000".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> imports.preview(RUTH, "1822", file, Language.NB))
                .hasMessage("organisation.import.no-column.DISTRICT");
    }

    @Test
    void anAdministratorOfAnotherMunicipalityLearnsNothing() {
        var nils = administrator("1820");
        assertThatThrownBy(() -> imports.preview(nils, "1822", file(VEL), Language.NB))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> imports.store(nils, "1822", file(VEL), Language.NB))
                .hasMessage("error.not-found");
        assertThat(organisations.findByMunicipality("1822")).isEmpty();
    }
}

@OnEmbedded
class OrganisationImportOnEmbeddedTest extends OrganisationImportContract {}

@OnMongod
class OrganisationImportOnMongodTest extends OrganisationImportContract {}
