/** How often one person and one network may ask, so that nobody is in everybody's way. */
@NullMarked
package no.heime.shared.limit;

import org.jspecify.annotations.NullMarked;
