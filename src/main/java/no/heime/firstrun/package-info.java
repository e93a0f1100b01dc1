/** How a municipality starts for real: its administrator is led through what has to be in place, and comes back to where she was. */
@NullMarked
package no.heime.firstrun;

import org.jspecify.annotations.NullMarked;
