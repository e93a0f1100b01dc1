/** Who lets a next of kin act for her: in what, until when, and that it is ended. */
@NullMarked
package no.heime.proxy;

import org.jspecify.annotations.NullMarked;
