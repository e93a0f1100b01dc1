package no.heime.identity;

import java.util.List;

/** Who knows for whom somebody acts. {@link CurrentUser} asks it at each call, so that what is ended is gone at once. */
public interface KnowsProxies {

    /** @return what holds now; nothing that has not begun, is ended or is over */
    List<ActsFor> heldBy(PersonId holder);
}
