package no.heime.organisation;

import no.heime.shared.DomainException;

/**
 * The number of an organisation in Enhetsregisteret: nine digits, the last one a check digit by modulus 11 with the
 * weights 3 2 7 6 5 4 3 2.
 */
public record OrganisationNumber(String value) {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;

    /** @throws DomainException {@code organisation.number.invalid} on the field {@code orgNumber} */
    public static OrganisationNumber of(String typed) {
        var digits = typed.replaceAll("[\\s.]", "");
        if (!digits.matches("[0-9]{9}") || checkDigit(digits) != Character.getNumericValue(digits.charAt(8))) {
            throw DomainException.invalid("organisation.number.invalid", "orgNumber");
        }
        return new OrganisationNumber(digits);
    }

    /** In threes, as it is written in Norway: {@code 974 760 673}. */
    public String shown() {
        return value.replaceAll("([0-9]{3})(?=[0-9])", "$1 ");
    }

    /** The check digit of the first eight digits; 10 where there is none, and no number is made of them. */
    static int checkDigit(String digits) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * Character.getNumericValue(digits.charAt(place));
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
