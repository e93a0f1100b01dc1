/** The kinds of help and their groups, as everybody names them. */
@NullMarked
package no.heime.shared.taxonomy;

import org.jspecify.annotations.NullMarked;
