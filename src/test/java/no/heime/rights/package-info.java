/** Walks the table of {@link no.heime.identity.Right}: everybody tries everything, at the services and through each door. */
package no.heime.rights;
