/** What an administrator sees of her municipality's places, and how she puts them right. */
@NullMarked
package no.heime.municipality.ui;

import org.jspecify.annotations.NullMarked;
