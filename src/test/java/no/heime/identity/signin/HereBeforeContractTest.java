package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.heime.assisted.NotHereYet;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.StaffService;
import no.heime.identity.TakesOver;
import no.heime.identity.TalkWay;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.number.SignInNumber;
import no.heime.identity.signin.HereBefore.What;
import no.heime.identity.sms.ForeignGateway;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Who was here before in another way, and shows it with a code, has one account, on every store. */
@Import(HereBeforeContract.Post.class)
@TestPropertySource(
        properties = {
            "heime.sms.keys=a-key-of-the-tests-that-is-long-enough",
            "heime.sms.hourly-for-network=1000",
            "heime.staff=1822:utpekt@heime.example"
        })
abstract class HereBeforeContract extends StoreContract {

    private static final String LEIRFJORD = "1822";
    private static final String ASTRID = "astrid@heime.example";
    private static final String NUMBER = "406 12 345";
    private static final ForeignGateway GATEWAY = new ForeignGateway();

    @Autowired
    HereBeforeService before;

    @Autowired
    Codes codes;

    @Autowired
    Recipients recipients;

    @Autowired
    PersonService people;

    @Autowired
    KnownNumbers numbers;

    @Autowired
    ProxyService proxies;

    @Autowired
    TalkService talks;

    @Autowired
    NotHereYet notHereYet;

    @Autowired
    Notifications notifications;

    @Autowired
    StaffService staff;

    @Autowired
    Devices devices;

    @Autowired
    Post post;

