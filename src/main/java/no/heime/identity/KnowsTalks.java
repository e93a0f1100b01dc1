package no.heime.identity;

import java.util.List;

/** Who knows with whom a case worker talks. {@link CurrentUser} asks it at each call of one, so that what is over is gone at once. */
public interface KnowsTalks {

    /** @return what runs now */
    List<Talking> heldBy(PersonId staff);
}
