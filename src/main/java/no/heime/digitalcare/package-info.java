/** The catalogue of digital care forms, and each resident's part in them. */
@NullMarked
package no.heime.digitalcare;

import org.jspecify.annotations.NullMarked;
