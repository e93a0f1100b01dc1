package no.heime.shared;

import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words for a number in languages that need more than one and many of them, which a choice of Java's message formats
 * cannot say: {@code {0,plural,other#{0} днів|one#{0} день|few#{0} дні}}. Which numbers are few, the language's file says
 * in {@code language.plurals}, as the Unicode Consortium writes it. Those for {@code other}
 * numbers stand first; what is no whole number takes them.
 */
final class Plurals {

    private static final Pattern PLURAL = Pattern.compile("\\{(\\d+),plural,((?:[^{}]|\\{[^{}]*})*)}");
    private static final String OTHER = "other";
    private static final String[] CATEGORIES = {"zero", "one", "two", "few", "many", OTHER};
    private static final int MOST_DIGITS = 15;

    private Plurals() {}

    /** A text with the words chosen for its numbers, which is a message format as others are. */
    static String chosen(String text, String rules, Object... parameters) {
        return PLURAL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        words(found.group(2), category(parameters[Integer.parseInt(found.group(1))], rules))));
    }

    private static String words(String choices, String category) {
        Map<String, String> words = Arrays.stream(choices.split("\\|"))
                .map(choice -> choice.split("#", 2))
                .collect(Collectors.toMap(choice -> choice[0].strip(), choice -> choice[1]));
        String others = words.get(OTHER);
        if (others == null || !choices.startsWith(OTHER)) {
            throw new IllegalArgumentException("The words for other numbers do not stand first in: " + choices);
        }
        return words.getOrDefault(category, others);
    }

    /** The JDK knows plurals only where it shortens numbers: so it is asked for patterns that are nothing but the category. */
    private static String category(Object parameter, String rules) {
        var number = (Number) parameter;
        if (number.doubleValue() % 1 != 0) {
            return OTHER;
        }
        var patterns =
                IntStream.rangeClosed(1, MOST_DIGITS).mapToObj(Plurals::pattern).toArray(String[]::new);
        return new CompactNumberFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT), patterns, rules)
                .format(number.longValue())
                .replaceAll("[^a-z]", "");
    }

    private static String pattern(int digits) {
        String number = "0".repeat(digits);
        return Arrays.stream(CATEGORIES)
                .map(category -> "%s:%s'%s'".formatted(category, number, category))
                .collect(Collectors.joining(" ", "{", "}"));
    }
}
