/** The unread count as a stream for the client half. */
@NullMarked
package no.heime.dialogue.api;

import org.jspecify.annotations.NullMarked;
