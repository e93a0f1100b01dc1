/** Who somebody is, in which roles, and how she signs in. */
@NullMarked
package no.heime.identity;

import org.jspecify.annotations.NullMarked;
