package no.heime.assisted;

import java.util.List;
import no.heime.identity.Reach;
import no.heime.identity.WrittenDown;

/**
 * What a case worker reads back to somebody before their talk ends.
 *
 * @param called her name
 * @param registered what was written down in this talk, in its order, and what follows
 * @param ways on which she may be sent a receipt; none when nothing is sent to her from here
 */
public record ReadBack(String called, List<WrittenDown> registered, List<Reach> ways) {

    public ReadBack {
        registered = List.copyOf(registered);
        ways = List.copyOf(ways);
    }
}
