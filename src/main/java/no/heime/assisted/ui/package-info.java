/** The screens where staff say for whom they register something. */
@NullMarked
package no.heime.assisted.ui;

import org.jspecify.annotations.NullMarked;
