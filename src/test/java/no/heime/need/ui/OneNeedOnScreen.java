package no.heime.need.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import no.heime.need.Contact;
import no.heime.need.NeedForStaff;
import no.heime.need.OnBehalf;
import no.heime.need.OpenedNeed;
import no.heime.shared.Phrase;
import no.heime.shared.ui.Action;

/** One need on the screen, opened by its resident or by staff. */
abstract class OneNeedOnScreen extends NeedScreensOnScreen {

    void open(Stories story) {
        signedInAs(ASTRID);
        shows(story.story());
        navigate(NeedView.class, Stories.NEED.value().toString());
    }

    void openAsStaff(Stories story) {
        signedInAs(KARI);
        shows(staff(story));
        navigate(NeedView.class, Stories.NEED.value().toString());
    }

    boolean looksAtProxies = true;

    NeedForStaff staff(Stories story) {
        return new NeedForStaff(
                story.story(),
                ASTRID.id(),
                new Contact("Astrid Nilsen", "astrid@heime.example", "+4799900001"),
                false,
                looksAtProxies);
    }

    void shows(OpenedNeed need) {
        when(screens.open(any(), eq(Stories.NEED))).thenReturn(need);
    }

    List<Action> visible(String words) {
        return find(Action.class).withText(words).all().stream()
                .filter(action ->
                        action.isAttached() && action.getParent().orElseThrow().isVisible())
                .toList();
    }

    static OnBehalf livActs(boolean reading) {
        return new OnBehalf(
                Phrase.verbatim("Astrid Nilsen"), Map.of(KARI.id(), Phrase.verbatim("Liv Nilsen")), reading);
    }
}
