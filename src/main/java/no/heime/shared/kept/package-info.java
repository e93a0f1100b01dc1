/** What is kept about somebody, as data: told once, and shown, printed and handed out from there. */
@NullMarked
package no.heime.shared.kept;

import org.jspecify.annotations.NullMarked;
