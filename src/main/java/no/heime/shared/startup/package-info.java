/** What the operator reads when the program cannot start: one sentence that says what is wrong and what to do. */
@NullMarked
package no.heime.shared.startup;

import org.jspecify.annotations.NullMarked;
