/** Municipalities, their districts, and how long it takes from one to another on a coast of ferries. */
@NullMarked
package no.heime.municipality;

import org.jspecify.annotations.NullMarked;
