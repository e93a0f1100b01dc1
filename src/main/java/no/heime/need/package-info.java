/** Needs and how they are met: the ladder, candidates, proposals, agreements and visits. */
@NullMarked
package no.heime.need;

import org.jspecify.annotations.NullMarked;
