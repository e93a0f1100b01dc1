/** What is kept about somebody, for herself: to read, to take with her, and to have erased. */
@NullMarked
package no.heime.privacy;

import org.jspecify.annotations.NullMarked;
