package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.consent.WordsShown;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.CareYes;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.Equipment;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.HelpWish;
import no.heime.digitalcare.HelperNoLongerWished;
import no.heime.digitalcare.HelperWished;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.ParticipationWithdrawn;
import no.heime.digitalcare.Stage;
import no.heime.identity.TalkWay;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.Ordered;

/** A wish for a digital helper is one need, with what it is for, as long as it is wished. */
abstract class DigitalHelpWishedContract extends NeedStoreContract {

    private static final CareYes YES = new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB));

    @Autowired
    DigitalHelpWished digitalHelp;

    @Autowired
    DigitalCareService care;

    @Autowired
    ConfigurableApplicationContext program;

    private final ParticipationId participation = new ParticipationId(UUID.randomUUID());
    private Instant now;

    @BeforeEach
    void anHourAgo() {
        now = clock.instant().minus(Duration.ofHours(1));
    }

    @Test
    void aWishHeardTwiceIsOneNeed() {
        var wished = wished();
        digitalHelp.on(wished);
        digitalHelp.on(wished);
        assertThat(screens.mine(astrid)).hasSize(1);
    }

    @Test
    void theNeedSaysWhatTheHelpIsForInTheResidentsLanguage() {
        digitalHelp.on(wished(Language.NN, HelpWish.SIGN_IN, HelpWish.GETTING_STARTED));
        assertThat(needs.of(astrid.id()).getFirst().wish().words())
                .isEqualTo("Eg vil gjerne ha hjelp med «Videotime hos fastlegen»: kome i gang, logge inn.");
    }

    @Test
    void whoWishesNothingInParticularSaysForWhichForm() {
        digitalHelp.on(wished());
        assertThat(needs.of(astrid.id()).getFirst().wish().words())
                .isEqualTo("Jeg vil gjerne ha hjelp med «Videotime med fastlegen».");
    }

    @Test
    void aWishTakenBackTakesItsNeedBackAndANewWishIsANewNeed() {
        digitalHelp.on(wished());
        var takenBack = noLonger();
        digitalHelp.on(takenBack);
        assertThat(open()).isZero();

        digitalHelp.on(wished());
        assertThat(open()).isEqualTo(1);
        digitalHelp.on(takenBack);
        assertThat(open()).isEqualTo(1);
        assertThat(screens.mine(astrid)).hasSize(2);
    }

    @Test
    void whenSomebodyIsAskedTheNeedStandsAndIsNotSaidTwice() {
        digitalHelp.on(wished());
        var need = needs.of(astrid.id()).getFirst();
        need.asking()
                .propose(
                        new ProposalId(ids.next()),
                        Given.question(null),
                        Given.OSLO,
                        Act.caseWorker(kari.id(), clock.instant()));
        needs.save(need);

        digitalHelp.on(noLonger());
        digitalHelp.on(wished());

        assertThat(needs.of(astrid.id())).extracting(Need::status).containsExactly(NeedStatus.OPEN);
    }

    @Test
    void whenHerConsentIsGoneWhoeverIsAskedIsToldAndTheNeedIsClosed() {
        digitalHelp.on(wished());
        var need = needs.of(astrid.id()).getFirst();
        var proposal = new ProposalId(ids.next());
        need.asking().propose(proposal, Given.question(null), Given.OSLO, Act.caseWorker(kari.id(), clock.instant()));
        needs.save(need);

        digitalHelp.on(withdrawn());

        var closed = needs.get(need.id());
        assertThat(closed.status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(closed.proposal(proposal).status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(happened(closed)).contains(Happening.WITHDRAWN, Happening.CLOSED);
    }

    @Test
    void whenHerConsentIsGoneTheHelpEndsAndWhatWasAgreedOnStands() {
        digitalHelp.on(wished());
        var need = needs.of(astrid.id()).getFirst();
        var proposal = new ProposalId(ids.next());
        var agreement = new AgreementId(ids.next());
        need.asking().propose(proposal, Given.question(null), Given.OSLO, Act.caseWorker(kari.id(), clock.instant()));
        need.asking().accept(proposal, Act.helper(jonas.id(), clock.instant()));
        need.agreeing().confirm(proposal, agreement, Given.visits(), Act.resident(astrid.id(), clock.instant()));
        needs.save(need);

        var gone = withdrawn();
        digitalHelp.on(gone);
        digitalHelp.on(gone);

        var closed = needs.get(need.id());
        assertThat(closed.status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(closed.agreement(agreement).isOver()).isTrue();
        assertThat(closed.agreement(agreement).proposal()).isEqualTo(proposal);
        assertThat(happened(closed))
                .contains(Happening.CONFIRMED, Happening.AGREEMENT_ENDED)
                .containsOnlyOnce(Happening.CLOSED);
    }

    private static List<Happening> happened(Need need) {
        return need.history().stream().map(HistoryEntry::what).toList();
    }

    private ParticipationWithdrawn withdrawn() {
        return new ParticipationWithdrawn(ids.next(), later(), participation, astrid.id(), null, null, null, null);
    }

    @Test
    void aWishInTheFormBecomesANeedAndIsTakenBackInTheForm() {
        care.keep(astrid, participation, null, answers(true), YES);
        assertThat(open()).isEqualTo(1);
        assertThat(needs.of(astrid.id()).getFirst().wish().words())
                .isEqualTo("Jeg vil gjerne ha hjelp med «Videotime med fastlegen»: logge inn.");

        care.keep(astrid, participation, 0, answers(false), YES);
        assertThat(open()).isZero();
    }

    @Test
    void theNeedIsClosedBeforeTheConsentThatIsTakenBackIsForgotten() {
        care.keep(astrid, participation, null, answers(true), YES);
        assertThat(open()).isEqualTo(1);
        var openThen = new ArrayList<Long>();
        var next = new HearsItNext(() -> openThen.add(open()));
        program.addApplicationListener(next);
        try {
            care.withdraw(astrid, participation);
        } finally {
            program.removeApplicationListener(next);
        }
        assertThat(openThen).containsExactly(0L);
    }

    /** Whoever must have heard it before it is forgotten comes first, so that nothing is lost when one of them fails. */
    private record HearsItNext(Runnable what)
            implements ApplicationListener<PayloadApplicationEvent<ParticipationWithdrawn>>, Ordered {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<ParticipationWithdrawn> event) {
            what.run();
        }

        @Override
        public int getOrder() {
            return ParticipationWithdrawn.BEFORE_IT_IS_FORGOTTEN + 1;
        }
    }

    private static Answers answers(boolean wantsHelper) {
        return new Answers(
                new FormId("video-consultation"),
                Stage.WANTS_TO_START,
                Set.of(Equipment.PHONE),
                Set.of(HelpWish.SIGN_IN),
                wantsHelper,
                LELAND,
                false);
    }

    @Test
    void eachParticipationHasANeedOfItsOwn() {
        digitalHelp.on(wished());
        digitalHelp.on(wishedIn(new ParticipationId(UUID.randomUUID()), Language.NB));
        assertThat(open()).isEqualTo(2);
    }

    @Test
    void whatANextOfKinWishesIsTheResidentsNeedAndSaysWhoHasSaidIt() {
        var wish = wished();
        digitalHelp.on(new HelperWished(
                wish.id(),
                wish.at(),
                wish.participation(),
                wish.person(),
                wish.form(),
                wish.district(),
                wish.needsHelpWith(),
                wish.language(),
                jonas.id(),
                null));

        assertThat(needs.of(astrid.id()))
                .singleElement()
                .extracting(need -> need.history().getFirst())
                .satisfies(line -> {
                    assertThat(line.by()).isEqualTo(By.PROXY);
                    assertThat(line.who()).isEqualTo(jonas.id());
                });
    }

    @Test
    void whatIsSaidInATalkIsMarkedWithWhoWroteItDownAndHow() {
        var wish = wished();
        digitalHelp.on(new HelperWished(
                wish.id(),
                wish.at(),
                wish.participation(),
                wish.person(),
                wish.form(),
                wish.district(),
                wish.needsHelpWith(),
                wish.language(),
                kari.id(),
                TalkWay.COUNTER));

        assertThat(needs.of(astrid.id()))
                .singleElement()
                .extracting(need -> need.history().getFirst())
                .satisfies(line -> {
                    assertThat(line.by()).isEqualTo(By.COUNTER);
                    assertThat(line.who()).isEqualTo(kari.id());
                });
    }

    private long open() {
        return needs.of(astrid.id()).stream()
                .filter(need -> !need.status().isClosed())
                .count();
    }

    private HelperWished wished() {
        return wished(Language.NB);
    }

    private HelperWished wished(Language language, HelpWish... wishes) {
        return wishedIn(participation, language, wishes);
    }

    private HelperWished wishedIn(ParticipationId where, Language language, HelpWish... wishes) {
        return new HelperWished(
                ids.next(),
                later(),
                where,
                astrid.id(),
                new FormId("video-consultation"),
                LELAND,
                Set.of(wishes),
                language,
                null,
                null);
    }

    private HelperNoLongerWished noLonger() {
        return new HelperNoLongerWished(ids.next(), later(), participation, astrid.id(), null, null);
    }

    private Instant later() {
        now = now.plusSeconds(60);
        return now;
    }
}

@OnEmbedded
class DigitalHelpWishedOnEmbeddedTest extends DigitalHelpWishedContract {}

@OnMongod
class DigitalHelpWishedOnMongodTest extends DigitalHelpWishedContract {}
