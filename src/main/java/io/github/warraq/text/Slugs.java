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

    /** Long phrases in one character, such as the blessing on the Prophet: left out rather than spelt out. */
    private static final Pattern PHRASES = Pattern.compile("[\uFDFA\uFDFB\uFDFD]");

    /** Names of devices, which no file on Windows can have, and of the file that a folder's address stands for. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "index");

    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");
    private static final String RESERVED_ENDING = "-story";

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
        String slug = SlugLetters.of(plain);
        return unreserved(cut(simple ? slug : Normalizer.normalize(slug, Normalizer.Form.NFKC)));
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
