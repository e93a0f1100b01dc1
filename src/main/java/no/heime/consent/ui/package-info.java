/** The screen on which somebody sees what she has said yes to, and takes it back. */
@NullMarked
package no.heime.consent.ui;

import org.jspecify.annotations.NullMarked;
