package io.github.warraq.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Readable names for addresses. A slug is made of letters, digits and single hyphens, is NFKC and case-folded, so that two
 * different slugs are two files on every system, and is a name that {@code base.Route} takes.
 */
public final class Slugs {
    /** The most UTF-8 bytes of a slug: about 80 Arabic letters, and under half of what a file's name can hold. */
    public static final int MOST_BYTES = 160;

    private static final int SUFFIX_LENGTH = 6;
    private static final int MOST_SUFFIX_LENGTH = 12;
    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private static final char TATWEEL = '\u0640';
    private static final char ZWNJ = '\u200C';
    /** Long phrases in one character, such as the blessing on the Prophet: left out rather than spelt out. */
    private static final Pattern PHRASES = Pattern.compile("[\uFDFA\uFDFB\uFDFD]");

    /** Names of devices, which no file on Windows can have, and of the file that a folder's address stands for. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "index");

    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");
    private static final String RESERVED_ENDING = "-story";

    private static final int GAP = -1;
    private static final int NOTHING = -2;
    private static final int SHARP_S = 0xDF;
    private static final int CAPITAL_SHARP_S = 0x1E9E;

    private Slugs() {}

    /**
     * A headline as a name in an address: {@code بوتين: «C++» و3 لغات} gives {@code بوتين-c-plus-plus-و3-لغات}.
     *
     * <p>Vowel marks, tatweel and invisible controls are left out; Latin letters become small; digits of all sets become
     * European, which every keyboard has and no address bar reorders; a ZWNJ parts words, as Persian readers see it; all
     * else that is not a letter or digit becomes one hyphen. Cut at a word to {@value #MOST_BYTES} bytes.
     *
     * @return empty if the headline has no letter or digit
     */
    public static String of(String headline) {
        boolean simple = isSimple(headline);
        String plain = simple
                ? headline
                : Normalizer.normalize(PHRASES.matcher(headline).replaceAll(" "), Normalizer.Form.NFKC);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            int end = i + Character.charCount(c);
            int letter = c < 0x80 ? ascii(plain, i, (char) c) : letter(plain, i, end, c);
            if (letter == GAP) {
                gap = true;
            } else if (letter != NOTHING) {
                String spelt = letter == '+' ? "plus" : letter == '#' ? "sharp" : null;
                if ((gap || spelt != null) && !slug.isEmpty()) {
                    slug.append('-');
                }
                gap = spelt != null;
                if (spelt != null) {
                    slug.append(spelt);
                } else if (letter == SHARP_S) {
                    slug.append("ss");
                } else {
                    slug.appendCodePoint(letter);
                }
            }
            i = end;
        }
        return unreserved(cut(simple ? slug.toString() : Normalizer.normalize(slug, Normalizer.Form.NFKC)));
    }

    /** Whether no letter of the text has another form in NFKC: ASCII, most of the Arabic block, Hebrew letters. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean simple = c < 0x80
                    || (c >= 0x0600 && c < 0x0700 && !(c >= 0x0653 && c <= 0x0655) && !(c >= 0x0675 && c <= 0x0678))
                    || (c >= 0x05D0 && c <= 0x05EA)
                    || (c >= 0x2000 && c < 0x2070)
                    || c == 0xA0
                    || c == 0xAB
                    || c == 0xBB;
            if (!simple) {
                return false;
            }
        }
        return true;
    }

    /** What a character becomes: itself, another letter, {@link #GAP} or {@link #NOTHING}. */
    private static int letter(String text, int at, int end, int c) {
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

    /** No more than {@link #MOST_BYTES}: whole words, or as much as there can be of a single one. */
    private static String cut(String slug) {
        int bytes = 0;
        int words = 0;
        for (int i = 0; i < slug.length(); ) {
            int c = slug.codePointAt(i);
            if (c == '-') {
                words = i;
            }
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > MOST_BYTES) {
                return slug.substring(0, words > 0 ? words : i);
            }
            i += Character.charCount(c);
        }
        return slug;
    }

    private static String unreserved(String slug) {
        return RESERVED.contains(slug) || PORT.matcher(slug).matches() ? slug + RESERVED_ENDING : slug;
    }

    /**
     * Six letters and digits that stand for a name, the same for ever: to part two articles with one slug.
     *
     * @param name an article's, which stays when its headline changes
     */
    public static String suffix(String name) {
        return suffix(name, SUFFIX_LENGTH);
    }

    /**
     * Letters and digits (RFC 4648's base 32, small) that stand for a name, the same for ever; a longer suffix begins with
     * the shorter one. Of 10,000 names, two share 6 characters in 1 of 22 cases, 8 in 1 of 22,000, 10 in 1 of 22 million.
     *
     * @param length 1 to 12
     */
    public static String suffix(String name, int length) {
        if (length < 1 || length > MOST_SUFFIX_LENGTH) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "no suffix of %d characters", length));
        }
        long hash = FNV_OFFSET; // FNV-1a, and the last step of MurmurHash3 to spread it over all bits
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        hash ^= hash >>> 33;
        StringBuilder suffix = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            suffix.append(BASE_32.charAt((int) (hash >>> (59 - 5 * i)) & 31));
        }
        return suffix.toString();
    }
}
