/** Pictures that people send: read with care, and written anew in the sizes that are shown. */
@NullMarked
package no.heime.register.picture;

import org.jspecify.annotations.NullMarked;
