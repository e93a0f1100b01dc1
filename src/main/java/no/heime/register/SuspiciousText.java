package no.heime.register;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Points out contact details, ways out of the program, and prices in what is said to be free. Pure; never decides
 * anything, and what it does not see is no promise.
 */
public final class SuspiciousText {

    private static final String HOME = "NO";
    private static final int AT_MOST = 20;

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]+(?:@|\\s*(?:\\(at\\)|\\[at]|krøllalfa)\\s*)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)\\S+|(?<![\\p{L}\\p{N}@.-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:no|com|net|org|info|eu|se|dk)\\b(?:/\\S*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PRICE = Pattern.compile(
            "\\d[\\d .,]*\\s*(?:kr\\b|kroner\\b|nok\\b|,-|€|euro\\b)|(?:\\bkr\\.?|\\bnok|€)\\s*\\d[\\d"
                    + " .,]*\\d|(?:\\bkr\\.?|\\bnok|€)\\s*\\d|\\bvipps\\w*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SuspiciousText() {}

    /**
     * @param texts what somebody has written, by the names of the fields, in the order in which they are shown
     * @param free whether it is said to cost nothing
     */
    public static List<Finding> in(Map<String, String> texts, boolean free) {
        var found = new ArrayList<Finding>();
        texts.forEach((field, text) -> {
            StreamSupport.stream(
                            PhoneNumberUtil.getInstance()
                                    .findNumbers(text, HOME, Leniency.VALID, AT_MOST)
                                    .spliterator(),
                            false)
                    .forEach(match -> found.add(new Finding(field, Suspicion.PHONE, match.rawString())));
            find(EMAIL, text).forEach(excerpt -> found.add(new Finding(field, Suspicion.EMAIL, excerpt)));
            var withoutMail = EMAIL.matcher(text).replaceAll(" ");
            find(LINK, withoutMail).forEach(excerpt -> found.add(new Finding(field, Suspicion.LINK, excerpt)));
            if (free) {
                find(PRICE, text).forEach(excerpt -> found.add(new Finding(field, Suspicion.PRICE, excerpt)));
            }
        });
        return List.copyOf(found);
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .limit(AT_MOST)
                .map(match -> match.group().strip())
                .toList();
    }
}
