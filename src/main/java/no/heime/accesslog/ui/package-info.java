/** «Hvem har sett på meg», and what residents ask about it. */
@NullMarked
package no.heime.accesslog.ui;

import org.jspecify.annotations.NullMarked;
