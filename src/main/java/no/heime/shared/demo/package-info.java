/** The demo: invented people and entries in an empty embedded store, so that a stranger has something to look at. */
@NullMarked
package no.heime.shared.demo;

import org.jspecify.annotations.NullMarked;
