/** What people's words mean in the register: what is compared, what means the same, what they probably wanted to write. */
@NullMarked
package no.heime.register.words;

import org.jspecify.annotations.NullMarked;
