package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.shared.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForNextOfKinTest {

    private static final PersonId ODD = new PersonId(new UUID(0, 1));

    /** Sentences of the messages screens themselves, which nobody is told. */
    private static final Set<String> OF_SCREENS = Set.of("view", "next-of-kin", "own-words");

    /** What a resident alone is told; who adds to it has thought about it, and so has who moves one of these. */
    private static final Set<String> HERS_ALONE = Set.of(
            // what signs her in, and who acts for her, also on paper
            "passkey",
            "sign-in-number",
            "became-one",
            "proxy",
            "need.proxy",
            // what she asked about who has looked
            "access",
            // that she is erased, or that her account ends
            "erasure",
            "account",
            // what she gives: as a helper, a volunteer, for an organisation, with what she has registered or reported
            "need.helper",
            "register",
            "report",
            "organisation",
            "coordinator",
            "volunteer",
            "clearance",
            // her work in the municipality
            "administrator",
            "need.staff",
            "care.staff",
            "staff");

    private static final Set<String> A_NEXT_OF_KINS_TOO =
            Set.of("need.resident", "care.resident", "care.on-behalf", "care.on-word");

    @Test
    void eachSentenceThatSomebodyIsToldIsHersAloneOrANextOfKinsTooAndNothingIsForgotten() throws IOException {
        var families =
                sentences().stream().map(ForNextOfKinTest::family).collect(Collectors.toCollection(TreeSet::new));
        var named = new TreeSet<>(HERS_ALONE);
        named.addAll(A_NEXT_OF_KINS_TOO);
        assertThat(families).isEqualTo(named);
        assertThat(sentences()).allSatisfy(key -> assertThat(ForNextOfKin.isHersToRead(key))
                .as(key)
                .isEqualTo(A_NEXT_OF_KINS_TOO.contains(family(key))));
    }

    private static Set<String> sentences() throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n/translations.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("dialogue."))
                .filter(key -> !OF_SCREENS.contains(key.split("\\.")[1]))
                .collect(Collectors.toSet());
    }

    private static String family(String key) {
        var parts = key.split("\\.");
        return Set.of("need", "care").contains(parts[1]) ? parts[1] + "." + parts[2] : parts[1];
    }

    private static Message message(String key, String link) {
        var text = Phrase.of(key);
        return new Message(new NotificationId(new UUID(0, 2)), Instant.EPOCH, text, text, link, false, false, true);
    }

    /** What she may do nothing about she reads, and it leads nowhere. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "need.resident.written-to, /behov/7,              NEEDS,        /behov/7",
                "need.resident.written-to, /behov/7,              MESSAGES,     /brev/7",
                "need.resident.accepted,   /behov/7,              NEEDS,        /behov/7",
                "need.resident.accepted,   /behov/7,              MESSAGES,     -",
                "need.resident.comes,      /avtale/7/8,           NEEDS,        /avtale/7/8",
                "need.resident.comes,      /avtale/7/8,           DIGITAL_CARE, -",
                "care.resident.USES,       /min-digitale-hjelp,   DIGITAL_CARE,"
                        + " /min-digitale-hjelp/00000000-0000-0000-0000-000000000001",
                "care.resident.USES,       /min-digitale-hjelp,   NEEDS,        -"
            })
    void aMessageLeadsOnWhereTheResidentLetsHer(String key, String link, ProxyArea area, String leads) {
        var way = ForNextOfKin.link(message("dialogue." + key, link), ODD, area::equals);
        assertThat(way.orElse(null)).isEqualTo(leads);
    }
}
