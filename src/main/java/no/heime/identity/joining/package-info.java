/** Two accounts of one person become one, however often that is stopped (decision 035). */
@NullMarked
package no.heime.identity.joining;

import org.jspecify.annotations.NullMarked;
