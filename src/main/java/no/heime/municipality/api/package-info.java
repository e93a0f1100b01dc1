/** The places, for the phone to keep. */
@NullMarked
package no.heime.municipality.api;

import org.jspecify.annotations.NullMarked;
