package no.heime.identity.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.identity.KnowsWrittenIn;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.sms.Sms;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.events.Relay;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** People are known by the number that they have proved, on every store. */
abstract class KnownNumbersContract extends StoreContract {

    private static final String OLD = "the-first-secret-of-the-operator-is-this";
    private static final String NEW = "the-second-secret-of-the-operator-is-this";
    private static final PhoneNumber ONE = PhoneNumber.of("406 12 345");
    private static final PhoneNumber OTHER = PhoneNumber.of("406 12 346");

    private static final ObjectProvider<KnowsWrittenIn> NOBODY_WRITTEN_IN =
            new StaticListableBeanFactory().getBeanProvider(KnowsWrittenIn.class);

    @Autowired
    SignInNumbers numbers;

    @Autowired
    PersonService people;

    @Autowired
    Relay relay;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    private KnownNumbers with(String... keys) {
        return new KnownNumbers(
                numbers, new NumberDigests(List.of(keys), mock(Sms.class)), relay, NOBODY_WRITTEN_IN, ids, clock);
    }

    private PersonId somebody() {
        return people.provedAs(new PersonId(ids.next()), Language.NB).id();
    }

    @Test
    void theSameNumberIsTheSamePersonAndAnotherIsAnother() {
        var known = with(NEW);
        assertThat(known.whose(ONE)).isEmpty();
        var person = known.proved(ONE);
        assertThat(known.proved(ONE)).isEqualTo(person);
        assertThat(known.whose(ONE)).contains(person);
        assertThat(known.proved(OTHER)).isNotEqualTo(person);
    }

    @Test
    void whoComesManyTimesAtOnceForTheFirstTimeIsOne() {
        var known = with(NEW);
        var came = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> known.proved(ONE))
                .collect(Collectors.toSet());
        assertThat(came).hasSize(1);
    }

    @Test
    void theNumberStandsInTheStoreSealedAndUnderADigestThatNeedsTheKey() {
        var known = with(NEW);
        var person = known.proved(ONE);

        assertThat(store.findById(person, Document.class, "signInNumbers"))
                .isNotNull()
                .asString()
                .doesNotContain("40612345");
        assertThat(known.of(person).orElseThrow().number()).isEqualTo(ONE);
        assertThat(with(OLD).whose(ONE)).isEmpty();
    }

    @Test
    void whoIsKnownUnderAnEarlierKeyIsWrittenAnewAndNeedsItNoMore() {
        var person = with(OLD).proved(ONE);
        assertThat(with(NEW, OLD).proved(ONE)).isEqualTo(person);
        assertThat(with(NEW).proved(ONE)).isEqualTo(person);
        assertThat(store.estimatedCount(SignInNumber.class)).isEqualTo(1);
    }

    @Test
    void whoGetsAnotherNumberIsKnownByThatAndNotByTheOneBefore() {
        var known = with(NEW);
        var person = somebody();
        known.give(person, ONE);
        known.give(person, OTHER);

        assertThat(known.whose(OTHER)).contains(person);
        assertThat(known.whose(ONE)).isEmpty();
        known.give(somebody(), ONE);
    }

    @Test
    void aNumberThatSomebodySignsInWithIsGivenToNobodyElse() {
        var known = with(NEW);
        var first = somebody();
        with(OLD).give(first, ONE);

        assertThatThrownBy(() -> with(NEW, OLD).give(somebody(), ONE))
                .as("also under an earlier key")
                .isInstanceOf(DomainException.class)
                .extracting("messageKey")
                .isEqualTo("number.taken");
        assertThat(with(NEW, OLD).whose(ONE)).contains(first);
        known.give(first, OTHER);
    }

    @Test
    void ofManyWhoWantTheSameNumberAtOnceOneGetsIt() {
        var known = with(NEW);
        var got = IntStream.range(0, 6).mapToObj(n -> somebody()).toList().parallelStream()
                .filter(person -> isGiven(known, person))
                .toList();
        assertThat(got).hasSize(1);
        assertThat(known.whose(ONE)).contains(got.getFirst());
    }

    private static boolean isGiven(KnownNumbers known, PersonId person) {
        try {
            known.give(person, ONE);
            return true;
        } catch (DomainException taken) {
            return false;
        }
    }

    @Test
    void aNumberThatIsOnItsWayToAnotherPersonIsTheFirstOnesUntilItHasCome() {
        var known = with(NEW);
        var account = somebody();
        var person = somebody();
        known.give(account, ONE);
        var digests = new NumberDigests(List.of(NEW), mock(Sms.class));
        numbers.save(known.of(account).orElseThrow().under(digests.givenUp(ONE)));

        assertThat(known.whose(ONE)).contains(account);
        new NumbersTakeOver(numbers, digests).takeOver(account, person);

        assertThat(known.whose(ONE)).contains(person);
        assertThat(known.of(account)).isEmpty();
        assertThat(known.of(person).orElseThrow().number()).isEqualTo(ONE);
    }

    @Test
    void aNumberThatHasComeAndStandsTwiceIsTheNewOnes() {
        var known = with(NEW);
        var account = somebody();
        var person = somebody();
        known.give(account, ONE);
        var digests = new NumberDigests(List.of(NEW), mock(Sms.class));
        numbers.save(known.of(account).orElseThrow().under(digests.givenUp(ONE)));
        numbers.save(SignInNumber.first(person, digests.digest(ONE), ONE, clock.instant()));
        assertThat(known.whose(ONE)).contains(person);

        new NumbersTakeOver(numbers, digests).takeOver(account, person);

        assertThat(known.whose(ONE)).contains(person);
        assertThat(known.of(account)).isEmpty();
    }

    @Test
    void whatIsToldIsKeptNoLonger() {
        var known = with(NEW);
        var person = somebody();
        known.give(person, ONE);
        assertThat(known.of(person).orElseThrow().outbox()).isEmpty();
    }

    @Test
    void whoTapsTwiceHasItOnce() {
        var known = with(NEW);
        var person = somebody();
        IntStream.range(0, 4).parallel().forEach(n -> known.give(person, ONE));
        assertThat(known.of(person).orElseThrow().number()).isEqualTo(ONE);
    }

    @Test
    void whatIsRemovedOrForgottenSignsNobodyInAndWhoProvesItNextIsNew() {
        var known = with(NEW);
        var person = known.proved(ONE);
        known.takeFrom(person);
        assertThat(known.whose(ONE)).isEmpty();

        var next = known.proved(ONE);
        assertThat(next).isNotEqualTo(person);
        Actor actor = people.provedAs(next, Language.NB).asActor();
        assertThat(new KeptNumbers(numbers).about(actor).getFirst().things()).hasSize(1);
        assertThat(new ForgetsNumbers(numbers).forget(actor)).isTrue();
        assertThat(store.estimatedCount(SignInNumber.class)).isZero();
        assertThat(new KeptNumbers(numbers).about(actor).getFirst().things()).isEmpty();
    }
}

@OnEmbedded
class KnownNumbersOnEmbeddedTest extends KnownNumbersContract {}

@OnMongod
class KnownNumbersOnMongodTest extends KnownNumbersContract {}
