package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspiciousTextTest {

    private static List<Finding> in(String text, boolean free) {
        return SuspiciousText.in(Map.of("Beskrivelse", text), free);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ring meg på 901 23 456 etter fire. | PHONE | 901 23 456",
                "Tlf. +47 75 04 00 00 | PHONE | +47 75 04 00 00",
                "Skriv til ola.nordmann@heime.example hvis du vil. | EMAIL | ola.nordmann@heime.example",
                "ola krøllalfa heime.example | EMAIL | ola krøllalfa heime.example",
                "Se https://turlag.example/leland for mer | LINK | https://turlag.example/leland",
                "Vi har www.turlag.example | LINK | www.turlag.example",
                "Alt står på turlag.no/turer | LINK | turlag.no/turer",
                "Det koster 200 kr timen | PRICE | 200 kr",
                "Kr 1 500 for hele plenen | PRICE | Kr 1 500",
                "Bare 50,- per gang | PRICE | 50,-",
                "Vipps meg etterpå | PRICE | Vipps"
            })
    void pointsOutWhatOneShouldLookAtTwice(String text, Suspicion what, String excerpt) {
        assertThat(in(text, true)).contains(new Finding("Beskrivelse", what, excerpt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi går en rolig tur hver torsdag kl. 11 fra kirka.",
                "Jeg måker 2–3 timer i uka, fram til 31. mars 2027.",
                "Bussen går kl. 08.15. og tar 25 min.",
                "Vi er 12 stykker. De fleste er over 70 år.",
                "Ta med kaffe, kakao o.l. Vi har sagt ja til to nye.",
            })
    void ordinaryTextIsLeftAlone(String text) {
        assertThat(in(text, true)).isEmpty();
    }

    @Test
    void aPriceIsNoMatterWhereItIsSaidToCost() {
        assertThat(in("Kaffe og vaffel: 50 kr", false)).isEmpty();
        assertThat(in("Kaffe og vaffel: 50 kr", true)).hasSize(1);
    }

    @Test
    void anEmailAddressIsNoLinkAsWell() {
        assertThat(in("post@turlag.no", true)).extracting(Finding::what).containsExactly(Suspicion.EMAIL);
    }

    @Property(tries = 300)
    void neverFailsAndQuotesWhatStandsThere(@ForAll String text, @ForAll boolean free) {
        assertThat(in(text, free)).allSatisfy(finding -> assertThat(text).contains(finding.excerpt()));
    }
}
