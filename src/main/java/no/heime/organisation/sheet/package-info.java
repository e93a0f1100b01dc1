/** Tables that somebody has saved from a spreadsheet, in whichever way it writes them. */
@NullMarked
package no.heime.organisation.sheet;

import org.jspecify.annotations.NullMarked;
