package io.github.warraq.cli;

import java.util.Locale;

/** Numbers of things, in English. */
final class Count {
    private Count() {}

    /** Such as {@code 1 page}, {@code 12,345 pages}. */
    static String of(long number, String thing) {
        return grouped(number) + " " + thing + (number == 1 ? "" : "s");
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
