/** What people have said yes to, in which words, and how they take it back. */
@NullMarked
package no.heime.consent;

import org.jspecify.annotations.NullMarked;
