package no.heime.shared;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What nobody types in good faith, and what somebody types who writes from right to left or with her thumbs. */
public final class Hostile {

    private static final long SEED = 7;

    private static final String DEEP = "[".repeat(400) + "]".repeat(400);

    private static final List<String> WORDS = List.of(
            "",
            " \t\n ",
            "a".repeat(5_000),
            "א".repeat(300) + " שלום עולם",
            "مرحبا \u202Eelgoog\u202C",
            "👩‍👩‍👧‍👦🏔️🧹",
            "s\u200Bn\u200D\u2060ø\uFEFF",
            "a\u0300\u0301\u0302\u0303".repeat(50),
            "\u0000\u0007\u001B[31mrød\u001B[0m",
            "e\u0001\u0301 o\u0000\u0308",
            "\uD83D snø \uDC00",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "javascript:alert(1)",
            "{{7*7}} ${7*7} #{7*7} %d %s {0} '{0}",
            "'; DROP TABLE needs; --",
            "{\"$gt\": \"\"}",
            "$where: sleep(5000)",
            "=HYPERLINK(\"http://x\";\"y\")",
            "+1+1",
            "@SUM(A1)",
            "-2+3|cmd",
            "../../etc/passwd\u0000.png",
            "\r\nSet-Cookie: a=b",
            "(a+)+$" + "a".repeat(60) + "!",
            ".*+?^${}()|[]\\",
            "NaN",
            "1e400",
            "2026-02-30",
            "9999999999999999999999");

    /** Of each kind of them something, short enough for a line; half and control characters; and what is too long. */
    private static final List<String> FEW = List.of(
            "=1+1 <script>alert(1)</script> {\"$gt\":\"\"} {0} \u202Eאב\u202C 🧹s\u200Bnø",
            "e\u0001\u0301 \uD83Dsnø\uDC00 \u001B[31mrød\u0000", "<b>a".repeat(1_250));

    /** In the place of a value, as JSON. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "2147483648",
            "1e999",
            "1.5",
            "[]",
            "{}",
            "[null]",
            "{\"$gt\": \"\"}",
            "{\"$where\": \"sleep(5000)\"}",
            "[\"a\", [\"b\"]]",
            DEEP);

    private Hostile() {}

    public static List<String> words() {
        return WORDS;
    }

    /** Where each try takes its time. */
    public static List<String> few() {
        return FEW;
    }

    public static List<String> values() {
        return VALUES;
    }

    /** Any of them, put together, or any characters at all. */
    public static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(200),
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words)));
    }

    /** All of them, and as many others put together of two and of any characters, the same each time. */
    public static List<String> wordsAnd(int others) {
        var random = new Random(SEED);
        return Stream.concat(
                        WORDS.stream(), Stream.generate(() -> other(random)).limit(others))
                .toList();
    }

    private static String other(Random random) {
        var any = random.ints(20, 1, Character.MAX_CODE_POINT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return WORDS.get(random.nextInt(WORDS.size())) + any + WORDS.get(random.nextInt(WORDS.size()));
    }
}
