package no.heime.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonemetadata.NumberFormat;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;

/** A phone number, kept as E.164 (a short one such as 116 123 as its digits) and shown the Norwegian way. */
public record PhoneNumber(String value) {

    private static final String HOME = "NO";
    /** Of a number of eight digits, with {@code +47}. */
    private static final int HOME_LENGTH = 11;
    /** How a mobile number is said aloud; the library has pairs for all Norwegian numbers. */
    private static final NumberFormat IN_THREES =
            new NumberFormat().setPattern("(\\d{3})(\\d{2})(\\d{3})").setFormat("$1 $2 $3");

    /** @throws DomainException {@code phone.invalid} on the field {@code phone} */
    public static PhoneNumber of(String typed) {
        var library = PhoneNumberUtil.getInstance();
        try {
            var number = library.parse(typed, HOME);
            if (ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, HOME)) {
                return new PhoneNumber(Long.toString(number.getNationalNumber()));
            }
            if (!library.isPossibleNumber(number)) {
                throw DomainException.invalid("phone.invalid", "phone");
            }
            return new PhoneNumber(library.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            throw DomainException.invalid("phone.invalid", "phone");
        }
    }

    /** Whether it is a number that is in use as a mobile one; where a country has the same for both, it may be. */
    public boolean isMobile() {
        var library = PhoneNumberUtil.getInstance();
        try {
            var type = library.getNumberType(library.parse(value, HOME));
            return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
        } catch (NumberParseException e) {
            return false;
        }
    }

    /** Whether somebody has written it there, in whatever way. */
    public boolean standsIn(String text) {
        var library = PhoneNumberUtil.getInstance();
        for (var found : library.findNumbers(text, HOME, Leniency.POSSIBLE, Integer.MAX_VALUE)) {
            if (library.format(found.number(), PhoneNumberFormat.E164).equals(value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * As a Norwegian writes it, a mobile one {@code 906 12 345} and another {@code 75 04 00 00}; foreign numbers with their
     * country code.
     */
    public String shown() {
        var library = PhoneNumberUtil.getInstance();
        try {
            var number = library.parse(value, HOME);
            if (number.getCountryCode() != library.getCountryCodeForRegion(HOME)) {
                return library.format(number, PhoneNumberFormat.INTERNATIONAL);
            }
            return isMobile() && value.length() == HOME_LENGTH
                    ? library.formatByPattern(number, PhoneNumberFormat.NATIONAL, List.of(IN_THREES))
                    : library.format(number, PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
    }

    @Override
    public String toString() {
        return "PhoneNumber[hidden]";
    }
}
