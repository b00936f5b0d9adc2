package io.github.warraq.text.search;

/**
 * Parts a text into words of one script each, folded: {@code لـBBC} is two words, {@code G20} and {@code don't} are one,
 * {@code 1,500} is 1500, {@code צה"ל} is one, {@code Obama's} is {@code obama}.
 */
final class Splitter {
    private static final char WAW = '\u0648';
    private static final char YA = '\u064A';
    private static final char WAW_HAMZA = '\u0624';
    private static final char YA_HAMZA = '\u0626';
    private static final int THOUSAND = 3;

    private final Letters letters;
    private final String once;
    private final char[] word = new char[Analyzer.LONGEST];
    private int length;
    private int start;
    private int end;
    private Script script;
    private boolean number;

    /** Takes a word: its first {@code length} letters, and where it stands in the text. */
    interface Taker {
        void word(Script script, char[] word, int length, int start, int end);
    }

    Splitter(Letters letters, String once) {
        this.letters = letters;
        this.once = once;
    }

    void of(CharSequence text, Taker taker) {
        length = 0;
        for (int i = 0; i < text.length(); i++) {
            char raw = text.charAt(i);
            char c = letters.of(raw);
            int next = i + 1;
            if (Character.isHighSurrogate(raw) && next < text.length() && Character.isLowSurrogate(text.charAt(next))) {
                c = Letters.ofPair(raw);
                next++;
            }
            if (c > Letters.HAMZA_ABOVE) {
                letter(c, text, i, next, taker);
            } else if (length > 0 && (c == Letters.NOTHING || c == Letters.HAMZA_ABOVE)) {
                if (c == Letters.HAMZA_ABOVE) {
                    carryHamza();
                }
                end = next;
            } else if (length > 0 && !isWithin(text, next, c)) {
                next += isPossessive(text, next, c) ? 1 : 0;
                finish(taker);
            }
            i = next - 1;
        }
        finish(taker);
    }

    private void letter(char c, CharSequence text, int from, int to, Taker taker) {
        String several = letters.isSeveral(c) ? letters.several(c) : null;
        char first = several == null ? c : several.charAt(0);
        if (length > 0 && !continues(first)) {
            finish(taker);
        }
        if (length == 0) {
            start = from;
            script = Script.of(first);
            number = true;
        }
        end = to;
        if (to - from == 2) {
            if (length + 2 <= word.length) {
                append(text.charAt(from));
                append(text.charAt(from + 1));
            }
        } else if (several == null) {
            append(c);
        } else {
            for (int i = 0; i < several.length(); i++) {
                append(several.charAt(i));
            }
        }
    }

    private void finish(Taker taker) {
        if (length > 0) {
            taker.word(script, word, length, start, end);
        }
        length = 0;
    }

    private boolean continues(char letter) {
        Script its = Script.of(letter);
        return its == script && (its == Script.OTHER || !isDigit(letter));
    }

    private void append(char letter) {
        number &= isDigit(letter);
        boolean again = length > 0 && word[length - 1] == letter && once.indexOf(letter) >= 0;
        if (length < word.length && !again) {
            word[length++] = letter;
        }
    }

    /** A hamza typed as a mark of its own above its carrier, as in decomposed text. */
    private void carryHamza() {
        char carrier = word[length - 1];
        if (carrier == WAW) {
            word[length - 1] = letters.of(WAW_HAMZA);
        } else if (carrier == YA) {
            word[length - 1] = letters.of(YA_HAMZA);
        }
    }

    /** Whether a sign does not end the word it stands behind. */
    private boolean isWithin(CharSequence text, int next, char sign) {
        if (next == text.length()) {
            return false;
        }
        char letter = letters.of(text.charAt(next));
        return switch (sign) {
            case Letters.APOSTROPHE ->
                script != Script.ARABIC
                        && letter > Letters.HAMZA_ABOVE
                        && continues(letter)
                        && !isPossessive(text, next, sign);
            case Letters.QUOTE -> script == Script.HEBREW && Script.of(letter) == Script.HEBREW;
            case Letters.COMMA -> number && isThousand(text, next);
            default -> false;
        };
    }

    /** Whether an apostrophe, and the s at {@code next}, end an English word. */
    private boolean isPossessive(CharSequence text, int next, char sign) {
        return sign == Letters.APOSTROPHE
                && script == Script.OTHER
                && next < text.length()
                && letters.of(text.charAt(next)) == 's'
                && (next + 1 == text.length() || isGap(letters.of(text.charAt(next + 1))));
    }

    private boolean isThousand(CharSequence text, int from) {
        int to = from;
        while (to < text.length() && to - from <= THOUSAND && isDigit(letters.of(text.charAt(to)))) {
            to++;
        }
        return to - from == THOUSAND;
    }

    private static boolean isGap(char c) {
        return c <= Letters.HAMZA_ABOVE && c != Letters.NOTHING;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
