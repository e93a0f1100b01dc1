package no.heime.shared;

import java.util.UUID;

/** The id of an aggregate: a time-ordered UUID made by whoever makes the thing, so that sending twice stores once. */
public interface Identifier {

    UUID value();
}
