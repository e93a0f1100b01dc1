/** Digital care for the client half: a resident's finished form. */
@NullMarked
package no.heime.digitalcare.api;

import org.jspecify.annotations.NullMarked;
