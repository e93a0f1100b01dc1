package no.heime.accesslog;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.Actor;

/** Says which needs somebody has looked at, in words that whom they are about knows them by. */
public interface NamesNeeds {

    /** Those in which the reader has a part herself; any other, and one that is deleted, is left out. One query. */
    Map<UUID, NamedNeed> named(Actor reader, Set<UUID> needs);
}
