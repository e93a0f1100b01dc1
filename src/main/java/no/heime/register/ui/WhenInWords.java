package no.heime.register.ui;

import java.time.Clock;
import no.heime.register.EntryContent;
import no.heime.register.ResourceContent;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WeekInWords;

/** When an entry of the register is there for people, in the reader's language. */
final class WhenInWords {

    private final Clock clock;

    WhenInWords(Clock clock) {
        this.clock = clock;
    }

    /** The next time it is, or else when in the owner's own words, or else the parts of the week. */
    String of(EntryContent content) {
        if (!(content instanceof ResourceContent resource)) {
            return week(content);
        }
        String next = next(resource);
        return next.isEmpty() ? all(resource) : next;
    }

    /** «I morgen kl. 11»; empty when it has no clock time, or no more times to come. */
    String next(ResourceContent resource) {
        var recurrence = resource.recurrence();
        return recurrence == null ? "" : new RecurrenceInWords(clock).next(recurrence);
    }

    /** Whenever it is, also in the owner's own words. */
    String all(ResourceContent resource) {
        var recurrence = resource.recurrence();
        String own = resource.when() == null ? "" : resource.when();
        if (recurrence != null) {
            return Say.dotted(new RecurrenceInWords(clock).whole(recurrence), own);
        }
        return own.isEmpty() && !resource.times().isAny() ? week(resource) : own;
    }

    /** All that is said of when it is, side by side, also what a page leaves out for whoever only wants to know when. */
    String every(ResourceContent resource) {
        return resource.recurrence() == null
                ? Say.dotted(resource.when() == null ? "" : resource.when(), week(resource))
                : all(resource);
    }

    private static String week(EntryContent content) {
        return new WeekInWords(Say.locale()).of(content.times());
    }
}
