package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import no.heime.shared.Phrase;
import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void whoIsNotThereAnyMoreIsAFormerUserAndWhoHasToldNoNameIsNot() {
        assertThat(Contact.UNKNOWN.called()).isEqualTo(Phrase.of("need.former-user"));
        assertThat(new Contact("", null, null).called()).isEqualTo(Phrase.verbatim(""));
        assertThat(new Contact("Astrid", null, null).called()).isEqualTo(Phrase.verbatim("Astrid"));
    }
}
