package io.github.warraq.text;

/** The letters, digits and hyphens of a slug, of a text that is NFKC as far as it matters. */
final class SlugLetters {
    private static final char TATWEEL = '\u0640';
    private static final char ZWNJ = '\u200C';
    private static final int SHARP_S = 0xDF;
    private static final int CAPITAL_SHARP_S = 0x1E9E;

    private static final int GAP = -1;
    private static final int NOTHING = -2;

    private final StringBuilder slug;
    private boolean gap;

    private SlugLetters(int capacity) {
        slug = new StringBuilder(capacity);
    }

    static String of(String text) {
        SlugLetters letters = new SlugLetters(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            letters.add(c < 0x80 ? ascii(text, i, (char) c) : letter(text, i, c));
            i += Character.charCount(c);
        }
        return letters.slug.toString();
    }

    private void add(int letter) {
        switch (letter) {
            case GAP -> gap = true;
            case NOTHING -> {}
            case '+' -> spell("plus");
            case '#' -> spell("sharp");
            case SHARP_S -> {
                part();
                slug.append("ss");
            }
            default -> {
                part();
                slug.appendCodePoint(letter);
            }
        }
    }

    /** A hyphen where there was a gap between this letter and the last. */
    private void part() {
        if (gap && !slug.isEmpty()) {
            slug.append('-');
        }
        gap = false;
    }

    private void spell(String sign) {
        gap = true;
        part();
        slug.append(sign);
        gap = true;
    }

    /** What a character becomes: itself, another letter, {@link #GAP} or {@link #NOTHING}. */
    private static int letter(String text, int at, int c) {
        int end = at + Character.charCount(c);
        int digit = c <= Character.MAX_VALUE ? Digits.value((char) c) : -1;
        if (digit >= 0) {
            return '0' + digit;
        }
        if (c == TATWEEL || isIgnored(c)) {
            return NOTHING;
        }
        boolean quote = c == '\u2019' || c == '\u05F3' || c == '\u05F4';
        if (quote && isLetter(text, at - 1) && isLetter(text, end)) {
            return NOTHING;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        if (!mark && !Character.isLetterOrDigit(c)) {
            return GAP;
        }
        return c == CAPITAL_SHARP_S ? SHARP_S : Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int ascii(String text, int at, char c) {
        if (Character.isLetterOrDigit(c)) {
            return Character.toLowerCase(c);
        }
        boolean afterLatin = at > 0 && (isLatin(text.charAt(at - 1)) || text.charAt(at - 1) == '+');
        boolean nameEnds = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        if (afterLatin && (c == '+' || (c == '#' && nameEnds))) { // C++, Disney+, C#
            return c;
        }
        boolean abbreviation = c == '\'' || (c == '"' && at > 0 && isHebrew(text.charAt(at - 1)));
        boolean inWord = abbreviation && isLetter(text, at - 1) && isLetter(text, at + 1);
        return inWord || (c < ' ' && !Character.isWhitespace(c)) ? NOTHING : GAP;
    }

    private static boolean isIgnored(int c) {
        if (c == ZWNJ) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.ENCLOSING_MARK
                || (type == Character.NON_SPACING_MARK && (c < 0x0370 || (c >= 0x0590 && c < 0x0700)))
                || (c >= 0x08D3 && c <= 0x08FF)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isHebrew(char c) {
        return c >= '\u05D0' && c <= '\u05EA';
    }
}
