/** What whoever keeps watch over the program reads in its log: who comes and goes, and what is refused, without saying who. */
@NullMarked
package no.heime.shared.watch;

import org.jspecify.annotations.NullMarked;
