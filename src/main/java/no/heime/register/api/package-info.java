/** The register for the client half: the finished forms and their photos, and what is near. */
@NullMarked
package no.heime.register.api;

import org.jspecify.annotations.NullMarked;
