/** Organisations for the client half: the finished form. */
@NullMarked
package no.heime.organisation.api;

import org.jspecify.annotations.NullMarked;
