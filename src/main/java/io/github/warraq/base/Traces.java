package io.github.warraq.base;

import java.util.HexFormat;

/**
 * What is kept of a key to tell in a later run why it has become another one: 32 bits of what the sheet is made from, and
 * 12 of each of its parts, of which there may be eight. Two numbers and no more objects, for there may be a million sheets.
 *
 * @param first what the sheet is made from in the upper half; below it parts 0 and 1, and 8 bits of part 2
 * @param second the other 4 bits of part 2, and parts 3 to 7
 */
public record Traces(long first, long second) {
    /** Of a sheet of which nothing is known. */
    public static final Traces NONE = new Traces(0, 0);

    /** How many parts there may be. */
    static final int MOST = 8;

    private static final int PART_BITS = 12;
    private static final long PART = (1L << PART_BITS) - 1;
    private static final long LOWER_HALF = (1L << Integer.SIZE) - 1;
    private static final int DIGITS = 16;
    private static final HexFormat HEX = HexFormat.of();

    static Traces of(Fingerprint sheet) {
        return new Traces(sheet.low() << Integer.SIZE, 0);
    }

    /** The same with one more part, which it does not hold yet. */
    Traces with(int part, Fingerprint value) {
        long bits = value.low() & PART;
        int at = part * PART_BITS;
        return at < Integer.SIZE
                ? new Traces(first | bits << at & LOWER_HALF, second | bits >>> Integer.SIZE - at)
                : new Traces(first, second | bits << at - Integer.SIZE);
    }

    long part(int part) {
        int at = part * PART_BITS;
        long bits = at < Integer.SIZE
                ? (first & LOWER_HALF) >>> at | second << Integer.SIZE - at
                : second >>> at - Integer.SIZE;
        return bits & PART;
    }

    /** The same for two sheets of one kind that are made from the same thing, wherever they stand. */
    public int identity() {
        return (int) (first >>> Integer.SIZE);
    }

    /** Reads what {@link #toString()} wrote. */
    public static Traces parse(String text) {
        return new Traces(
                HexFormat.fromHexDigitsToLong(text, 0, Math.min(DIGITS, text.length())),
                text.length() > DIGITS ? HexFormat.fromHexDigitsToLong(text, DIGITS, text.length()) : 0);
    }

    /** Hexadecimal digits: 16, or 32 where there are more parts than two. */
    @Override
    public String toString() {
        return HEX.toHexDigits(first) + (second == 0 ? "" : HEX.toHexDigits(second));
    }
}
