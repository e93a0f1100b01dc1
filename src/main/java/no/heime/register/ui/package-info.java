/** What people see of the register: search, one entry's page, my own registrations, and what waits for approval. */
@NullMarked
package no.heime.register.ui;

import org.jspecify.annotations.NullMarked;
