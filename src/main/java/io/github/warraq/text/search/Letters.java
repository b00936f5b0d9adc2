package io.github.warraq.text.search;

import io.github.warraq.text.Fold;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What each character counts as in a search: {@link Fold#letter}, and besides it accents of Latin letters and presentation
 * forms undone, and a few letters as one language's readers take them. A table, so that the page's script can hold the
 * same one and no version of Unicode, in no JDK and no browser, makes a difference.
 */
public final class Letters {
    /** A mark, a tatweel or a control: counts for nothing, and does not end a word. */
    static final char NOTHING = 0;

    /** Ends a word. */
    static final char GAP = 1;

    /** An apostrophe or a geresh: may stand within a word. */
    static final char APOSTROPHE = 2;

    /** A quotation mark or a gershayim: stands within Hebrew abbreviations. */
    static final char QUOTE = 3;

    /** A comma: stands within the digits of a number. */
    static final char COMMA = 4;

    /** Hamza above as a mark of its own: with the letter before it one letter. */
    static final char HAMZA_ABOVE = 5;

    /** From here on, a number in {@link #several}. */
    static final char SEVERAL = '\uE000';

    private static final int TABLE = 0x10000;
    private static final int LAST_PRIVATE = 0xF8FF;
    private static final char HAMZA = '\u0621';
    private static final char WAW_HAMZA = '\u0624';
    private static final char YA_HAMZA = '\u0626';

    private static final Map<Character, Character> SPECIAL = Map.ofEntries(
            Map.entry('\'', APOSTROPHE),
            Map.entry('\u2019', APOSTROPHE), // ’
            Map.entry('\u05F3', APOSTROPHE), // geresh
            Map.entry('"', QUOTE),
            Map.entry('\u201D', QUOTE), // ”
            Map.entry('\u05F4', QUOTE), // gershayim
            Map.entry(',', COMMA),
            Map.entry('\u066C', COMMA), // Arabic thousands separator
            Map.entry('\u0654', HAMZA_ABOVE),
            Map.entry('\u00D8', 'o'), // Ø
            Map.entry('\u00F8', 'o'),
            Map.entry('\u0131', 'i'), // ı
            Map.entry('\u0141', 'l'), // Ł
            Map.entry('\u0142', 'l'),
            Map.entry('\u00BC', GAP), // fractions
            Map.entry('\u00BD', GAP),
            Map.entry('\u00BE', GAP),
            Map.entry('\uFDFA', GAP), // phrases in one character
            Map.entry('\uFDFB', GAP),
            Map.entry('\uFDFD', GAP));

    private static final Map<Character, String> SPELT =
            Map.of('\u00DF', "ss", '\u1E9E', "ss", '\u00C6', "ae", '\u00E6', "ae", '\u0152', "oe", '\u0153', "oe");

    /** Ranges that hold letters with another form, or none: first and last in turn. All else counts as itself. */
    private static final char[] RANGES = {
        0,
        0x06FF, // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic
        0x0750,
        0x077F,
        0x08D3,
        0x08FF, // more of Arabic
        0x1E00,
        0x1FFF, // more of Latin and Greek
        0x2000,
        0x2BFF, // punctuation, signs
        0x2E00,
        0x2E7F,
        0x3000,
        0x303F, // more punctuation
        0xFB00,
        0xFDFF,
        0xFE00,
        0xFEFF,
        0xFF00,
        0xFFEF // presentation forms
    };

    private final char[] table = new char[TABLE];
    private final List<String> several = new ArrayList<>();

    /** @param overrides letters of one language that count as others */
    Letters(Map<Character, Character> overrides) {
        for (int c = 0; c < TABLE; c++) {
            table[c] = (char) c;
        }
        for (int i = 0; i < RANGES.length; i += 2) {
            for (int c = RANGES[i]; c <= RANGES[i + 1]; c++) {
                table[c] = folded((char) c, overrides);
            }
        }
        Arrays.fill(table, Character.MIN_SURROGATE, LAST_PRIVATE + 1, GAP);
    }

    /** What a character counts as. */
    char of(char c) {
        return table[c];
    }

    /** Whether a character is more than a mark, a control or a gap. */
    public boolean isLetter(char c) {
        return table[c] > HAMZA_ABOVE;
    }

    /** What a character counts as that is written with two code units, by the first: itself, unless it is a picture. */
    static char ofPair(char high) {
        return high >= '\uD83C' && high <= '\uD83E' ? GAP : high == '\uDB40' ? NOTHING : high;
    }

    boolean isSeveral(char folded) {
        return folded >= SEVERAL && folded - SEVERAL < several.size();
    }

    /** What a character counts as whose {@link #of} is {@link #SEVERAL} or more. */
    String several(char folded) {
        return several.get(folded - SEVERAL);
    }

    /** A word of a data file, folded. */
    public String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = of(word.charAt(i));
            if (isSeveral(c)) {
                folded.append(several(c));
            } else if (c > HAMZA_ABOVE) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /**
     * The table for the page's script: of each run of characters that do not count as themselves where it begins, and what
     * each counts as, in code units.
     */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RANGES.length; i += 2) {
            int c = RANGES[i];
            while (c <= RANGES[i + 1]) {
                int end = c;
                while (end <= RANGES[i + 1] && table[end] != end) {
                    end++;
                }
                if (end > c) {
                    runs.add(new Run(c, new String(table, c, end - c)));
                }
                c = end + 1;
            }
        }
        return runs;
    }

    /** What the numbers from {@link #SEVERAL} on stand for. */
    public List<String> severals() {
        return List.copyOf(several);
    }

    /** @param counts as what the characters from {@code first} on count */
    public record Run(int first, String counts) {}

    private char folded(char c, Map<Character, Character> overrides) {
        if (isPlain(c)) {
            return simple(c, overrides);
        }
        StringBuilder letters = new StringBuilder();
        for (char part :
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toCharArray()) {
            String pieces = isPlain(part)
                    ? String.valueOf(part)
                    : Normalizer.normalize(String.valueOf(part), Normalizer.Form.NFKD);
            for (char piece : pieces.toCharArray()) {
                char letter = simple(piece, overrides);
                if (letter == GAP) {
                    return GAP;
                }
                if (letter > HAMZA_ABOVE) {
                    letters.append(isSeveral(letter) ? several(letter) : String.valueOf(letter));
                }
            }
        }
        return letters.length() > 1 ? several(letters.toString()) : letters.isEmpty() ? NOTHING : letters.charAt(0);
    }

    /** Whether a character is taken as it is, though it could be decomposed. */
    private static boolean isPlain(char c) {
        return c < 0x80 || (c >= 0x0590 && c < 0x0900) || isSpecial(c);
    }

    /** A character that is not to be decomposed. */
    private char simple(char c, Map<Character, Character> overrides) {
        char special = special(c);
        if (special != c) {
            return special;
        }
        char counted = overrides.getOrDefault(c, c);
        if (counted == HAMZA || counted == WAW_HAMZA || counted == YA_HAMZA) {
            return counted;
        }
        char letter = Fold.letter(counted);
        return letter == NOTHING || Character.isLetterOrDigit(letter) ? letter : GAP;
    }

    private char several(String letters) {
        int known = several.indexOf(letters);
        if (known < 0) {
            known = several.size();
            several.add(letters);
        }
        return (char) (SEVERAL + known);
    }

    private static boolean isSpecial(char c) {
        return SPECIAL.containsKey(c) || SPELT.containsKey(c);
    }

    private char special(char c) {
        String spelt = SPELT.get(c);
        return spelt != null ? several(spelt) : SPECIAL.getOrDefault(c, c);
    }
}
