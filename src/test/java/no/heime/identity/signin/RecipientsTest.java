package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import no.heime.identity.number.NumberDigests;
import no.heime.identity.signin.Recipient.ByMail;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.identity.sms.Sms;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientsTest {

    private static final PhoneNumber NUMBER = new PhoneNumber("+4740612345");

    private final Sms sms = mock(Sms.class);
    private final Recipients recipients = new Recipients(sms, mock(NumberDigests.class));

    private void isRefused(String typed, String why) {
        assertThatThrownBy(() -> recipients.of(typed))
                .isInstanceOf(DomainException.class)
                .extracting("messageKey", "field")
                .containsExactly(why, "email");
    }

    @Test
    void whatHasTheSignOfAnAddressIsOneAndTheRestIsANumber() {
        when(sms.areOffered()).thenReturn(true);
        when(sms.reached("406 12 345")).thenReturn(NUMBER);
        assertThat(recipients.of(" Astrid@heime.example "))
                .isEqualTo(new ByMail(EmailAddress.of("astrid@heime.example")));
        assertThat(recipients.of(" 406 12 345 ")).isEqualTo(new BySms(NUMBER));
        isRefused("40612345@", "email.invalid");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"astrid", "+", "4061234500000000000000000000000000000000000000"})
    void whatIsNeitherIsSaidToBeNeither(String typed) {
        when(sms.areOffered()).thenReturn(true);
        isRefused(typed, "signin.recipient.invalid");
    }

    @Test
    void whereNoSmsIsSetUpANumberIsNoAddress() {
        isRefused("40612345", "email.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"astrid@heime.example 123456", "+4740612345 123456", "+a@heime.example 123456"})
    void whatIsCarriedToTheProofIsReadAgainAsItWas(String written) {
        assertThat(TypedCode.of(written).written()).isEqualTo(written);
        assertThat(TypedCode.of(written).code()).isEqualTo("123456");
    }

    @Test
    void noNumberIsShownWhereARecipientIsWrittenDownByMistake() {
        assertThat(new TypedCode(new BySms(NUMBER), "").toString()).doesNotContain("40612345");
        assertThat(new ByMail(EmailAddress.of("astrid@heime.example")).toString())
                .doesNotContain("astrid");
    }
}
