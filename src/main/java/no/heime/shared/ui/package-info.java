/** What every screen is made of: one title, one card, one ladder, one confirmation, one way to say that something went wrong. */
@NullMarked
package no.heime.shared.ui;

import org.jspecify.annotations.NullMarked;