    @Autowired
    Clock clock;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        GATEWAY.settings().forEach((name, value) -> properties.add(name, () -> value));
    }

    /** Keeps the last code that was sent, and does what comes between the steps. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Post {

        private volatile String last = "";

        private final Deque<Runnable> between = new ArrayDeque<>();

        @Bean
        @Primary
        CodeDelivery keepsTheLast() {
            return (email, what, code, language) -> last = code;
        }

        @Bean
        TakesOver comesBetween() {
            return new TakesOver() {
                @Override
                public Set<String> leadingTo(PersonId person) {
                    return Set.of();
                }

                @Override
                public void takeOver(PersonId account, PersonId person) {
                    while (!between.isEmpty()) {
                        between.pop().run();
                    }
                }

                @Override
                public void giveBack(PersonId person, PersonId account, Set<String> ways) {
                    // Nothing leads to anybody by this part.
                }
            };
        }
    }

    @BeforeEach
    void nothingComesBetween() {
        post.between.clear();
    }

    private Actor account(@Nullable String email, Membership... roles) {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        email == null ? null : EmailAddress.of(email),
                        "",
                        null,
                        null,
                        LEIRFJORD,
                        Language.NB,
                        List.of(roles),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    /** An account that a provider leads to, on one device. */
    private Actor throughIdPorten() {
        var account = account(null);
        store.save(
                new Document("_id", "digest of " + account.id())
                        .append("person", account.id().value())
                        .append("since", Instant.EPOCH)
                        .append("version", 0L),
                "provenIdentities");
        return onADevice(account);
    }

    private Actor onADevice(Actor person) {
        var id = UUID.randomUUID();
        devices.save(new Device(
                id,
                person.id(),
                "digest",
                "Telefonen",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(1)),
                null));
        return person;
    }

    private PersonId provedFor(Actor account) {
        var identity =
                Objects.requireNonNull(store.findById("digest of " + account.id(), Document.class, "provenIdentities"));
        return new PersonId(identity.get("person", UUID.class));
    }

    private Actor withSomething(Actor person) {
        proxies.give(
                person,
                new ProxyId(UUID.randomUUID()),
                EmailAddress.of("liv@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(3));
        return person;
    }

    private String codeTo(Actor actor, String typed) {
        before.send(actor, null, typed, "203.0.113.9");
        return typed.contains("@") ? post.last : GATEWAY.last().code();
    }

    private HereBefore finds(Actor actor, String typed) {
        return before.look(actor, null, typed, codeTo(actor, typed));
    }

    private void saysYes(Actor actor, String typed) {
        before.accept(actor, null, typed, codeTo(actor, typed));
    }

    private boolean isThere(Actor person) {
        return people.byId(person.id()).isPresent();
    }

    private List<String> told(Actor person) {
        return notifications.mine(person).stream()
                .map(message -> message.text().key())
                .toList();
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }

    @Test
    void whatLeadsToTheEmptyAccountLeadsToTheOneSheHadBefore() {
        var astrid = onADevice(withSomething(account(ASTRID)));
        var account = throughIdPorten();
        numbers.give(account.id(), PhoneNumber.of(NUMBER));

        assertThat(finds(account, ASTRID)).isEqualTo(HereBefore.only(What.JOINS));
        assertThat(isThere(account)).as("she has only looked").isTrue();
        saysYes(account, ASTRID);

        assertThat(isThere(account)).isFalse();
        assertThat(provedFor(account)).isEqualTo(astrid.id());
        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).contains(astrid.id());
        assertThat(devices.findByPerson(astrid.id())).hasSize(2);
        assertThat(people.byEmail(EmailAddress.of(ASTRID)))
                .get()
                .extracting(Person::id)
                .isEqualTo(astrid.id());
        assertThat(proxies.mine(astrid).given()).hasSize(1);
        assertThat(told(astrid)).contains("dialogue.became-one");
        assertThat(people.byId(astrid.id()))
                .get()
                .extracting(Person::lastCame)
                .as("she who has just said yes is here")
                .isEqualTo(LocalDate.now(clock));
    }

    @Test
    void fromTheAccountWithSomethingNothingIsJoinedSinceAnOpenPhoneIsNoProof() {
        var account = withSomething(throughIdPorten());
        var astrid = onADevice(account(ASTRID));

        assertThat(finds(account, ASTRID).what()).isEqualTo(What.FROM_THERE);
        saysYes(account, ASTRID);

        assertThat(isThere(astrid)).isTrue();
        assertThat(people.byEmail(EmailAddress.of(ASTRID)))
                .get()
                .extracting(Person::id)
                .isEqualTo(astrid.id());
        assertThat(devices.findByPerson(account.id())).hasSize(1);
    }

    @Test
    void twoLivesAreNotPutTogether() {
        var astrid = withSomething(account(ASTRID));
        var account = withSomething(throughIdPorten());

        assertThat(finds(account, ASTRID).what()).isEqualTo(What.BOTH);
        saysYes(account, ASTRID);

        assertThat(isThere(astrid)).isTrue();
        assertThat(isThere(account)).isTrue();
        assertThat(provedFor(account)).isEqualTo(account.id());
    }

    @Test
    void anAddressOfNobodyStaysSo() {
        var account = throughIdPorten();

        assertThat(finds(account, ASTRID).what()).isEqualTo(What.NOBODY);
        saysYes(account, ASTRID);

        assertThat(people.byEmail(EmailAddress.of(ASTRID))).isEmpty();
        assertThat(finds(account(ASTRID), ASTRID).what()).isEqualTo(What.HERS);
    }

    @Test
    void sheIsToldWithWhatSheSignsInNoMore() {
        var astrid = withSomething(account(ASTRID));
        numbers.give(astrid.id(), PhoneNumber.of("406 12 346"));
        var account = account("ny@heime.example");
        numbers.give(account.id(), PhoneNumber.of(NUMBER));

        assertThat(finds(account, ASTRID).loses())
                .containsExactly("ny@heime.example", PhoneNumber.of(NUMBER).shown());
        saysYes(account, ASTRID);

        assertThat(people.byEmail(EmailAddress.of("ny@heime.example"))).isEmpty();
        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).isEmpty();
        assertThat(numbers.of(astrid.id()).map(SignInNumber::number)).contains(PhoneNumber.of("406 12 346"));
    }

    @Test
    void aCodeIsForHerAndThisAlone() {
        account(ASTRID);
        var account = throughIdPorten();
        var other = throughIdPorten();
        var toSignIn = codes.make(recipients.digest(recipients.of(ASTRID)));
        var hers = codeTo(account, ASTRID);

        refused("signin.code.wrong", () -> before.accept(other, null, ASTRID, hers));
        if (!toSignIn.equals(hers)) {
            refused("signin.code.wrong", () -> before.accept(account, null, ASTRID, toSignIn));
            assertThat(codes.opens(recipients.digest(recipients.of(ASTRID)), hers))
                    .isFalse();
        }
        before.accept(account, null, ASTRID, hers);
        refused("error.not-found", () -> before.accept(account, null, ASTRID, hers));
    }

    @Test
    void lookingCountsAsATry() {
        account(ASTRID);
        var account = throughIdPorten();
        var code = codeTo(account, ASTRID);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < Codes.TRIES; i++) {
            refused("signin.code.wrong", () -> before.look(account, null, ASTRID, wrong));
        }

        refused("signin.code.wrong", () -> before.accept(account, null, ASTRID, code));
    }

    @Test
    void whoAsksForManyAddressesWaits() {
        var account = throughIdPorten();
        for (int i = 0; i < 20; i++) {
            codeTo(account, "en%d@heime.example".formatted(i));
        }

        assertThatThrownBy(() -> codeTo(account, ASTRID)).isInstanceOf(NoCode.class);
    }

    @Test
    void whoWorksForAMunicipalityIsJoinedWithNobodyFromNeitherSide() {
        var kari = account("kari@heime.example", Membership.caseWorkerIn(LEIRFJORD));
        var account = throughIdPorten();

        refused("before.refused.works", () -> codeTo(kari, ASTRID));
        refused("before.refused.works", () -> finds(account, "kari@heime.example"));
        refused("before.refused.works", () -> saysYes(account, "kari@heime.example"));
        refused("before.refused.works", () -> saysYes(account, "utpekt@heime.example"));
        assertThat(isThere(account)).isTrue();
        assertThat(provedFor(account)).isEqualTo(account.id());
    }

    @Test
    void anAddressThatIsAskedToWorkForAMunicipalityIsNobodyElses() {
        var boss = account("sjef@heime.example", Membership.administratorIn(LEIRFJORD));
        staff.invite(boss, LEIRFJORD, EmailAddress.of("ny@heime.example"));

        refused("before.refused.works", () -> saysYes(throughIdPorten(), "ny@heime.example"));
    }

    @Test
    void whoComesThroughAProviderThatNobodyKnowsOrThatGivesRolesJoinsNothing() {
        refused("before.refused.works", () -> before.send(throughIdPorten(), "entra", ASTRID, "203.0.113.9"));
    }

    private PersonId writtenIn(WrittenIn her) {
        var id = new PersonId(UUID.randomUUID());
        var kari = account("kari@heime.example", Membership.caseWorkerIn(LEIRFJORD));
        talks.writeIn(kari, LEIRFJORD, id, her, new TalkId(UUID.randomUUID()), TalkWay.PHONE, "Ba om hjelp");
        return id;
    }

    private static WrittenIn odd(String email) {
        return WrittenIn.of("Odd Vollen", NUMBER, email, "leirfjord-leland", Language.NB);
    }

    @Test
    void anAddressThatStaffHaveWrittenProvesItself() {
        var odd = writtenIn(odd("odd@heime.example"));
        var account = throughIdPorten();

        saysYes(account, "odd@heime.example");

        assertThat(notHereYet.among(List.of(odd))).isEmpty();
        assertThat(provedFor(account)).isEqualTo(odd);
        assertThat(people.byEmail(EmailAddress.of("odd@heime.example")))
                .get()
                .extracting(Person::id)
                .isEqualTo(odd);
    }

    @Test
    void whoHasSomethingIsNotJoinedWithWhoWasWrittenIn() {
        var odd = writtenIn(odd("odd@heime.example"));

        assertThat(finds(withSomething(throughIdPorten()), "odd@heime.example").what())
                .isEqualTo(What.BOTH);
        assertThat(notHereYet.among(List.of(odd))).containsExactly(odd);
    }

    @Test
    void byHerOwnNumberSheFindsWhatWasRegisteredAlsoWhenSheHadProvedItBefore() {
        var account = account(null);
        numbers.give(account.id(), PhoneNumber.of(NUMBER));
        var odd = writtenIn(odd("odd@heime.example").asOneMore().byHerOwnNumber());

        saysYes(account, NUMBER);

        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).contains(odd);
        assertThat(isThere(account)).isFalse();
        assertThat(people.byId(odd))
                .get()
                .extracting(Person::email)
                .as("nobody has proved it")
                .isNull();
    }

    @Test
    void whoProvesTheNumberThatStaffWroteDownIsToldThatHerFormerOneSignsHerInNoMore() {
        var account = account(null);
        numbers.give(account.id(), PhoneNumber.of("406 12 346"));
        writtenIn(odd("").byHerOwnNumber());

        assertThat(finds(account, NUMBER).loses())
                .containsExactly(PhoneNumber.of("406 12 346").shown());
    }

    @Test
    void byAProviderAndHerOwnNumberSheFindsWhatWasRegistered() {
        var odd = writtenIn(odd("odd@heime.example").byHerOwnNumber());
        var account = throughIdPorten();

        saysYes(account, NUMBER);

        assertThat(provedFor(account)).isEqualTo(odd);
        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).contains(odd);
        assertThat(people.byId(odd)).get().extracting(Person::email).isNull();
    }

    @Test
    void whatComesIntoTheAccountMeanwhileLeavesBothAsTheyWere() {
        var astrid = onADevice(withSomething(account(ASTRID)));
        var account = throughIdPorten();
        numbers.give(account.id(), PhoneNumber.of(NUMBER));
        post.between.push(() -> withSomething(account));

        refused("claim.refused.something", () -> saysYes(account, ASTRID));

        assertThat(provedFor(account)).isEqualTo(account.id());
        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).contains(account.id());
        assertThat(devices.findByPerson(account.id())).hasSize(1);
        assertThat(devices.findByPerson(astrid.id())).hasSize(1);
        assertThat(proxies.mine(account).given()).hasSize(1);
        assertThat(finds(account, ASTRID).what()).isEqualTo(What.BOTH);
    }

    @Test
    void ofTwoEmptyOnesThatBecomeEachOtherAtTheSameMomentOneStays() throws Exception {
        for (int i = 0; i < 5; i++) {
            var one = account("en%d@heime.example".formatted(i));
            var two = account("to%d@heime.example".formatted(i));
            atOnce(tries(one, "to%d@heime.example".formatted(i)), tries(two, "en%d@heime.example".formatted(i)));

            assertThat(List.of(isThere(one), isThere(two))).contains(true);
        }
    }

    @Test
    void ofTwoWhoBecomeTheSameNothingIsLost() throws Exception {
        var astrid = withSomething(account(ASTRID));
        var one = throughIdPorten();
        var two = throughIdPorten();
        atOnce(tries(one, ASTRID), tries(two, ASTRID));

        assertThat(isThere(astrid)).isTrue();
        for (var account : List.of(one, two)) {
            assertThat(provedFor(account)).isEqualTo(isThere(account) ? account.id() : astrid.id());
            if (isThere(account)) {
                saysYes(account, ASTRID);
            }
            assertThat(provedFor(account)).as("once more, by herself").isEqualTo(astrid.id());
        }
    }

    private Callable<Boolean> tries(Actor actor, String typed) {
        var code = codeTo(actor, typed);
        return () -> {
            try {
                before.accept(actor, null, typed, code);
                return true;
            } catch (DomainException another) {
                return false;
            }
        };
    }

    private static void atOnce(Callable<Boolean> one, Callable<Boolean> two) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(one, two))) {
                done.get();
            }
        }
    }
}

@OnEmbedded
class HereBeforeOnEmbeddedTest extends HereBeforeContract {}

@OnMongod
class HereBeforeOnMongodTest extends HereBeforeContract {}
