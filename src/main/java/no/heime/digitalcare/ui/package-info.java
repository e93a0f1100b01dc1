/** A resident's own digital help, and what staff see of it and do about it. */
@NullMarked
package no.heime.digitalcare.ui;

import org.jspecify.annotations.NullMarked;
