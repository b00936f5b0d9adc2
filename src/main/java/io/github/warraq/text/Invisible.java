package io.github.warraq.text;

/** Characters that steer text and show nothing themselves, by their Unicode names. */
public final class Invisible {
    public static final char ARABIC_LETTER_MARK = '\u061C';
    public static final char ZERO_WIDTH_SPACE = '\u200B';
    public static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    public static final char ZERO_WIDTH_JOINER = '\u200D';
    public static final char LEFT_TO_RIGHT_MARK = '\u200E';
    public static final char RIGHT_TO_LEFT_MARK = '\u200F';
    public static final char LINE_SEPARATOR = '\u2028';
    public static final char PARAGRAPH_SEPARATOR = '\u2029';
    public static final char LEFT_TO_RIGHT_EMBEDDING = '\u202A';
    public static final char POP_DIRECTIONAL_FORMATTING = '\u202C';
    public static final char LEFT_TO_RIGHT_OVERRIDE = '\u202D';
    public static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
    public static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    public static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    public static final char FIRST_STRONG_ISOLATE = '\u2068';
    public static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    public static final char NO_BREAK_SPACE = '\u00A0';
    public static final char NARROW_NO_BREAK_SPACE = '\u202F';
    /** Stands in a block for something that is not text, such as a picture or a code span. */
    public static final char OBJECT_REPLACEMENT = '\uFFFC';

    private Invisible() {}
}
