/** What lies sealed in the store: each person's texts with a key of her own, and those keys with a master key. */
@NullMarked
package no.heime.shared.secrets;

import org.jspecify.annotations.NullMarked;
