package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailDeliveryTest {

    private static final EmailAddress ASTRID = EmailAddress.of("astrid@heime.example");

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void openThePostOffice() {
        mail.start();
    }

    @AfterEach
    void closeIt() {
        mail.stop();
    }

    private MailDelivery over(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return new MailDelivery(sender, new Texts(), "heime@heime.example");
    }

    @ParameterizedTest
    @CsvSource({"NB, Har du ikke bedt om den", "NN, Har du ikkje bede om", "EN, If you did not ask for it"})
    void theCodeComesInThePersonsOwnLanguage(Language language, String words) throws Exception {
        over(mail.getSmtp().getPort()).deliver(ASTRID, CodeFor.SIGN_IN, "012345", language);
        var letter = mail.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString(ASTRID.value());
        assertThat(letter.getSubject()).contains("012345");
        assertThat(GreenMailUtil.getBody(letter)).contains("012345").contains(words);
    }

    @Test
    void aMailServerThatDoesNotAnswerIsSaidToTheOneWhoWaits() {
        var port = mail.getSmtp().getPort();
        mail.stop();
        assertThatThrownBy(() -> over(port).deliver(ASTRID, CodeFor.SIGN_IN, "012345", Language.NB))
                .isInstanceOf(MailException.class);
    }
}
