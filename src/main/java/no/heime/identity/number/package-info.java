/** Mobile numbers with which people sign in, each proved by a code that was sent to it (decision 033). */
@NullMarked
package no.heime.identity.number;

import org.jspecify.annotations.NullMarked;
