package no.heime.register.ui;

import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.util.List;
import no.heime.register.EntryStatus;
import no.heime.register.RegisterEntry;
import no.heime.shared.ui.Action;

/** What waits for staff, on the screen. */
abstract class QueueOnScreen extends RegisterScreens {

    final RegisterEntry offer = Registered.snowClearing(EntryStatus.SUBMITTED, null);

    final RegisterEntry group = Registered.walkingGroup();

    void open(RegisterEntry... entries) {
        signedInAs(KARI);
        when(moderation.awaiting(KARI)).thenReturn(List.of(entries));
        navigate(ModerationView.class);
    }

    void press(String words) {
        test(find(Action.class).withText(words).all().getLast()).click();
    }

    /** What the browser is asked to do since the last time. */
    static List<String> focused() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }
}
