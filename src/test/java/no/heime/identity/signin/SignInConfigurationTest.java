package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How the one-time code reaches the person follows from one setting: whether there is a mail server. */
@ExtendWith(OutputCaptureExtension.class)
class SignInConfigurationTest {

    private static final EmailAddress ASTRID = EmailAddress.of("astrid@heime.example");

    private final ApplicationContextRunner heime = new ApplicationContextRunner()
            // The doors need the rest of the program; only the delivery is asked for.
            .withInitializer(
                    context -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(SignInConfiguration.class)
            .withBean(Texts.class);

    @Test
    void withoutAMailServerTheCodeIsInTheLogAndTheAddressIsNot(CapturedOutput log) {
        heime.run(context -> {
            context.getBean(CodeDelivery.class).deliver(ASTRID, CodeFor.SIGN_IN, "012345", Language.NB);

            assertThat(log).contains("One-time code: 012345").doesNotContain(ASTRID.value());
        });
    }

    @Test
    void withAMailServerItComesByEmailFromTheSenderThatIsSetAndIsNotInTheLog(CapturedOutput log) {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try {
            heime.withPropertyValues(
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + mail.getSmtp().getPort(),
                            "heime.mail.from=hei@leirfjord.example")
                    .run(context -> context.getBean(CodeDelivery.class)
                            .deliver(ASTRID, CodeFor.SIGN_IN, "012345", Language.NB));

            assertThat(mail.getReceivedMessages()).singleElement().satisfies(letter -> {
                assertThat(letter.getAllRecipients()[0]).hasToString(ASTRID.value());
                assertThat(letter.getFrom()[0]).hasToString("hei@leirfjord.example");
                assertThat(letter.getSubject()).contains("012345");
            });
            assertThat(log).doesNotContain("012345");
        } finally {
            mail.stop();
        }
    }
}
