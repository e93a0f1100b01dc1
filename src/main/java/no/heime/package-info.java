/** Heime: what exists to help a person at home, and how it meets what is needed. */
@NullMarked
package no.heime;

import org.jspecify.annotations.NullMarked;
