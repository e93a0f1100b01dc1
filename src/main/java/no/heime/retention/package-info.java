/** How long each kind of data is kept in a municipality, and the job that ends what is older, and says what it did. */
@NullMarked
package no.heime.retention;

import org.jspecify.annotations.NullMarked;
