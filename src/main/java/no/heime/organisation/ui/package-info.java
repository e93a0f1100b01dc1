/** The screens where an organisation's own people say who speaks for it and who helps in it, and where one becomes a volunteer. */
@NullMarked
package no.heime.organisation.ui;

import org.jspecify.annotations.NullMarked;
