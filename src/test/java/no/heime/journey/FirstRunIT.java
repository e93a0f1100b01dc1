package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality that starts for real, with nothing in the store: its administrator is led through what there is to do. */
class FirstRunIT {

    private static final String ADMINISTRATOR = "ruth@leirfjord.example";
    private static final String CASE_WORKER = "kari@leirfjord.example";
    private static final String LIST = """
        Organisasjonsnummer;Navn;Krets;Arbeidsområde;Om laget;Når og hvor;Telefon;E-post;Koordinators e-post
        974 760 673;Leland vel;Leland;Snø og strøing;Vi måker.;Tirsdager;75 04 00 00;;per@vel.example
        12;Seilforeningen;Oslo;Seiling;;;;;
        """;

    private static final List<String> EMPTY = List.of("/kom-i-gang", "/steder", "/", "/finn", "/mine", "/godkjenne");

    private static final List<String> EMPTY_IN_THE_DARK = List.of(
            "/innboks",
            "/deltakelse",
            "/meldt-inn",
            "/godkjenne/ord",
            "/sporsmal-om-innsyn",
            "/attester",
            "/meldt",
            "/meldinger",
            "/mine-behov",
            "/min-digitale-hjelp",
            "/registrert-for-meg",
            "/fullmakt",
            "/samtykker",
            "/hvem-har-sett",
            "/invitasjoner",
            "/frivillig",
            "/bli-med/finnes-ikke",
            "/utboks");

    @TempDir
    Path data;

    /** The screens that are looked at before anything is in the program. */
    static List<String> whileEmpty() {
        return Stream.concat(EMPTY.stream(), EMPTY_IN_THE_DARK.stream()).toList();
    }

    @Test
    void theGuideLeadsFromStepToStepLetsStaffInAndStoresWhatIsRightInAList() throws IOException, InterruptedException {
        try (var heime = RunningHeime.forReal(data, "1822:" + ADMINISTRATOR);
                var ruth = new Phone("first-run", heime.address()).still()) {
            ruth.isOf(Api.signedIn(heime, ADMINISTRATOR));
            ruth.open("/kom-i-gang");
            ruth.seesHeading(nb("first-run.title.of", "Leirfjord"));
            ruth.settles();
            ruth.screen("begin");
            inPlace(ruth, "MUNICIPALITY");
            inPlace(ruth, "DISTRICTS");
            ruth.fill(nb("first-run.staff.email"), CASE_WORKER);
            ruth.select(nb("appointed.given.why"), nb("appointed.given.NEW_HERE"));
            ruth.tap(nb("first-run.staff.give"));
            ruth.sees(nb("first-run.staff.given.now", CASE_WORKER));
            ruth.sees(nb("first-run.staff.waits"));
            ruth.settles();
            ruth.screen("invited");
            inPlace(ruth, "STAFF");
            ruth.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("lag.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
            ruth.sees("Seilforeningen");
            ruth.settles();
            assertThat(ruth.scrollsSideways()).isFalse();
            ruth.screen("list");
            ruth.tap(nb("first-run.organisations.store", 1));
            ruth.sees(nb("organisation.import.count.STORED", 1));
            ruth.settles();
            ruth.screen("stored");
            inPlace(ruth, "ORGANISATIONS");
            ruth.isOf(Api.signedIn(heime, CASE_WORKER));
            ruth.open("/invitasjoner");
            ruth.sees(nb("invitations.staff", "Leirfjord"));
            ruth.tap(nb("invitations.yes"));
            ruth.seesHeading(nb("need.inbox.title"));
            ruth.sees(nb("invitations.accepted.staff", "Leirfjord"));
            ruth.settles();
            ruth.screen("said-yes");
            ruth.open("/godkjenne");
            ruth.seesHeading(nb("register.moderate.title"));
        }
    }

    private static void inPlace(Phone ruth, String step) {
        ruth.tap(nb("first-run.confirm." + step));
        ruth.sees(nb("first-run.done", nb("first-run.step." + step)));
        ruth.settles();
        ruth.screen("after-" + step);
    }

    @Test
    void anEmptyProgramIsReadableInEveryFace() throws IOException, InterruptedException {
        try (var heime = RunningHeime.forStaff(data, "1822:" + ADMINISTRATOR)) {
            var signedIn = Api.signedIn(heime, ADMINISTRATOR);
            try (var ruth = phoneOf(signedIn, heime, Face.DARK_AND_NARROW)) {
                whileEmpty().forEach(path -> isReadable(ruth, path));
            }
            try (var ruth = phoneOf(signedIn, heime, Face.LARGE_TEXT)) {
                EMPTY.forEach(path -> isReadableInOwnColoursToo(ruth, path));
            }
        }
    }

    private static Phone phoneOf(Api signedIn, RunningHeime heime, Face face) {
        var ruth = new Phone("first-run-" + face.name(), heime.address(), face).still();
        ruth.isOf(signedIn);
        return ruth;
    }

    private static void isReadable(Phone ruth, String path) {
        ruth.open(path);
        looks(ruth, "empty" + path.replace('/', '-'));
    }

    private static void isReadableInOwnColoursToo(Phone ruth, String path) {
        isReadable(ruth, path);
        ruth.changesColours(Face.LARGE_TEXT_IN_OWN_COLOURS);
        looks(ruth, "empty" + path.replace('/', '-') + "-own");
        ruth.changesColours(Face.LARGE_TEXT);
    }

    private static void looks(Phone ruth, String name) {
        ruth.settles();
        ruth.screen(name);
        assertThat(ruth.scrollsSideways()).as(name).isFalse();
    }
}
