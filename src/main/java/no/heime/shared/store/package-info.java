/** The database: which one, its indexes, its migrations, and what happens when it is away. */
@NullMarked
package no.heime.shared.store;

import org.jspecify.annotations.NullMarked;
