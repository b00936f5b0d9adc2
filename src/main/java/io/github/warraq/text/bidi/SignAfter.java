package io.github.warraq.text.bidi;

/**
 * Tells what the first sign or letter after a number is, over the separators, spaces and further numbers between: so that the
 * many patterns for numbers with signs are tried only where there is a sign, which few numbers have.
 */
final class SignAfter {
    static final String PERCENT = "%\u066A\u2030";
    static final String MINUTES = "'\u2019\u2032";
    static final String DEGREES = "\u00B0\u00BA\u2103\u2109";
    /** Signs of {@link Sums} besides dashes, with those that an operand may carry. */
    static final String OF_SUMS = "+(%\u221A\u00D7\u00F7*=<>\u2264\u2265\u2260\u2248^\u00B1\u00B2\u00B3\u00B0";

    private static final char ARABIC_COMMA = '\u060C';
    private static final int FARTHEST = 64;

    private final Line line;
    /** The stretch of numbers that was looked at last, and whether all of it was. */
    private int from = -1;

    private int to = -1;

    SignAfter(Line line) {
        this.line = line;
    }

    /** Whether it is one of these characters; as below, yes where it is too far away to be known. */
    boolean isOneOf(String signs, int number) {
        int at = end(number);
        return isFar(at) || line.at(at) != '\0' && signs.indexOf(line.at(at)) >= 0;
    }

    boolean isDash(int number) {
        int at = end(number);
        return isFar(at) || line.isDash(at);
    }

    boolean isLetter(int number) {
        int at = end(number);
        return isFar(at) || line.isLatin(at) || line.at(at) == '_';
    }

    boolean isCurrency(int number) {
        int at = end(number);
        return isFar(at)
                || at < line.end() && Character.getType(line.text().codePointAt(at)) == Character.CURRENCY_SYMBOL;
    }

    /** Whether the sign was not looked for so far, so that it may be any. */
    private boolean isFar(int at) {
        return at - from >= FARTHEST;
    }

    private int end(int number) {
        if (number < from || number >= to) {
            from = number;
            to = number;
            while (to - from < FARTHEST && isOfNumbers(to)) {
                to++;
            }
        }
        return to;
    }

    private boolean isOfNumbers(int at) {
        char c = line.at(at);
        return line.isDigit(at) || line.isSpace(at) || Line.isSeparator(c) || c == ARABIC_COMMA;
    }
}
