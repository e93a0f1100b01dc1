package no.heime.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * The same questions asked our way and the bare driver's, in turn, so that both meet the same weather.
 *
 * @param p50 milliseconds, ours
 * @param p95 milliseconds, ours
 * @param bareP50 milliseconds, the bare driver's
 * @param bareP95 milliseconds, the bare driver's
 * @param documents fetched for one question, on average
 */
record SideBySide(double p50, double p95, double bareP50, double bareP95, double documents) {

    private static final double NANOS = 1e6;

    /**
     * Both answer with the number of documents that they got.
     *
     * @param runs how many questions are counted, after as many to warm up
     */
    static <Q> SideBySide measured(int runs, Supplier<Q> questions, ToIntFunction<Q> ours, ToIntFunction<Q> bare) {
        var mine = new double[runs];
        var theirs = new double[runs];
        var documents = 0L;
        for (var run = -runs; run < runs; run++) {
            var question = questions.get();
            // both ways meet a warm cache: neither pays for the other's first look
            var fetched = bare.applyAsInt(question);
            double one;
            double other;
            if (run % 2 == 0) {
                one = timed(ours, question);
                other = timed(bare, question);
            } else {
                other = timed(bare, question);
                one = timed(ours, question);
            }
            if (run >= 0) {
                mine[run] = one;
                theirs[run] = other;
                documents += fetched;
            }
        }
        Arrays.sort(mine);
        Arrays.sort(theirs);
        return new SideBySide(
                mine[runs / 2],
                mine[runs * 95 / 100],
                theirs[runs / 2],
                theirs[runs * 95 / 100],
                (double) documents / runs);
    }

    private static <Q> double timed(ToIntFunction<Q> ask, Q question) {
        var start = System.nanoTime();
        ask.applyAsInt(question);
        return (System.nanoTime() - start) / NANOS;
    }

    static String head() {
        return "| entries | what | documents | p50 ms | p95 ms | bare driver p50 ms | bare driver p95 ms | ratio p50 | growth p50 |\n"
                + "|---:|---|---:|---:|---:|---:|---:|---:|---:|";
    }

    /** @param first what the same took with the fewest entries */
    String line(int entries, String what, SideBySide first) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                entries,
                what,
                documents,
                p50,
                p95,
                bareP50,
                bareP95,
                p50 / bareP50,
                p50 / first.p50);
    }
}
