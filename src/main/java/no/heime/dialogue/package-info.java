/** What people are told: notifications in the app, and how many are unread, at once. */
@NullMarked
package no.heime.dialogue;

import org.jspecify.annotations.NullMarked;
