package io.github.warraq.text;

import java.text.Normalizer;
import java.util.Set;

/**
 * Keys whose {@code compareTo} is the alphabetical order that readers expect, on every JDK: hamza's seats, vowel marks,
 * tatweel, accents and case count only between words otherwise equal; numbers stand in the order of their value, before
 * letters; Arabic script, then Hebrew, then Latin, then the rest by code point. The article ال counts, as it does in
 * newspapers' indexes of headlines.
 *
 * <p>ة stands with ت, and ى with ي, as in CLDR's collation for {@code ar}; unlike there, أ إ stand with ا, ؤ with و and ئ
 * with ي. A word's first آ stands before all other alefs, as two of them would.
 */
public final class SortKey {
    private static final char END = 0;
    private static final char SPACE = 1;
    private static final char NUMBER = 2;
    private static final char ARABIC = 0x10;
    private static final char HEBREW = 0x80;
    private static final char LATIN = 0xC0;
    private static final char OTHER = 0x100;

    private static final String ARABIC_ORDER = "ءابپتٹثجچحخدڈذرڑزژسشصضطظعغفڤقكگلمنںهويے";
    /** Persian, Urdu and their neighbours have و before ه. */
    private static final String PERSIAN_ORDER = "ءابپتٹثجچحخدڈذرڑزژسشصضطظعغفڤقكگلمنںوهيے";

    private static final String HEBREW_ORDER = "אבגדהוזחטיכלמנסעפצקרשת";
    private static final String HEBREW_FINAL = "ךםןףץ";
    private static final String HEBREW_INNER = "כמנפצ";

    private static final Set<String> WAW_BEFORE_HA = Set.of("fa", "ur", "ps", "ckb", "ug", "sd", "ks");
    private static final char ALEF_MADDA = '\u0622';
    private static final char TA_MARBUTA = '\u0629';
    private static final char TA_MARBUTA_GOAL = '\u06C3';
    private static final char TA = '\u062A';
    private static final char HAMZA = '\u0621';
    private static final char BARREE_YA = '\u06D2';
    private static final char NOON_GHUNNA = '\u06BA';

    private SortKey() {}

    /** The key in Arabic's order. */
    public static String of(String text) {
        return of(text, Language.ARABIC);
    }

    /** The key in the order of a language's alphabet; the same text comes last in it, so that different texts differ. */
    public static String of(String text, Language language) {
        String primary = language.primary();
        String order = WAW_BEFORE_HA.contains(primary) ? PERSIAN_ORDER : ARABIC_ORDER;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(2 * composed.length() + 1);
        for (int i = 0; i < composed.length(); ) {
            char c = composed.charAt(i);
            if (Digits.value(c) >= 0) {
                i = number(composed, i, key);
            } else {
                letter(c, order, key);
                i++;
            }
        }
        if (key.length() > 0 && key.charAt(key.length() - 1) == SPACE) {
            key.setLength(key.length() - 1);
        }
        return key.append(END).append(text).toString();
    }

    /** How many digits, then the digits: so that 9 stands before 10. */
    private static int number(String text, int start, StringBuilder key) {
        int first = start;
        while (first + 1 < text.length()
                && Digits.value(text.charAt(first)) == 0
                && Digits.value(text.charAt(first + 1)) >= 0) {
            first++;
        }
        int end = first;
        while (end < text.length() && Digits.value(text.charAt(end)) >= 0) {
            end++;
        }
        key.append(NUMBER).append((char) Math.min(end - first, Character.MIN_SURROGATE - 1));
        for (int i = first; i < end; i++) {
            key.append((char) ('0' + Digits.value(text.charAt(i))));
        }
        return end;
    }

    private static void letter(char c, String order, StringBuilder key) {
        char folded = primary(c);
        if (folded == Fold.NOTHING) {
            return;
        }
        int arabic = order.indexOf(folded);
        if (arabic >= 0) {
            boolean doubled = c == ALEF_MADDA && (key.length() == 0 || key.charAt(key.length() - 1) == SPACE);
            key.append((char) (ARABIC + arabic));
            if (doubled) {
                key.append((char) (ARABIC + arabic));
            }
            return;
        }
        int last = HEBREW_FINAL.indexOf(folded);
        int hebrew = HEBREW_ORDER.indexOf(last >= 0 ? HEBREW_INNER.charAt(last) : folded);
        if (hebrew >= 0) {
            key.append((char) (HEBREW + hebrew));
        } else if (folded < 0x80 && Character.isLetter(folded)) {
            key.append((char) (LATIN + folded - 'a'));
        } else if (Character.isLetterOrDigit(folded) || Character.isSurrogate(folded)) {
            other(folded, key);
        } else if (key.length() > 0 && key.charAt(key.length() - 1) != SPACE) {
            key.append(SPACE);
        }
    }

    private static char primary(char c) {
        return switch (c) {
            case HAMZA, BARREE_YA, NOON_GHUNNA -> c;
            case TA_MARBUTA, TA_MARBUTA_GOAL -> TA;
            default -> Fold.letter(c);
        };
    }

    /** A Latin letter by its base, {@code é} as {@code e}; others after all that have a place of their own. */
    private static void other(char c, StringBuilder key) {
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        if (base >= 'a' && base <= 'z') {
            key.append((char) (LATIN + base - 'a'));
        } else {
            key.append(base < OTHER ? (char) (OTHER + base) : base);
        }
    }
}
