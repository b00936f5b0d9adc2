package io.github.warraq.markup;

/** Finds web and e-mail addresses that stand in text as they are. Sentence punctuation after them is not theirs. */
final class BareAddress {
    private static final int NONE = -1;
    private static final int LONGEST_LABEL = 63;
    private static final String ENDS = "<>\"`\\^{}|\u00AB\u00BB\u201C\u201D\u060C\u061B\u061F\u06D4\uFFFC";
    private static final String NOT_LAST = "?!.,:;*_~'\u2019\u2026\u2013\u2014";

    private BareAddress() {}

    /** Where the scheme begins that ends at the colon of a {@code ://}; -1 where none is known. */
    static int schemeStart(String text, int colon, int lowest) {
        int start = colon - 4;
        if (start > lowest && isS(text.charAt(colon - 1))) {
            start--;
        }
        if (start < lowest || !text.regionMatches(true, start, "http", 0, 4)) {
            return NONE;
        }
        return isBoundary(text, start) && colon - start <= 5 ? start : NONE;
    }

    private static boolean isS(char c) {
        return c == 's' || c == 'S';
    }

    /** Whether a word may begin here: no Latin letter or digit before; Arabic particles are written joined to it. */
    static boolean isBoundary(String text, int at) {
        return at == 0 || !isWord(text.charAt(at - 1));
    }

    /**
     * Where an address ends whose host begins at a place; -1 where there is no host. An address ends at white space,
     * quotation marks, Arabic punctuation, and a closing bracket that it did not open.
     */
    static int end(String text, int host) {
        if (host >= text.length() || !Character.isLetterOrDigit(text.charAt(host))) {
            return NONE;
        }
        int round = 0;
        int square = 0;
        int at = host;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || (c >= 0x7F && c <= 0xA0) || ENDS.indexOf(c) >= 0 || isSpaceOrMark(c)) {
                break;
            }
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0) {
                break;
            }
            at++;
        }
        while (at > host && NOT_LAST.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        // an opened bracket that is not closed belongs to the sentence
        while (at > host && (text.charAt(at - 1) == '(' || text.charAt(at - 1) == '[')) {
            at--;
        }
        return at > host ? at : NONE;
    }

    private static boolean isSpaceOrMark(char c) {
        return c >= 0x2000
                && (c <= 0x200B || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202F) || c == 0x3000);
    }

    /** Where an e-mail address begins before its {@code @}; -1 where there is none. */
    static int mailStart(String text, int at, int lowest) {
        int start = at;
        while (start > lowest) {
            char c = text.charAt(start - 1);
            if (!isWord(c) && c != '.' && c != '-' && c != '+') {
                break;
            }
            start--;
        }
        while (start < at && !isAlphanumeric(text.charAt(start))) {
            start++;
        }
        return start < at ? start : NONE;
    }

    /** Where it ends: a host with a full stop in it; -1 where there is none. */
    static int mailEnd(String text, int at) {
        int end = at + 1;
        int stop = NONE;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean part = isAlphanumeric(c) || ((c == '-' || c == '_') && end > at + 1);
            boolean dot = c == '.' && end > at + 1 && end + 1 < text.length() && isAlphanumeric(text.charAt(end + 1));
            if (!part && !dot) {
                break;
            }
            stop = dot ? end : stop;
            end++;
        }
        return stop > 0 && isAlphanumeric(text.charAt(end - 1)) ? end : NONE;
    }

    /** Whether a part of a text is a host's name: labels of up to 63 letters, digits and inner hyphens. */
    static boolean isHost(String text, int from, int to) {
        int label = from;
        for (int i = from; i <= to; i++) {
            if (i < to && text.charAt(i) != '.') {
                if (!isAlphanumeric(text.charAt(i)) && text.charAt(i) != '-') {
                    return false;
                }
                continue;
            }
            boolean whole =
                    i > label && i - label <= LONGEST_LABEL && text.charAt(label) != '-' && text.charAt(i - 1) != '-';
            if (!whole) {
                return false;
            }
            label = i + 1;
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isWord(char c) {
        return isAlphanumeric(c) || c == '_';
    }
}
