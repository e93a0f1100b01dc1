/** What exists: self-care resources and offers of help, who vouches for them, and how they are found. */
@NullMarked
package no.heime.register;

import org.jspecify.annotations.NullMarked;
