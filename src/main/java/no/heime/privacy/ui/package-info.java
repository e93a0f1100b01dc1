/** Screens on which somebody sees what is kept about her, and decides about it. */
@NullMarked
package no.heime.privacy.ui;

import org.jspecify.annotations.NullMarked;
