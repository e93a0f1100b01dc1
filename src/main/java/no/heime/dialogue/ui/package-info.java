/** What a person is told, and what waits for her answer. */
@NullMarked
package no.heime.dialogue.ui;

import org.jspecify.annotations.NullMarked;
