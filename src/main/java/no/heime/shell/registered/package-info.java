/** What a municipality has registered for somebody, when she comes herself: all of it, whichever module has it. */
@NullMarked
package no.heime.shell.registered;

import org.jspecify.annotations.NullMarked;
