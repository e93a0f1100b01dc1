package no.heime.need.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.need.NeedLetters;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.need.ProposalService;
import no.heime.proxy.ActsForSomebody;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Action;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Need's screens at noon, with real texts and kinds of help, and needs that are as a test says. */
@ContextConfiguration(
        classes = {
            Texts.class,
            Taxonomy.class,
            KindChoice.class,
            NeedWatch.class,
            ActsForSomebody.class,
            OneNeed.class,
            NeedScreensOnScreen.Noon.class
        })
@ViewPackages(classes = NeedView.class)
abstract class NeedScreensOnScreen extends SpringBrowserlessTest {

    static final Actor ASTRID = actor(1, "Astrid Nilsen", List.of());
    static final Actor KARI = actor(2, "Kari Olsen", List.of(Membership.caseWorkerIn("1822")));

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneId.of("Europe/Oslo"));
        }
    }

    @MockitoBean
    NeedScreens screens;

    @MockitoBean
    NeedService service;

    @MockitoBean
    ProposalService proposals;

    @MockitoBean
    NeedLetters letters;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void speakBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
    }

    void signedInAs(Actor actor) {
        Mockito.when(user.require()).thenReturn(actor);
        Mockito.when(user.actor()).thenReturn(Optional.of(actor));
    }

    String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    void press(String words) {
        test(find(Action.class).withText(words).all().getFirst()).click();
    }

    static Actor actor(int number, String name, List<Membership> memberships) {
        return new Actor(new PersonId(new UUID(0, number)), name, "1822", "leirfjord-leland", Language.NB, memberships);
    }
}
