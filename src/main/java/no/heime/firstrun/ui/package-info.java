/** The screen that leads an administrator through the first run. */
@NullMarked
package no.heime.firstrun.ui;

import org.jspecify.annotations.NullMarked;
