/** All parts that screens are made of, on one page of the demo, for those who build screens. */
@NullMarked
package no.heime.shell.gallery;

import org.jspecify.annotations.NullMarked;
