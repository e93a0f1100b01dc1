/** The screen where an organisation's own people say who speaks for it. */
@NullMarked
package no.heime.organisation.ui;

import org.jspecify.annotations.NullMarked;
