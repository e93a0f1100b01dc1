package no.heime.digitalcare;

import java.util.Set;
import no.heime.shared.Names;
import no.heime.shared.taxonomy.KindId;

/**
 * A way to get care at home through a screen or a device, told in plain words.
 *
 * @param group one of the four groups of digital home care
 * @param kinds the kinds of help that it may answer
 * @param what it is, in one sentence
 * @param means how it goes, for those who ask what the name means
 * @param takes what one must have for it
 * @param doesNot what nobody should expect of it
 */
public record DigitalCareForm(
        FormId id,
        String group,
        String icon,
        Set<KindId> kinds,
        Names names,
        Names what,
        Names means,
        Names takes,
        Names doesNot,
        Names askWho) {}
