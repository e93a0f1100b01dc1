package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.Reach;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.number.SignInNumber;
import no.heime.identity.sms.NotSent;
import no.heime.identity.sms.Sms;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A letter goes where her codes go, and nowhere else. */
class LettersTest {

    private static final EmailAddress ASTRID = EmailAddress.of("astrid@heime.example");
    private static final PhoneNumber NUMBER = PhoneNumber.of("406 12 345");

    private final GreenMail office = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Sms sms = mock(Sms.class);
    private final KnownNumbers numbers = mock(KnownNumbers.class);
    private static final PersonId BY = new PersonId(UUID.randomUUID());

    private final Recipients recipients = mock(Recipients.class);
    private final SendLimit sent = mock(SendLimit.class);

    @BeforeEach
    void openThePostOffice() {
        office.start();
        when(sms.areOffered()).thenReturn(true);
        when(sent.allows(any(), anyInt(), any())).thenReturn(true);
    }

    @AfterEach
    void closeIt() {
        office.stop();
    }

    private Letters letters(@Nullable JavaMailSender mail) {
        ObjectProvider<JavaMailSender> there = mock();
        when(there.getIfAvailable()).thenReturn(mail);
        return new Letters(there, "heime@heime.example", sms, numbers, sent);
    }

    private JavaMailSender mail() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(office.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }

    private static Person person(@Nullable EmailAddress email) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                email,
                "",
                null,
                null,
                null,
                Language.NB,
                List.of(),
                Instant.EPOCH,
                null);
    }

    private Person withNumber() {
        var person = person(null);
        when(numbers.of(person.id()))
                .thenReturn(
                        Optional.of(new SignInNumber(person.id(), "digest", NUMBER, Instant.EPOCH, List.of(), null)));
        return person;
    }

    private static Outcome send(Letters letters, Person to) {
        return letters.send(to, "Vil du?", "Kom én gang.");
    }

    @Test
    void whoHasAnAddressGetsAnEMailAndNoSms() throws Exception {
        assertThat(send(letters(mail()), person(ASTRID))).isEqualTo(Outcome.SENT);

        var letter = office.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString(ASTRID.value());
        assertThat(letter.getSubject()).isEqualTo("Vil du?");
        assertThat(GreenMailUtil.getBody(letter)).contains("Kom");
        verify(sms, never()).tell(any(), any());
    }

    @Test
    void whoHasANumberAloneGetsTheWordsBySms() {
        assertThat(send(letters(mail()), withNumber())).isEqualTo(Outcome.SENT);

        verify(sms).tell(NUMBER, "Kom én gang.");
    }

    @Test
    void whoHasNeitherIsReachedNowhereAndWhoHasOneThatNothingGoesToIsNotToldEither() {
        assertThat(send(letters(mail()), person(null))).isEqualTo(Outcome.NOWHERE);
        assertThat(send(letters(null), person(ASTRID))).isEqualTo(Outcome.NOT_SENT);
        when(sms.areOffered()).thenReturn(false);
        assertThat(send(letters(mail()), withNumber())).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void aMailServerThatDoesNotAnswerIsAway() {
        var mail = mail();
        office.stop();

        assertThat(send(letters(mail), person(ASTRID))).isEqualTo(Outcome.AWAY);
    }

    @Test
    void whatTheGatewayNeverAnsweredIsOneOfThreeADayAndWhatItRefusedIsNone() {
        var her = withNumber();
        when(sms.areOffered()).thenReturn(true);
        when(sent.allows(any(), anyInt(), any())).thenReturn(true);
        var onHerYes = new LettersOnHerYes(letters(null), sms, numbers, recipients, sent);

        doThrow(NotSent.unanswered("status 504")).when(sms).tell(any(), any());
        assertThat(onHerYes.send(BY, her, Reach.Post.SMS, "", "Kom.")).isEqualTo(Outcome.UNKNOWN);
        verify(sent, never()).giveBack(any());

        doThrow(NotSent.refused("status 403")).when(sms).tell(any(), any());
        assertThat(onHerYes.send(BY, her, Reach.Post.SMS, "", "Kom.")).isEqualTo(Outcome.REFUSED);
        verify(sent).giveBack(any());
    }

    @Test
    void anAddressThatIsRefusedIsAboutHerAlone() {
        var mail = mock(JavaMailSender.class);
        doThrow(new MailSendException(Map.of("letter", new IllegalStateException("no such box"))))
                .when(mail)
                .send(any(SimpleMailMessage.class));

        assertThat(send(letters(mail), person(ASTRID))).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aGatewayThatDoesNotTakeItAndADayThatIsFullAreTriedAgain() {
        var her = withNumber();
        doThrow(NotSent.refused("status 403")).when(sms).tell(any(), any());
        assertThat(send(letters(mail()), her)).isEqualTo(Outcome.REFUSED);

        when(sent.allows(any(), anyInt(), any())).thenReturn(false);
        assertThat(send(letters(mail()), her)).isEqualTo(Outcome.ENOUGH);
    }
}
