package no.heime.proxy;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import no.heime.identity.PersonId;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.OpenScreens;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;

/** Takes what is shown to a next of kin off her screens in the moment in which she acts for the resident no more. */
@org.springframework.stereotype.Component
public class ActsForSomebody {

    private final OpenScreens<PersonId> open = new OpenScreens<>();

    /**
     * @param reader who looks at it on somebody's behalf; null while nobody does
     * @param hide takes away what was shown
     */
    public void whileShown(Component screen, Supplier<@Nullable PersonId> reader, Runnable hide) {
        open.whileShown(screen, holder -> holder.equals(reader.get()), hide);
    }

    @EventListener
    public void on(ProxyEvent.Ended ended) {
        var holder = ended.holder();
        if (holder != null) {
            open.tell(holder);
        }
    }

    @EventListener
    public void on(RanOut over) {
        open.tell(over.holder());
    }

    /** What stands there instead. */
    public static Notice over() {
        return Notice.trouble(
                Say.text("proxy.refused.over"), WayTo.asButton("/fullmakt", Say.text("proxy.to"), Tone.QUIET));
    }
}
