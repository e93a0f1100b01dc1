/** Voluntary organisations: who they are, where they belong, and who speaks for them. */
@NullMarked
package no.heime.organisation;

import org.jspecify.annotations.NullMarked;
