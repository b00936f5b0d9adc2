package io.github.warraq.read.raw;

import io.github.warraq.text.Digits;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A list item.
 *
 * @param number of a numbered item
 * @param text without the mark
 */
record Item(OptionalInt number, String text) {
    private static final String BULLETS = "-\u2013\u2014*\u2022\u25CF\u25AA\u25AB\u25E6\u2023\u2043\u00B7\u2714\u27A4";
    private static final String AFTER_NUMBER = "-.)\u2013/";
    private static final int MOST_DIGITS = 2;

    /** Reads an item by the mark before it: a bullet or a number of one or two digits with a sign, then a space. */
    static Optional<Item> of(String line) {
        int at = 0;
        int number = 0;
        while (at < line.length() && at <= MOST_DIGITS && Digits.value(line.charAt(at)) >= 0) {
            number = number * 10 + Digits.value(line.charAt(at));
            at++;
        }
        String signs = at == 0 ? BULLETS : AFTER_NUMBER;
        boolean marked = at <= MOST_DIGITS
                && at + 2 < line.length()
                && signs.indexOf(line.charAt(at)) >= 0
                && line.charAt(at + 1) == ' '
                && !Shape.of(line.substring(at + 1)).isMute();
        return marked
                ? Optional.of(new Item(
                        at == 0 ? OptionalInt.empty() : OptionalInt.of(number),
                        line.substring(at + 2).strip()))
                : Optional.empty();
    }
}
