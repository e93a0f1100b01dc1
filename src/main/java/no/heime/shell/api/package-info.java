/** The session's facts for the client half: who I am, in which roles, and which program the server runs. */
@NullMarked
package no.heime.shell.api;

import org.jspecify.annotations.NullMarked;
