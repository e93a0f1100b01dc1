package no.heime.identity.signin;

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
import java.util.UUID;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.ComesBetween;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.identity.Somebody;
import no.heime.identity.TakesOver;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.sms.ForeignGateway;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.store.StoreContract;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Somebody with two accounts, and the code that comes to her, for what is promised on every store. */
@Import(TwoAccounts.Post.class)
@TestPropertySource(
        properties = {
            "heime.sms.keys=a-key-of-the-tests-that-is-long-enough",
            "heime.sms.hourly-for-network=1000",
            "heime.staff=1822:utpekt@heime.example",
            "heime.oidc.keys=a-secret-of-the-operator-with-enough-letters",
            "heime.oidc.providers.idporten.name=ID-porten",
            "heime.oidc.providers.idporten.issuer=https://idporten.example",
            "heime.oidc.providers.idporten.client-id=heime",
            "heime.oidc.providers.idporten.client-secret=known-to-both",
            "heime.oidc.providers.entra.name=Leirfjord kommune",
            "heime.oidc.providers.entra.issuer=https://entra.example",
            "heime.oidc.providers.entra.client-id=heime",
            "heime.oidc.providers.entra.client-secret=known-to-both",
            "heime.oidc.providers.entra.roles[0].claim=groups",
            "heime.oidc.providers.entra.roles[0].value=heime-case-workers",
            "heime.oidc.providers.entra.roles[0].role=case-worker",
            "heime.oidc.providers.entra.roles[0].municipality=1822"
        })
abstract class TwoAccounts extends StoreContract {

    static final String LEIRFJORD = "1822";
    static final String ASTRID = "astrid@heime.example";
    static final String NUMBER = "406 12 345";
    static final String NETWORK = "203.0.113.9";
    static final String ID_PORTEN = "idporten";
    static final String ENTRA = "entra";
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
    Notifications notifications;

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

        final Deque<Runnable> between = new ArrayDeque<>();

        @Bean
        @Primary
        CodeDelivery keepsTheLast() {
            return (email, what, code, language) -> last = code;
        }

        @Bean
        TakesOver comesBetween() {
            return new ComesBetween(between, false);
        }
    }

    @BeforeEach
    void nothingComesBetween() {
        post.between.clear();
    }

    Actor account(@Nullable String email, Membership... roles) {
        return people.add(Somebody.newlyHere(email, null, roles)).asActor();
    }

    /** An account that a provider leads to, on one device. */
    Actor throughIdPorten() {
        return onADevice(throughProvider(account(null)));
    }

    /** @param work which of the providers say what people are here */
    Actor throughProvider(Actor account, String... work) {
        store.save(
                new Document("_id", "digest of " + account.id())
                        .append("person", account.id().value())
                        .append("since", Instant.EPOCH)
                        .append("work", List.of(work))
                        .append("version", 0L),
                "provenIdentities");
        return account;
    }

    Actor onADevice(Actor person) {
        var id = UUID.randomUUID();
        devices.save(new Device(
                id,
                person.id(),
                "digest",
                "Telefonen",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(1)),
                null,
                null));
        return person;
    }

    PersonId provedFor(Actor account) {
        var identity =
                Objects.requireNonNull(store.findById("digest of " + account.id(), Document.class, "provenIdentities"));
        return new PersonId(identity.get("person", UUID.class));
    }

    Actor withSomething(Actor person) {
        proxies.give(
                person,
                new ProxyId(UUID.randomUUID()),
                EmailAddress.of("liv@heime.example"),
                EnumSet.of(ProxyArea.NEEDS),
                LocalDate.now(clock).plusDays(3));
        return person;
    }

    String codeTo(Actor actor, String typed) {
        before.send(actor, null, typed, NETWORK);
        return typed.contains("@") ? post.last : GATEWAY.last().code();
    }

    HereBefore finds(Actor actor, String typed) {
        return before.look(actor, null, typed, codeTo(actor, typed));
    }

    void saysYes(Actor actor, String typed) {
        before.accept(actor, null, typed, codeTo(actor, typed));
    }

    boolean isThere(Actor person) {
        return people.byId(person.id()).isPresent();
    }

    List<String> told(Actor person) {
        return notifications.mine(person).stream()
                .map(message -> message.text().key())
                .toList();
    }

    static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(DomainException.class).hasMessage(key);
    }
}
