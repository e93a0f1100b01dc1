package no.heime.organisation.brreg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.heime.organisation.OrganisationNumber;
import no.heime.organisation.UnitRegister;
import no.heime.shared.demo.Demo;
import no.heime.shared.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Over HTTP, with answers in the form in which Brønnøysundregistrene describe and give them: one is of a public body, in
 * all others the names are made up.
 */
class BrregUnitsTest {

    private static final OrganisationNumber NUMBER = OrganisationNumber.of("974760673");

    private final Demo demo = mock(Demo.class);
    private final Map<String, String> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private int otherwise = 404;
    private String refusal = "";
    private HttpServer register;

    @BeforeEach
    void start() throws IOException {
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.createContext("/api", call -> {
            var path = call.getRequestURI().getPath();
            asked.add(path);
            var said = answers.get(path);
            var body = (said == null ? refusal : said).getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Location", "/api/elsewhere");
            call.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
            call.sendResponseHeaders(said == null ? otherwise : 200, body.length > 0 ? body.length : -1);
            call.getResponseBody().write(body);
            call.close();
        });
        register.start();
    }

    @AfterEach
    void stop() {
        register.stop(0);
    }

    private UnitRegister units() {
        return units("http://127.0.0.1:%d/api/".formatted(register.getAddress().getPort()));
    }

    private UnitRegister units(String address) {
        return new BrregUnits(new UnitRegisterAddress(address), demo);
    }

    private static String recorded(String answer) throws IOException {
        try (var file = BrregUnitsTest.class.getResourceAsStream("/brreg/" + answer + ".json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aUnitIsReadWithItsNameAndWhereItIs() throws IOException {
        answers.put("/api/enheter/974760673", recorded("974760673"));

        assertThat(units().ask(NUMBER))
                .isEqualTo(new UnitRegister.Unit(
                        "REGISTERENHETEN I BRØNNØYSUND", "Havnegata 48, 8900 BRØNNØYSUND", false));
        assertThat(asked).containsExactly("/api/enheter/974760673");
    }

    @Test
    void aLocalBranchIsFoundBelowItsMainUnit() {
        answers.put("/api/underenheter/974760673", """
                {"organisasjonsnummer": "974760673", "navn": "VELET", "beliggenhetsadresse":
                 {"adresse": ["", null], "postnummer": "8890", "poststed": "LEIRFJORD"}}""");

        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Unit("VELET", "8890 LEIRFJORD", false));
    }

    @Test
    void whatIsStruckOffSaysSo() {
        answers.put("/api/enheter/974760673", """
                {"organisasjonsnummer": "974760673", "navn": "VELET", "slettedato": "2024-05-01"}""");

        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Unit("VELET", null, true));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyKindOfMainUnitIsReadAsTheRegisterWritesIt(String answer, String name, @Nullable String address)
            throws IOException {
        answers.put("/api/enheter/974760673", recorded(answer));

        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Unit(name, address, answer.equals("deleted")));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments("only-postal", "LELAND VEL", "c/o Velhuset, Postboks 12, 8891 LEIRFJORD"),
                arguments("deleted", "LELAND VEL", null),
                arguments("bankrupt", "LELAND GRENDEHUS SA", "Storgata 4, 8890 LEIRFJORD"),
                arguments("winding-up", "LELAND GRENDEHUS SA", "Storgata 4, 8890 LEIRFJORD"),
                arguments("abroad", "NORDLYS NUF", "Strandvägen 1, 114 51 STOCKHOLM"),
                arguments("one-person", "SNØ OG VED ET NAVN", null));
    }

    @Test
    void aNameAndAnAddressOfAnyLengthAreReadWhole() throws IOException {
        answers.put("/api/enheter/974760673", recorded("long"));

        assertThat(units().ask(NUMBER)).isInstanceOfSatisfying(UnitRegister.Unit.class, unit -> {
            assertThat(unit.name())
                    .hasSize(178)
                    .startsWith("LEIRFJORD OG OMEGN")
                    .endsWith("LEIRFJORD KOMMUNE");
            assertThat(unit.address()).startsWith("c/o Leirfjord").endsWith("Storgata 4, 8890 LEIRFJORD");
        });
    }

    @ParameterizedTest
    @CsvSource({"branch, 'Storgata 4, 8890 LEIRFJORD', false", "closed-branch,, true"})
    void aBranchIsReadWhereNoMainUnitHasItsNumber(String answer, @Nullable String address, boolean closed)
            throws IOException {
        refusal = recorded("not-found");
        answers.put("/api/underenheter/974760673", recorded(answer));

        assertThat(units().ask(NUMBER))
                .isEqualTo(new UnitRegister.Unit("FRIVILLIGSENTRALEN AVD LELAND", address, closed));
    }

    @Test
    void whatTheRegisterSaysOfANumberThatNobodyHasIsNotTakenForAUnit() throws IOException {
        refusal = recorded("not-found");
        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Unknown());

        otherwise = 410;
        refusal = recorded("removed");
        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Unknown());
    }

    @Test
    void aNumberThatNobodyHasIsUnknown() {
        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Unknown());
    }

    @Test
    void aNumberThatWasTakenOutIsUnknownToo() {
        otherwise = 410;
        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Unknown());
    }

    @Test
    void nobodyIsLedElsewhere() {
        otherwise = 302;
        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Silent());
        assertThat(asked).containsExactly("/api/enheter/974760673");
    }

    @Test
    void ofAFirmThatIsOnePersonNoAddressIsRead() {
        answers.put("/api/enheter/974760673", """
                {"navn": "VELET", "organisasjonsform": {"kode": "ENK"}, "forretningsadresse":
                 {"adresse": ["Storgata 1"], "postnummer": "8890", "poststed": "LEIRFJORD"}}""");

        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Unit("VELET", null, false));
    }

    @Test
    void aRegisterThatIsAwayIsSilent() {
        otherwise = 503;
        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Silent());
        register.stop(0);
        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Silent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Vedlikehold</html>", "[]", "{\"navn\": {\"x\": 1}}", "{}"})
    void anAnswerThatNobodyUnderstandsIsNone(String body) {
        answers.put("/api/enheter/974760673", body);

        assertThat(units().ask(NUMBER)).isEqualTo(new UnitRegister.Silent());
    }

    @Test
    void itIsNotAskedInTheDemoNorWhereItIsSwitchedOff() {
        assertThat(units().isAsked()).isTrue();
        assertThat(units("off").isAsked()).isFalse();
        when(demo.active()).thenReturn(true);
        assertThat(units().isAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "http://data.brreg.no/api", "https://", "https://data.brreg.no/api?x=1", "a b"})
    void anAddressThatIsNoneStopsTheStart(String written) {
        assertThatThrownBy(() -> new UnitRegisterAddress(written))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("HEIME_UNIT_REGISTER (heime.unit-register)")
                .hasMessageContaining("\"off\"");
    }
}
