package no.heime.proxy;

import java.util.List;
import no.heime.identity.PersonId;

/**
 * Who acts for a resident, for a case worker who is shown a paper about it.
 *
 * @param called the resident's name
 */
public record ProxiesOfResident(PersonId resident, String called, List<MyProxies.Row> given) {}
