/** Enhetsregisteret at Brønnøysundregistrene, asked over HTTP: open data, without a key. */
@NullMarked
package no.heime.organisation.brreg;

import org.jspecify.annotations.NullMarked;
