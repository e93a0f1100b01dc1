package no.heime.identity;

/** Which municipalities there are, for who gives roles in them. */
public interface MunicipalityNumbers {

    /** @param number of four digits */
    boolean has(String number);
}
