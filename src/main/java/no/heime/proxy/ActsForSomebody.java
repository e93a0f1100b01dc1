package no.heime.proxy;

import com.vaadin.flow.component.Component;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.shared.ui.Below;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.OpenScreens;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;

/**
 * Takes what is shown to a next of kin off her screens in the moment in which she acts for the resident no more, or no more in
 * the area that it belongs to.
 */
@org.springframework.stereotype.Component
public class ActsForSomebody {

    private final OpenScreens<Lost> open = new OpenScreens<>();

    /** @param areas in which she acts no more */
    private record Lost(PersonId holder, Set<ProxyArea> areas) {}

    /**
     * @param area that what is shown belongs to
     * @param reader who looks at it on somebody's behalf; null while nobody does
     * @param hide takes away what was shown
     */
    public void whileShown(Component screen, ProxyArea area, Supplier<@Nullable PersonId> reader, Runnable hide) {
        whileShown(screen, EnumSet.of(area), reader, hide);
    }

    /** The same of what belongs to several areas: who loses one of them and has another is let in again. */
    public void whileShown(Component screen, Set<ProxyArea> areas, Supplier<@Nullable PersonId> reader, Runnable hide) {
        open.whileShown(
                screen,
                lost -> !Collections.disjoint(lost.areas(), areas)
                        && lost.holder().equals(reader.get()),
                () -> {
                    hide.run();
                    Below.comesUpUnseen(screen);
                });
    }

    @EventListener
    public void on(ProxyEvent.Ended ended) {
        var holder = ended.holder();
        if (holder != null) {
            open.tell(new Lost(holder, EnumSet.allOf(ProxyArea.class)));
        }
    }

    @EventListener
    public void on(ProxyEvent.Lessened lessened) {
        open.tell(new Lost(lessened.holder(), EnumSet.of(lessened.area())));
    }

    @EventListener
    public void on(RanOut over) {
        open.tell(new Lost(over.holder(), EnumSet.allOf(ProxyArea.class)));
    }

    /** What stands there instead. */
    public static Notice over() {
        return Notice.trouble(
                Say.text("proxy.refused.over"), WayTo.asButton("/fullmakt", Say.text("proxy.to"), Tone.QUIET));
    }
}
