package no.heime.municipality;

/**
 * A municipality.
 *
 * @param number four digits, such as {@code 1822}
 * @param hospitalTrust whose hospital is the local one
 * @param emergency phone in danger of life
 * @param outOfHours phone of the doctor on call
 */
public record Municipality(
        String number, String name, String region, String hospitalTrust, String emergency, String outOfHours) {}
