/** The screen where somebody answers what she is asked to be: a coordinator of an organisation, or staff of a municipality. */
@NullMarked
package no.heime.shell.invitations;

import org.jspecify.annotations.NullMarked;
