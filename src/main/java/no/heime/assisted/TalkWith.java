package no.heime.assisted;

import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import org.jspecify.annotations.Nullable;

/**
 * Whom a case worker talks with, or may talk with again.
 *
 * @param called her name
 * @param phone as it is written; null when she has told none
 * @param runs how they talk now; null when the talk is over
 * @param stands what stands of her as long as she has not come herself, after the municipality has written her in; else null
 */
public record TalkWith(
        PersonId person,
        String called,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String district,
        @Nullable TalkWay runs,
        @Nullable WhatStands stands) {

    /** Whether the municipality has written her in, and she has not come herself. */
    public boolean notHereYet() {
        return stands != null;
    }
}
