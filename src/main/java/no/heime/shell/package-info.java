/** What the two halves of the program share: the page, who is signed in, and what is said when something fails. */
@NullMarked
package no.heime.shell;

import org.jspecify.annotations.NullMarked;
