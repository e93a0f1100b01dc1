package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private record Written(Reason reason, String nb, String nn, String en) {}

    private final Texts texts = new Texts();

    private static List<Written> written() {
        return List.of(
                new Written(new Reason.Near(0, false), "i samme krets", "i same krins", "in the same district"),
                new Written(new Reason.Near(12, false), "12 min unna", "12 min unna", "12 min away"),
                new Written(
                        new Reason.Near(48, true),
                        "48 min unna med ferge",
                        "48 min unna med ferje",
                        "48 min away by ferry"),
                new Written(
                        new Reason.Online(), "på nett eller telefon", "på nett eller telefon", "online or by phone"),
                new Written(new Reason.SaidNo(true), "sa nei sist", "sa nei sist", "said no last time"),
                new Written(
                        new Reason.SaidNo(false), "svarte ikke sist", "svara ikkje sist", "did not answer last time"),
                new Written(new Reason.FreeToday(), "ledig i dag", "ledig i dag", "free today"),
                new Written(
                        new Reason.FreeAt(DayOfWeek.TUESDAY, PartOfDay.MORNING),
                        "ledig tirsdag morgen",
                        "ledig tysdag morgon",
                        "free on Tuesday, morning"),
                new Written(
                        new Reason.HelpedBefore(Month.MARCH),
                        "hjalp til i mars",
                        "hjelpte til i mars",
                        "helped in March"),
                new Written(
                        new Reason.FreeHours(90, 120),
                        "1,5 av 2 timer ledig",
                        "1,5 av 2 timar ledige",
                        "1.5 of 2 hours free"),
                new Written(
                        new Reason.FreePlaces(2, 3),
                        "2 av 3 plasser ledig",
                        "2 av 3 plassar ledige",
                        "2 of 3 places free"),
                new Written(
                        new Reason.AwayUntil(LocalDate.of(2026, 12, 3)),
                        "borte til og med 3. desember",
                        "borte til og med 3. desember",
                        "away until December 3"),
                new Written(
                        Reason.Confirmed.on(LocalDate.of(2026, 3, 2), TODAY),
                        "bekreftet 2. mars",
                        "stadfesta 2. mars",
                        "confirmed 2 March"),
                new Written(
                        Reason.Confirmed.on(LocalDate.of(2025, 12, 31), TODAY),
                        "bekreftet 31. desember 2025",
                        "stadfesta 31. desember 2025",
                        "confirmed 31 December 2025"),
                new Written(
                        new Reason.NoClearance(),
                        "mangler attest som kommunen krever",
                        "manglar attest som kommunen krev",
                        "lacks a certificate that the municipality demands"),
                new Written(new Reason.NeverAsked(), "aldri spurt før", "aldri spurd før", "never asked before"),
                new Written(
                        new Reason.Speaks(SpokenLanguage.POLISH), "snakker polsk", "snakkar polsk", "speaks Polish"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyReasonIsAShortSentenceInTheReadersLanguage(Written written) {
        assertThat(in(Language.NB, written.reason())).isEqualTo(written.nb());
        assertThat(in(Language.NN, written.reason())).isEqualTo(written.nn());
        assertThat(in(Language.EN, written.reason())).isEqualTo(written.en());
    }

    @Test
    void noReasonIsLeftOut() {
        assertThat(written())
                .extracting(written -> (Object) written.reason().getClass())
                .contains((Object[]) Reason.class.getPermittedSubclasses());
    }

    private String in(Language language, Reason reason) {
        return reason.phrase().in((key, parameters) -> texts.getTranslation(key, language.locale(), parameters));
    }
}
