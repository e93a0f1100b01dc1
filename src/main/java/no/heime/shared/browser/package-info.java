/** What the browser is told to allow our pages, and whom it may tell of them. */
@NullMarked
package no.heime.shared.browser;

import org.jspecify.annotations.NullMarked;
