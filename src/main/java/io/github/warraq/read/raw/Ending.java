package io.github.warraq.read.raw;

/** How a line ends, closing quotes and brackets aside. */
enum Ending {
    /** With a letter, a digit, or a sign that ends no sentence. */
    OPEN,
    FULL_STOP,
    QUESTION,
    EXCLAMATION,
    ELLIPSIS,
    COLON,
    COMMA;

    private static final String CLOSING = "\"'\u201C\u201D\u2018\u2019\u00BB\u203A\u2033\u2032)]}";

    static Ending of(String text) {
        int end = text.length();
        while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        if (end == 0) {
            return OPEN;
        }
        switch (text.charAt(end - 1)) {
            case '.':
            case '\u06D4': // the Urdu full stop
                return end > 1 && text.charAt(end - 2) == '.' ? ELLIPSIS : FULL_STOP;
            case '\u2026':
                return ELLIPSIS;
            case '?':
            case '\u061F':
                return QUESTION;
            case '!':
                return EXCLAMATION;
            case ':':
                return COLON;
            case ',':
            case ';':
            case '\u060C':
            case '\u061B':
                return COMMA;
            default:
                return OPEN;
        }
    }

    static boolean isClosingQuote(char c) {
        return c != ')' && c != ']' && c != '}' && CLOSING.indexOf(c) >= 0;
    }
}
