package io.github.warraq.markup;

/**
 * Makes {@code ١.}, {@code ٢)} and {@code ۱.} list numbers: Flexmark knows European digits only. Where a line may begin
 * with a list's number, its Arabic-Indic digits are put in European ones, one for one; where it turns out to be no list,
 * in code or in a paragraph, {@link Source} gives the author's digits back.
 */
final class ListNumbers {
    private static final int MOST_DIGITS = 9;

    private ListNumbers() {}

    /** The same text, or one of the same length. */
    static String european(String text) {
        char[] changed = null;
        int at = 0;
        while (at < text.length()) {
            int i = at;
            boolean looking = true;
            while (looking && i < text.length()) {
                char c = text.charAt(i);
                if (c == ' ' || c == '\t' || c == '>' || c == '-' || c == '*' || c == '+') {
                    i++;
                    continue;
                }
                int digits = i;
                while (digits < text.length() && digits - i <= MOST_DIGITS && Character.isDigit(text.charAt(digits))) {
                    digits++;
                }
                looking = digits > i && isNumberEnd(text, digits);
                if (looking) {
                    for (int d = i; d < digits; d++) {
                        char digit = text.charAt(d);
                        if (digit > '9') {
                            changed = changed == null ? text.toCharArray() : changed;
                            changed[d] = (char) ('0' + Character.digit(digit, 10));
                        }
                    }
                    i = digits + 1;
                }
            }
            int newline = text.indexOf('\n', i);
            at = newline < 0 ? text.length() : newline + 1;
        }
        return changed == null ? text : new String(changed);
    }

    private static boolean isNumberEnd(String text, int at) {
        if (at >= text.length() || (text.charAt(at) != '.' && text.charAt(at) != ')')) {
            return false;
        }
        return at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    }
}
