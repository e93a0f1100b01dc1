package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.heime.shared.DomainException;
import no.heime.shared.DomainException.Kind;
import no.heime.shared.ErrorId;
import no.heime.shared.store.StoreAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Does what a person asked for. When it cannot be done, one plain sentence appears here, what was typed stays where it
 * is, and what may work later can be tried again. What the store was away for is tried again by itself.
 */
public final class Attempt extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    /** What the screen could not do by itself, as long as it is said. */
    private @Nullable Component ownTrouble;

    public Attempt() {
        addClassName("attempt");
    }

    /** @return whether it was done */
    public boolean to(Runnable what) {
        begin();
        return run(what, () -> to(what), null) == null;
    }

    /**
     * An act, and then the screen as it is after it. What is done is done once: when only the screen cannot be shown, only
     * that is tried again.
     *
     * @return whether both were done
     */
    public boolean to(Runnable act, Runnable shown) {
        return to(act, shown, null);
    }

    /**
     * The same for an act that takes what stands in a field.
     *
     * @param at where it is said when what stands there is refused, beside what was pressed; null when there is none
     */
    public boolean to(Runnable act, Runnable shown, @Nullable Field at) {
        begin();
        if (at != null) {
            at.well();
        }
        return run(act, () -> to(act, shown, at), at) == null && to(shown);
    }

    /** The same for an act of which the screen shows what came of it. */
    public <T> boolean to(Supplier<T> act, Consumer<T> shown, @Nullable Field at) {
        var came = new AtomicReference<T>();
        return to(() -> came.set(act.get()), () -> shown.accept(came.get()), at);
    }

    private void begin() {
        hush();
        removeAll();
        ownTrouble = null;
    }

    /**
     * The same for what the screen does by itself: what was just said to the person stays, of what went well and of what
     * did not.
     *
     * @return whether it was done
     */
    public boolean byItself(Runnable what) {
        if (ownTrouble != null) {
            remove(ownTrouble);
        }
        ownTrouble = run(what, () -> byItself(what), null);
        return ownTrouble == null;
    }

    /**
     * What is said of it when it could not be done.
     *
     * @param again tries it once more, in the way it was tried now
     * @param at the field that was filled in for it
     */
    private @Nullable Component run(Runnable what, Runnable again, @Nullable Field at) {
        try {
            what.run();
            return null;
        } catch (DomainException refused) {
            return say(refused, at);
        } catch (OptimisticLockingFailureException stale) {
            return sayAndOfferWhatIsNew(I18NProvider.translate("error.conflict"));
        } catch (RuntimeException failed) {
            if (StoreAway.is(failed)) {
                LOG.warn("The store did not answer: {}", failed.getMessage());
                return sayAndTryAgain(again);
            }
            var id = ErrorId.logged(LOG, "Something failed on a screen", failed);
            return sayAndOfferAgain(I18NProvider.translate("error.unforeseen", id), again);
        }
    }

    /** What the same screen said of an earlier act goes: one thing is said at a time. */
    private void hush() {
        getParent().ifPresent(screen -> screen.getChildren()
                .filter(Toast.class::isInstance)
                .map(Toast.class::cast)
                .forEach(Toast::clear));
    }

    private Component say(DomainException refused, @Nullable Field at) {
        if (refused.kind() == Kind.FORBIDDEN || refused.kind() == Kind.NOT_FOUND) {
            WatchedScreens.refused(refused.messageKey());
        }
        String sentence = I18NProvider.translate(
                refused.messageKey(), refused.parameters().toArray());
        if (at != null && refused.field() != null) {
            return at.trouble(sentence);
        }
        return refused.isStale() ? sayAndOfferWhatIsNew(sentence) : show(Notice.trouble(sentence));
    }

    /** Somebody else was first: what is shown is old, and an app on a phone has no button for loading anew. */
    private Notice sayAndOfferWhatIsNew(String sentence) {
        return show(
                Notice.trouble(sentence, Action.quiet(I18NProvider.translate("shared.show-anew"), () -> UI.getCurrent()
                        .refreshCurrentRoute(false))));
    }

    /** When the store answers again, and at once for whoever does not want to wait for that. */
    private Notice sayAndTryAgain(Runnable again) {
        return show(Notice.trouble(I18NProvider.translate("store.unavailable"), new WhenBack(again), offering(again)));
    }

    private Notice sayAndOfferAgain(String sentence, Runnable again) {
        return show(Notice.trouble(sentence, offering(again)));
    }

    private static Action offering(Runnable again) {
        return Action.quiet(I18NProvider.translate("shared.again"), again);
    }

    /** Where it is seen, also when what was pressed is far below. */
    private Notice show(Notice trouble) {
        add(trouble);
        trouble.scrollIntoView();
        return trouble;
    }
}
