package org.throughline.proof;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Throws dice, always the same for the same number. */
final class Dice {

    private static final List<String> DAYS =
            List.of("2012", "2013", "2014", "2013-01", "2013-06", "2014-01", "2013-01-01", "2013-06-15", "2014-01-31");
    private static final List<String> MOMENTS =
            List.of("2020-01-01T00:00:00Z", "2020-02-01T12:00:00Z", "2020-03-01T23:59:59Z", "2020-04-01T00:00:00Z");

    /** Around the moments. */
    private static final List<String> LATE_DAYS = List.of("2020", "2020-02", "2020-02-01", "2020-03-02", "2021");

    private final Random random;

    Dice(int number) {
        random = new Random(number);
    }

    /** From none to {@code most}. */
    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E> E any(E[] values) {
        return any(List.of(values));
    }

    /** Each of the values with a chance of one in {@code times}. */
    <T> List<T> some(List<T> values, int times) {
        return values.stream().filter(value -> oneIn(times)).toList();
    }

    /** Null with a chance of one in {@code times}. */
    @Nullable
    String dateOrNone(int times) {
        return oneIn(times) ? null : date();
    }

    /** Few different dates of every precision, so that many are equal, overlap or are ordered by their ids only. */
    String date() {
        return any(DAYS);
    }

    /** Mostly one of them, and sometimes one as late as the moments. */
    String dateOrLate() {
        return oneIn(4) ? any(LATE_DAYS) : date();
    }

    String moment() {
        return any(MOMENTS);
    }

    static List<String> moments() {
        return MOMENTS;
    }

    static List<String> ids(String kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> kind + "/" + (char) ('a' + i))
                .toList();
    }
}
