/** What people see of needs: the ladder of one need, the municipality's inbox, my own needs. */
@NullMarked
package no.heime.need.ui;

import org.jspecify.annotations.NullMarked;
