package no.heime.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.Actor;
import no.heime.identity.KnowsTalks;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Reach;
import no.heime.identity.Reach.Post;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.identity.TalkWay;
import no.heime.identity.sms.ForeignGateway;
import no.heime.proxy.PaperProxyService;
import no.heime.proxy.Proxy;
import no.heime.proxy.ProxyId;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The end of a talk: what was registered is read back, and she is sent a receipt when she wants one; on every store. */
abstract class ReadBackContract extends StoreContract {

    private static final String LEIRFJORD = "1822";
    private static final String MOBILE = "406 12 345";
    private static final ForeignGateway GATEWAY = new ForeignGateway();
    private static final GreenMail OFFICE = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    ReadBackService readBacks;

    @Autowired
    TalkService talks;

    @Autowired
    Talks held;

    @Autowired
    KnowsTalks known;

    @Autowired
    PaperProxyService papers;

    @Autowired
    PersonService people;

    @Autowired
    WhoLooked looked;

    @Autowired
    Clock clock;

    private Actor kari;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        OFFICE.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> OFFICE.getSmtp().getPort());
        GATEWAY.settings().forEach((name, value) -> properties.add(name, () -> value));
    }

    @BeforeEach
    void kariIsACaseWorker() throws Exception {
        GATEWAY.isWell(true);
        GATEWAY.handedIn().clear();
        OFFICE.purgeEmailFromAllMailboxes();
        kari = people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of("kari@heime.example"),
                        "Kari Olsen",
                        null,
                        null,
                        LEIRFJORD,
                        Language.NB,
                        List.of(Membership.caseWorkerIn(LEIRFJORD)),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    private PersonId talksWith(WrittenIn her) {
        var id = new PersonId(UUID.randomUUID());
        talks.writeIn(kari, LEIRFJORD, id, her, new TalkId(UUID.randomUUID()), TalkWay.PHONE, "Ba om hjelp");
        return id;
    }

    private PersonId talksWith(String phone, String email) {
        return talksWith(written(phone, email));
    }

    private static WrittenIn written(String phone, String email) {
        return WrittenIn.of("Solrun Vollen", phone, email, "leirfjord-leland", Language.NB);
    }

    private ProxyId letsHerDaughterAct(PersonId person) {
        var id = new ProxyId(UUID.randomUUID());
        papers.enter(
                kari.talking(known.heldBy(kari.id())),
                person,
                id,
                EmailAddress.of(UUID.randomUUID() + "@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(3),
                "Signert skjema");
        return id;
    }

    private List<String> readBack(PersonId person) {
        return readBacks.of(kari, person).registered().stream()
                .flatMap(line -> List.of(line.what().key(), line.follows().key()).stream())
                .toList();
    }

    @Test
    void whatWasRegisteredInThisTalkIsReadBackWithWhatFollowsAndNothingOfOneBefore() {
        var solrun = talksWith("", "");
        assertThat(readBack(solrun)).isEmpty();
        var paper = letsHerDaughterAct(solrun);
        assertThat(readBack(solrun)).containsExactly("talk.receipt.proxy", "talk.follows.proxy.asked");

        store.updateFirst(
                query(where("_id").is(paper.value())),
                Update.update("givenAt", clock.instant().minusSeconds(3600)),
                Proxy.class);
        assertThat(readBack(solrun)).as("what was entered before they talked").isEmpty();
    }

    @Test
    void byThePhoneThatMayBeHerDaughtersSheIsToldOfTheCodeOnPaper() {
        var solrun = talksWith(MOBILE, "");
        letsHerDaughterAct(solrun);
        assertThat(readBacks.of(kari, solrun).ways()).containsExactly(new Reach(Post.SMS, MOBILE, false));

        assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.SENT);

        assertThat(GATEWAY.last().to()).isEqualTo("+4740612345");
        assertThat(GATEWAY.last().words())
                .isEqualTo("Leirfjord kommune har skrevet ned noe for deg i dag. "
                        + "Vil du se det? Be kommunen om en kode på papir, og gå til https://heime.example.org/logg-inn. "
                        + "Er det feil? Ring kommunen.");
        assertThat(held.findByWith(solrun)).extracting(Talk::receipt).doesNotContainNull();
        assertThat(looked.newest(people.byId(solrun).orElseThrow().asActor()).looked())
                .extracting(Looked::what)
                .contains(Seen.RECEIPT_SENT);
    }

    @Test
    void byHerOwnNumberAndByHerAddressSheSignsIn() {
        var solrun = talksWith(written(MOBILE, "solrun@heime.example").byHerOwnNumber());
        assertThat(readBacks.of(kari, solrun).ways())
                .containsExactly(
                        new Reach(Post.SMS, MOBILE, true), new Reach(Post.E_MAIL, "solrun@heime.example", true));

        readBacks.send(kari, solrun, Post.SMS, true);
        readBacks.send(kari, solrun, Post.E_MAIL, true);

        assertThat(GATEWAY.last().words()).contains("logg inn med dette nummeret.");
        assertThat(OFFICE.getReceivedMessages())
                .singleElement()
                .satisfies(letter -> assertThat(letter.getAllRecipients()[0]).hasToString("solrun@heime.example"))
                .satisfies(letter -> assertThat(letter.getSubject()).isEqualTo("Kvittering fra Leirfjord kommune"))
                .satisfies(letter -> assertThat(GreenMailUtil.getBody(letter)).contains("logg inn med denne e-posten"));
    }

    @Test
    void toOneNumberGoThreeADay() {
        var solrun = talksWith(MOBILE, "");
        for (int i = 0; i < 3; i++) {
            assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.SENT);
        }

        assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.ENOUGH);
        assertThat(GATEWAY.handedIn()).hasSize(3);
    }

    @Test
    void toALandlineNothingIsSentAndWhatTheGatewayDoesNotTakeIsNotSaidToBeSent() {
        var byLandline = talksWith("75 00 09 00", "");
        assertThat(readBacks.of(kari, byLandline).ways()).isEmpty();
        assertThat(readBacks.send(kari, byLandline, Post.SMS, true)).isEqualTo(Outcome.NOT_SENT);

        var solrun = talksWith(MOBILE, "");
        GATEWAY.takesNone();
        assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.REFUSED);
        assertThat(held.findByWith(solrun)).extracting(Talk::receipt).containsOnlyNulls();
        assertThat(looked.newest(people.byId(solrun).orElseThrow().asActor()).looked())
                .extracting(Looked::what)
                .doesNotContain(Seen.RECEIPT_SENT);
    }

    @Test
    void whatDidNotGoIsNoneOfTheThree() {
        var solrun = talksWith(MOBILE, "");
        GATEWAY.takesNone();
        for (int i = 0; i < 4; i++) {
            assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.REFUSED);
        }

        GATEWAY.isWell(true);
        for (int i = 0; i < 3; i++) {
            assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.SENT);
        }
        assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.ENOUGH);
    }

    @Test
    void whatMayHaveGoneIsOneOfTheThree() {
        var solrun = talksWith(MOBILE, "");
        GATEWAY.isWell(false);
        for (int i = 0; i < 3; i++) {
            assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.UNKNOWN);
        }
        assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.ENOUGH);
    }

    @Test
    void oneCaseWorkerTriesFortyTimesADayAlsoWhenNoneGoes() {
        var solrun = talksWith(MOBILE, "");
        GATEWAY.takesNone();
        for (int i = 0; i < 40; i++) {
            assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.REFUSED);
        }

        assertThat(readBacks.send(kari, solrun, Post.SMS, true)).isEqualTo(Outcome.ENOUGH);
    }

    @Test
    void oneCaseWorkerSendsFortyADayWhoeverTheyGoTo() {
        for (int i = 0; i < 40; i++) {
            var one = talksWith("", "one%d@heime.example".formatted(i));
            assertThat(readBacks.send(kari, one, Post.E_MAIL, true)).isEqualTo(Outcome.SENT);
        }

        assertThat(readBacks.send(kari, talksWith("", "last@heime.example"), Post.E_MAIL, true))
                .isEqualTo(Outcome.ENOUGH);
    }

    @Test
    void withoutHerYesNothingIsSent() {
        var solrun = talksWith(MOBILE, "");

        assertThatThrownBy(() -> readBacks.send(kari, solrun, Post.SMS, false)).hasMessage("talk.send.yes.missing");
        assertThat(GATEWAY.handedIn()).isEmpty();
        assertThat(held.findByWith(solrun)).extracting(Talk::receipt).containsOnlyNulls();
    }

    @Test
    void whenTheTalkIsOverNothingIsReadAndNothingIsSent() {
        var solrun = talksWith(MOBILE, "");
        talks.end(kari, solrun);

        assertThatThrownBy(() -> readBacks.of(kari, solrun)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> readBacks.send(kari, solrun, Post.SMS, true)).isInstanceOf(DomainException.class);
        assertThat(GATEWAY.handedIn()).isEmpty();
    }
}

@OnEmbedded
class ReadBackOnEmbeddedTest extends ReadBackContract {}

@OnMongod
class ReadBackOnMongodTest extends ReadBackContract {}
