package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import no.heime.shared.DomainException;
import no.heime.shared.watch.Watch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

@ExtendWith(OutputCaptureExtension.class)
class AttemptTest extends InBokmal {

    private final Attempt attempt = new Attempt();

    @BeforeEach
    void open() {
        UI.getCurrent().add(attempt);
    }

    private String said() {
        return attempt.getElement().getTextRecursively();
    }

    @Test
    void whatWorksSaysNothing() {
        assertThat(attempt.to(() -> {})).isTrue();
        assertThat(attempt.getChildren()).isEmpty();
    }

    @Test
    void whatWasSaidOfAnEarlierActGoes() {
        var toast = new Toast();
        UI.getCurrent().add(toast);
        toast.say("Takk. «Flyttehjelp» er bekreftet.");
        attempt.to(() -> {
            throw DomainException.forbidden();
        });
        assertThat(toast.said()).isEmpty();
        attempt.to(() -> toast.say("Fint."));
        assertThat(toast.said()).isEqualTo("Fint.");
    }

    @Test
    void aRefusalIsOneSentence() {
        assertThat(attempt.to(() -> {
                    throw DomainException.invalid("text.too-long", "words", 500);
                }))
                .isFalse();
        assertThat(said()).isEqualTo("Teksten er for lang. Bruk høyst 500 tegn.");
    }

    @Test
    void whatMayNotBeDoneIsToldToTheWatchAndAFloodOfItFillsNoDisk(CapturedOutput log) {
        new WatchedScreens(new Watch("", Clock.systemUTC()))
                .serviceInit(new ServiceInitEvent(VaadinService.getCurrent()));
        for (var time = 0; time < 200; time++) {
            attempt.to(() -> {
                throw DomainException.notFound();
            });
        }
        assertThat(log.getAll()
                        .lines()
                        .filter(line -> line.contains("refused on a screen why=error.not-found person=-")))
                .hasSizeBetween(60, 120);
    }

    @Test
    void aTroubleIsReadAloudAtOnce() {
        attempt.to(() -> {
            throw DomainException.forbidden();
        });
        assertThat(attempt.getChildren().findFirst().orElseThrow().getElement().getAttribute("role"))
                .isEqualTo("alert");
    }

    @Test
    void somebodyElseBeingFirstIsSaidInOneSentence() {
        attempt.to(() -> {
            throw new OptimisticLockingFailureException("stale");
        });
        assertThat(said()).startsWith("Noen andre endret dette samtidig.");
    }

    @Test
    void whatTheScreenDoesByItselfTakesNothingAwayThatWasJustSaid() {
        var toast = new Toast();
        UI.getCurrent().add(toast);
        toast.say("Takk.");

        attempt.byItself(() -> {});
        assertThat(toast.said()).isEqualTo("Takk.");

        attempt.to(() -> {
            throw DomainException.forbidden();
        });
        attempt.byItself(() -> {});
        assertThat(attempt.getChildren()).as("the refusal").isNotEmpty();
        toast.say("Takk.");

        attempt.to(() -> {});
        assertThat(toast.said()).isEmpty();
    }

    @Test
    void whatTheScreenCouldNotDoByItselfIsTakenBackAloneWhenItCan() {
        attempt.to(() -> {
            throw DomainException.forbidden();
        });
        String refusal = said();
        Runnable storeIsAway = () -> {
            throw new DataAccessResourceFailureException("no answer");
        };
        assertThat(attempt.byItself(storeIsAway)).isFalse();
        attempt.byItself(storeIsAway);
        assertThat(attempt.getChildren()).as("the refusal, and its own once").hasSize(2);

        assertThat(attempt.byItself(() -> {})).isTrue();
        assertThat(said()).isEqualTo(refusal);

        var tries = new AtomicInteger();
        attempt.byItself(() -> {
            if (tries.incrementAndGet() == 1) {
                storeIsAway.run();
            }
        });
        StoreIsBack.tell(find(WhenBack.class).single());
        assertThat(said()).as("the store answers again").isEqualTo(refusal);

        attempt.byItself(storeIsAway);
        attempt.to(() -> {});
        assertThat(attempt.getChildren()).isEmpty();
        attempt.byItself(() -> {});
    }

    @Test
    void whoeverWasNotFirstCanSeeWhatIsNew() {
        attempt.to(() -> {
            throw DomainException.stale("register.mine.changed");
        });
        assertThat(find(Action.class).withText("Vis siden på nytt").all()).hasSize(1);

        attempt.to(() -> {
            throw DomainException.conflict("report.known");
        });
        assertThat(find(Action.class).withText("Vis siden på nytt").all()).isEmpty();
    }

    @Test
    void whenTheStoreIsAwayItCanBeTriedAgainFromTheSentence() {
        AtomicInteger tries = new AtomicInteger();
        attempt.to(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new DataAccessResourceFailureException("no answer");
            }
        });
        assertThat(said()).contains("Det du skrev, er ikke borte");

        test(find(Action.class).withText("Prøv igjen").single()).click();

        assertThat(tries).hasValue(2);
        assertThat(attempt.getChildren()).isEmpty();
    }

    @Test
    void whenTheStoreAnswersAgainItIsTriedWithoutATap() {
        AtomicInteger tries = new AtomicInteger();
        attempt.to(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new DataAccessResourceFailureException("no answer");
            }
        });
        assertThat(said()).contains("Vi prøver også igjen automatisk.");

        StoreIsBack.tell(find(WhenBack.class).single());

        assertThat(tries).hasValue(2);
        assertThat(attempt.getChildren()).isEmpty();
    }

    @Test
    void whatIsDoneIsDoneOnceWhenOnlyTheScreenCouldNotBeShown() {
        var written = new AtomicInteger();
        var shown = new AtomicInteger();
        assertThat(attempt.to(written::incrementAndGet, () -> {
                    if (shown.incrementAndGet() == 1) {
                        throw new DataAccessResourceFailureException("no answer");
                    }
                }))
                .isFalse();

        StoreIsBack.tell(find(WhenBack.class).single());

        assertThat(written).hasValue(1);
        assertThat(shown).hasValue(2);
        assertThat(attempt.getChildren()).isEmpty();
    }

    @Test
    void afterAnActThatIsTriedAgainTheScreenIsShown() {
        var tries = new AtomicInteger();
        var shown = new AtomicInteger();
        attempt.to(
                () -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new DataAccessResourceFailureException("no answer");
                    }
                },
                shown::incrementAndGet);
        assertThat(shown).hasValue(0);

        StoreIsBack.tell(find(WhenBack.class).single());

        assertThat(shown).hasValue(1);
    }

    @Test
    void whatTheStoreRefusesIsNotTriedAgainByItself() {
        attempt.to(() -> {
            throw new DuplicateKeyException("there is one");
        });
        assertThat(find(WhenBack.class).all()).isEmpty();
    }

    @Test
    void onlyWhatTheStoreWasAwayForIsTriedAgainByItself() {
        attempt.to(() -> {
            throw new IllegalStateException("it would fail again");
        });
        assertThat(find(WhenBack.class).all()).isEmpty();
    }

    @Test
    void whatNobodyForesawGivesANumberToQuoteAndNoTechnicalWord() {
        attempt.to(() -> {
            throw new IllegalStateException("NullPointer at line 3");
        });
        assertThat(said()).contains("Feilen har nummer").doesNotContain("NullPointer");
    }
}
