/** What every REST endpoint shares: how a refusal looks, how large a body may be, and the document that describes them. */
@NullMarked
package no.heime.shared.api;

import org.jspecify.annotations.NullMarked;
