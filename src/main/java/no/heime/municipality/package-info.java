/**
 * Municipalities, their districts, and how long it takes from one to another on a coast of ferries; and what a
 * municipality's administrators have put right in it.
 */
@NullMarked
package no.heime.municipality;

import org.jspecify.annotations.NullMarked;
