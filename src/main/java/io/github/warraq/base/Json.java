package io.github.warraq.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/**
 * Writes JSON (RFC 8259, within the bounds of I-JSON, RFC 7493) as it is told, holding nothing back:
 *
 * <pre>{@code
 * StringBuilder out = new StringBuilder();
 * Json.to(out).object().field("title", "ورّاق").name("words").array().value(1).value(2).end().end();
 * // {"title":"ورّاق","words":[1,2]}
 * }</pre>
 *
 * <p>What comes out may stand inside HTML's {@code <script>} and in a line of JavaScript: {@code </}, {@code <!--},
 * U+2028 and U+2029 are escaped. So are controls and direction marks, which a reader of the source would not see. A
 * surrogate without its partner, which UTF-8 cannot hold, becomes U+FFFD. Names in an object are not checked for
 * repetition.
 *
 * <p>A call that the grammar forbids at its place throws an {@link IllegalStateException}; a failure of what is written
 * to comes as an {@link UncheckedIOException}. One writer serves one thread.
 */
public final class Json {
    private static final char ARABIC_LETTER_MARK = '\u061C';
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char NOMINAL_DIGIT_SHAPES = '\u206F';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';
    private static final String HEX = "0123456789abcdef";

    /** Any double can be told from all others by this many digits, some by fewer. */
    private static final int MOST_DIGITS = 17;

    private static final int FEWEST_DIGITS = 15;

    private final Appendable out;
    private final BitSet objects = new BitSet();
    private int depth;
    private boolean empty = true;
    private boolean named;

    private Json(Appendable out) {
        this.out = out;
    }

    /** A writer of one value, usually an object or an array, to {@code out}, which is neither flushed nor closed. */
    public static Json to(Appendable out) {
        return new Json(out);
    }

    /** Begins an object; {@link #name} and values follow in turn until {@link #end}. */
    public Json object() {
        return begin(true, '{');
    }

    /** Begins an array; values follow until {@link #end}. */
    public Json array() {
        return begin(false, '[');
    }

    private Json begin(boolean object, char bracket) {
        beforeValue();
        put(bracket);
        objects.set(depth++, object);
        empty = true;
        return this;
    }

    /** Ends the object or array that was begun last. */
    public Json end() {
        if (depth == 0 || named) {
            throw new IllegalStateException(named ? "a name without its value" : "nothing to end");
        }
        depth--;
        put(objects.get(depth) ? '}' : ']');
        empty = false;
        return this;
    }

    /** The name of the value that comes next; in an object only. */
    public Json name(String name) {
        if (depth == 0 || !objects.get(depth - 1) || named) {
            throw new IllegalStateException("no place for the name " + name);
        }
        separate();
        quote(name);
        put(':');
        named = true;
        return this;
    }

    /** A string. */
    public Json value(String text) {
        beforeValue();
        quote(text);
        return this;
    }

    /** A whole number. */
    public Json value(long number) {
        return raw(Long.toString(number));
    }

    /**
     * A number, by the fewest digits that read back as the same double, on every JDK alike.
     *
     * @throws IllegalArgumentException if it is infinite or no number
     */
    public Json value(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no " + number);
        }
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = exact;
        for (int digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits));
            if (shortest.doubleValue() == number) {
                break;
            }
        }
        shortest = shortest.stripTrailingZeros();
        boolean writtenOut = shortest.scale() < 0 && shortest.precision() - shortest.scale() <= MOST_DIGITS;
        return raw((writtenOut ? shortest.setScale(0) : shortest).toString());
    }

    public Json value(boolean flag) {
        return raw(flag ? "true" : "false");
    }

    /** {@code null}. */
    public Json nothing() {
        return raw("null");
    }

    /** A name and a string. */
    public Json field(String name, String text) {
        return name(name).value(text);
    }

    /** A name and a whole number. */
    public Json field(String name, long number) {
        return name(name).value(number);
    }

    /** A name and a boolean. */
    public Json field(String name, boolean flag) {
        return name(name).value(flag);
    }

    /** A name and a string; neither, where there is no string. */
    public Json field(String name, Optional<String> text) {
        text.ifPresent(present -> field(name, present));
        return this;
    }

    /** A name and an array of strings. */
    public Json field(String name, Collection<String> texts) {
        name(name).array();
        texts.forEach(this::value);
        return end();
    }

    private Json raw(String literal) {
        beforeValue();
        put(literal, 0, literal.length());
        return this;
    }

    private void beforeValue() {
        if (depth == 0 ? !empty : objects.get(depth - 1) && !named) {
            throw new IllegalStateException(depth == 0 ? "one value has been written" : "a value without its name");
        }
        if (!named) {
            separate();
        }
        named = false;
        empty = false;
    }

    private void separate() {
        if (!empty) {
            put(',');
        }
        empty = false;
    }

    private void quote(String text) {
        put('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '"' && c < ARABIC_LETTER_MARK && c != '/' && c != '\\' && (c < 0x7F || c > 0x9F) && c != '<') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (isPlain(text, i)) {
                continue;
            }
            put(text, written, i);
            escape(c);
            written = i + 1;
        }
        put(text, written, text.length());
        put('"');
    }

    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '"', '\\' -> false;
            case '/' -> i == 0 || text.charAt(i - 1) != '<';
            case '<' -> i + 1 == text.length() || text.charAt(i + 1) != '!';
            case ARABIC_LETTER_MARK, LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, BYTE_ORDER_MARK -> false;
            default ->
                c >= ' '
                        && (c < 0x7F || c > 0x9F)
                        && !(c >= LINE_SEPARATOR && c <= RIGHT_TO_LEFT_OVERRIDE)
                        && !(c >= LEFT_TO_RIGHT_ISOLATE && c <= NOMINAL_DIGIT_SHAPES)
                        && !Character.isSurrogate(c);
        };
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\', '/' -> put('\\', c);
            case '\n' -> put('\\', 'n');
            case '\r' -> put('\\', 'r');
            case '\t' -> put('\\', 't');
            default -> {
                char shown = Character.isSurrogate(c) ? REPLACEMENT_CHARACTER : c;
                put('\\', 'u');
                put(HEX.charAt(shown >> 12), HEX.charAt(shown >> 8 & 15));
                put(HEX.charAt(shown >> 4 & 15), HEX.charAt(shown & 15));
            }
        }
    }

    private void put(char first, char second) {
        put(first);
        put(second);
    }

    private void put(char c) {
        try {
            out.append(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(CharSequence text, int from, int to) {
        if (from == to) {
            return;
        }
        try {
            out.append(text, from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
