package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.need.LettersOfNeed;
import no.heime.need.NeedId;
import no.heime.need.NeedLetters;
import no.heime.proxy.ActsForSomebody;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** The letters of one need, for a next of kin who has the resident's messages and maybe nothing else of the need. */
@Route("brev/:need")
@PermitAll
class LettersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NeedLetters letters;
    private final CurrentUser user;
    private final Clock clock;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private @Nullable NeedId shown;
    private @Nullable WriteLetter writing;
    /** The version of the need that is on the screen: what she does herself is heard of once more. */
    private @Nullable Long drawn;
    /** Who reads it on the resident's behalf. */
    private @Nullable PersonId reader;

    LettersView(NeedLetters letters, CurrentUser user, NeedWatch watch, ActsForSomebody proxies, Clock clock) {
        this.letters = letters;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "letters");
        content.addClassName("stack");
        add(title, attempt, content);
        watch.whileShown(this, changed -> changed.need().equals(shown), this::heard);
        // Each of the two lets her read them.
        proxies.whileShown(this, EnumSet.of(ProxyArea.NEEDS, ProxyArea.MESSAGES), () -> reader, this::hide);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = null;
        drawn = null;
        reader = null;
        content.removeAll();
        title.setText(getPageTitle());
        attempt.to(() -> open(
                new NeedId(InAddress.id(event.getRouteParameters().get("need").orElse("")))));
    }

    private void open(NeedId need) {
        draw(need);
        shown = need;
    }

    /** Nothing is drawn anew under the hands of who is writing. */
    private void heard() {
        NeedId need = shown;
        if (need != null && (writing == null || !writing.isOpen())) {
            attempt.byItself(() -> draw(need));
        }
    }

    private void draw(NeedId need) {
        LettersOfNeed now = letters.of(user.require(), need);
        if (Objects.equals(drawn, now.version())) {
            return;
        }
        drawn = now.version();
        Moments moments = new Moments(clock, Say.locale());
        String about = Say.phrase(now.title());
        content.removeAll();
        writing = null;
        title.setText(Say.text("need.letters.about", about));
        reader = now.onBehalf().reading() ? user.require().id() : null;
        if (reader != null) {
            String name = Say.phrase(now.onBehalf().resident());
            content.add(new ActingFor(name), new Paragraph(Say.text("need.letters.lead", name)));
        }
        Div cards = new Div();
        cards.addClassName("cards");
        now.letters().forEach(letter -> cards.add(LetterCard.of(letter, now.onBehalf(), moments)));
        content.add(cards);
        if (now.answers()) {
            answering(need);
        } else {
            closed(need, now.closed());
        }
    }

    private void answering(NeedId need) {
        WriteLetter answer = new WriteLetter(letter(need), Reader.RESIDENT, (words, field) -> send(need, words, field));
        Div below = new Div(answer);
        below.addClassName("municipality");
        content.add(below);
        writing = answer;
    }

    private void send(NeedId need, String words, Field field) {
        attempt.to(
                () -> {
                    letters.answer(user.require(), need, words);
                    letter(need).send();
                },
                () -> {
                    draw(need);
                    if (writing != null) {
                        writing.sent().ifPresent(Focus::onText);
                    }
                },
                field);
    }

    private void closed(NeedId need, boolean over) {
        Notice why = Notice.info(Say.text(over ? "need.view.closed.resident" : "need.refused.not-asked"));
        content.add(why);
        unsent(letter(need), Say.text("need.view.write.unsent"), why);
    }

    private void unsent(Letter letter, String why, Notice after) {
        if (letter.isUnsent()) {
            content.add(new UnsentLetter(letter, why, () -> Focus.onText(after)));
        }
    }

    private Letter letter(NeedId need) {
        return LettersBegun.of(user.require().id()).about(need);
    }

    /** She acts for the resident no more: what she was writing is her own, and all else goes. */
    private void hide() {
        NeedId need = shown;
        PersonId who = reader;
        shown = null;
        reader = null;
        writing = null;
        content.removeAll();
        title.setText(getPageTitle());
        Notice over = ActsForSomebody.over();
        content.add(over);
        if (need != null && who != null) {
            unsent(LettersBegun.of(who).about(need), Say.text("need.letters.unsent"), over);
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("need.letters.title");
    }
}
