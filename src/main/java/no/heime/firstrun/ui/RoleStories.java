package no.heime.firstrun.ui;

import java.util.List;
import no.heime.identity.RoleStory;
import no.heime.shared.ui.RoleHistory;

/** What became of roles for the municipality, as it is read. */
final class RoleStories {

    private RoleStories() {}

    /** In place of what stood there. */
    static void show(RoleHistory past, List<RoleStory> stories) {
        past.clear();
        stories.forEach(one -> past.one(
                one.called(), one.turns().stream().map(RoleStories::turn).toList()));
    }

    private static String turn(RoleStory.Turn turn) {
        return RoleHistory.turn(turn.on(), turn.given(), turn.by(), turn.herself(), turn.why());
    }
}
