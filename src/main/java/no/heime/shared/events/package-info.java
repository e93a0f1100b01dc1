/** What happened, told to other modules at least once, without a transaction over two documents. */
@NullMarked
package no.heime.shared.events;

import org.jspecify.annotations.NullMarked;
