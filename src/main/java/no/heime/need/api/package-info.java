/** Needs by REST: what the phone sends when a form is finished. */
@NullMarked
package no.heime.need.api;

import org.jspecify.annotations.NullMarked;
