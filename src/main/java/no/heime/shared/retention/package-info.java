/** How long each kind of data is kept: what a module says of its own, and what is due. The module {@code retention} asks. */
@NullMarked
package no.heime.shared.retention;

import org.jspecify.annotations.NullMarked;
