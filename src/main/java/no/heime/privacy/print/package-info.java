/** Words on sheets of paper: a PDF with headings that a screen reader finds. */
@NullMarked
package no.heime.privacy.print;

import org.jspecify.annotations.NullMarked;
