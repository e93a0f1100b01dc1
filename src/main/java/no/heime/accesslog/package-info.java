/** Who has seen what of whom: every reading of a person's data by somebody else, for that person to read. */
@NullMarked
package no.heime.accesslog;

import org.jspecify.annotations.NullMarked;
