/** Where administrators say how long each kind of data is kept. */
@NullMarked
package no.heime.retention.ui;

import org.jspecify.annotations.NullMarked;
