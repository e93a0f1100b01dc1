package no.heime.assisted;

import java.util.ArrayDeque;
import java.util.Deque;
import no.heime.identity.Actor;
import no.heime.identity.ComesBetween;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.TakesOver;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What comes between the steps of a claim. */
@TestConfiguration(proxyBeanMethods = false)
class HalfWay {

    /** Done as soon as everything that leads to the account has been taken over. */
    final Deque<Runnable> onceTakenOver = new ArrayDeque<>();

    /** How many times a part answers that it is not done. */
    int waits;

    @Bean
    TakesOver comesBetween() {
        return new ComesBetween(onceTakenOver, true);
    }

    @Bean
    ForgetsPeople waits() {
        return new ForgetsPeople() {
            @Override
            public boolean forget(Actor actor) {
                return waits-- <= 0;
            }
        };
    }
}
