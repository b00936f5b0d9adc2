package io.github.warraq.base;

import java.util.HexFormat;

/**
 * What is kept of a key to tell in a later run why it has become another one: 32 bits of what the sheet is made from, and
 * 12 of each of its parts, of which there may be seven. Two numbers and no more objects, for there may be a million sheets.
 *
 * @param first what the sheet is made from in the upper half, and parts 0 and 1
 * @param second parts 2 to 6
 */
public record Traces(long first, long second) {
    /** Of a sheet of which nothing is known. */
    public static final Traces NONE = new Traces(0, 0);

    /** How many parts there may be. */
    static final int MOST = 7;

    private static final int IN_FIRST = 2;
    private static final int PART_BITS = 12;
    private static final long PART = (1L << PART_BITS) - 1;
    private static final int DIGITS = 16;
    private static final HexFormat HEX = HexFormat.of();

    static Traces of(Fingerprint sheet) {
        return new Traces(sheet.low() << Integer.SIZE, 0);
    }

    /** The same with one more part, which it does not hold yet. */
    Traces with(int part, Fingerprint value) {
        long bits = value.low() & PART;
        return part < IN_FIRST
                ? new Traces(first | bits << part * PART_BITS, second)
                : new Traces(first, second | bits << (part - IN_FIRST) * PART_BITS);
    }

    long part(int part) {
        return (part < IN_FIRST ? first >>> part * PART_BITS : second >>> (part - IN_FIRST) * PART_BITS) & PART;
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
