/** Whom a municipality registers something for, on the phone or at the counter: the talk, and who was never here herself. */
@NullMarked
package no.heime.assisted;

import org.jspecify.annotations.NullMarked;
