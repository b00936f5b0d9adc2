package io.github.warraq.text;

import static io.github.warraq.text.Invisible.ZERO_WIDTH_NON_JOINER;

import io.github.warraq.text.Controls.Cleaned;
import io.github.warraq.text.Controls.Fate;
import io.github.warraq.text.Controls.Severity;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/** One pass over a text for {@link Controls}. */
final class Cleaner {
    private static final int NOTHING = -1;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int CANCEL_TAG = 0xE007F;
    /** A flag's tags spell a region code, such as gbeng. */
    private static final int LONGEST_FLAG = 8;

    private static final int FIRST_ISOLATED_VOWEL_MARK = 0xFE70;
    private static final int LAST_ISOLATED_VOWEL_MARK = 0xFE7F;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final int FIRST_PICTOGRAPH = 0x1F000;

    /** Scripts whose letters do not join, or join in one way only, so that a joiner between them says nothing. */
    private static final Set<UnicodeScript> WITHOUT_JOINERS = Set.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HEBREW,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    private final String text;
    private final Severity embeddings;
    private final StringBuilder clean;
    private final Findings findings = new Findings();
    private int lastBase = NOTHING;
    private int joinerAt = NOTHING;

    private Cleaner(String text, Severity embeddings) {
        this.text = text;
        this.embeddings = embeddings;
        this.clean = new StringBuilder(text.length());
    }

    static Cleaned clean(String text, Severity embeddings) {
        if (isPlain(text)) {
            return new Cleaned(text, List.of());
        }
        Cleaner cleaner = new Cleaner(text, embeddings);
        for (int i = 0; i < text.length(); ) {
            i = cleaner.take(i);
        }
        cleaner.joiner(NOTHING);
        String normal = Normalizer.normalize(cleaner.clean, Normalizer.Form.NFC);
        return new Cleaned(normal, cleaner.findings.inOrder());
    }

    /** Whether there is surely nothing to do: no control, and no character that normalization might compose or reorder. */
    private static boolean isPlain(String text) {
        boolean afterMark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c >= '\u064B' && c <= '\u0652';
            boolean common = c >= ' ' && c < 0x7F || c == '\n' || c >= 0x621 && c <= 0x64A || mark && !afterMark;
            if (!common && !isPlain(c)) {
                return false;
            }
            afterMark = mark;
        }
        return true;
    }

    private static boolean isPlain(char c) {
        boolean composed = c < 0x300
                || c >= 0x60B && c <= 0x60F
                || c >= 0x61B && c <= 0x61F
                || c >= 0x660 && c <= 0x66F
                || c >= 0x671 && c <= 0x6D5
                || c >= 0x6F0 && c <= 0x6F9
                || c >= 0x2010 && c <= 0x2026;
        return composed && Control.of(c) == Control.NONE;
    }

    /** Treats the character at this offset; returns the offset of the next one. */
    private int take(int at) {
        int codePoint = text.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        switch (Control.of(codePoint)) {
            case NONE -> keep(codePoint);
            case EMBEDDING -> findings.add(at, codePoint, Fate.REMOVED, embeddings);
            case JUNK -> findings.add(at, codePoint, Fate.REMOVED, Severity.WARNING);
            case MARK, ZERO_WIDTH_SPACE -> findings.add(at, codePoint, Fate.REMOVED, Severity.INFO);
            case JOINER -> {
                joiner(NOTHING);
                joinerAt = at;
            }
            case SEPARATOR -> {
                findings.add(at, codePoint, Fate.REPLACED, Severity.WARNING);
                keep(' ');
            }
            case PRESENTATION_FORM -> {
                findings.add(at, codePoint, Fate.REPLACED, Severity.INFO);
                ordinary(codePoint).codePoints().forEach(this::keep);
            }
            case TAG -> {
                return tags(at, next);
            }
        }
        return next;
    }

    private void keep(int codePoint) {
        joiner(codePoint);
        clean.appendCodePoint(codePoint);
        int type = Character.getType(codePoint);
        boolean isModifier = codePoint >= FIRST_SKIN_TONE && codePoint <= LAST_SKIN_TONE;
        if (type != Character.NON_SPACING_MARK && !isModifier) {
            lastBase = codePoint;
        }
    }

    /** Decides a joiner that waits for the character after it. */
    private void joiner(int following) {
        if (joinerAt == NOTHING) {
            return;
        }
        char joiner = text.charAt(joinerAt);
        boolean before = takesJoiner(lastBase);
        boolean after = takesJoiner(following);
        boolean spells = joiner == ZERO_WIDTH_NON_JOINER
                ? before && after
                : before || after || isPictograph(lastBase) && isPictograph(following);
        if (spells) {
            clean.append(joiner);
        } else {
            findings.add(joinerAt, joiner, Fate.REMOVED, Severity.INFO);
        }
        joinerAt = NOTHING;
    }

    private static boolean takesJoiner(int codePoint) {
        return codePoint != NOTHING
                && Character.isLetter(codePoint)
                && !WITHOUT_JOINERS.contains(UnicodeScript.of(codePoint));
    }

    /** Roughly Extended_Pictographic: emoji, and the signs of older blocks that their sequences are joined with. */
    private static boolean isPictograph(int codePoint) {
        return codePoint >= FIRST_PICTOGRAPH || codePoint >= 0x2190 && codePoint <= 0x2BFF;
    }

    private static String ordinary(int presentationForm) {
        String letters = Normalizer.normalize(Character.toString(presentationForm), Normalizer.Form.NFKC);
        boolean standsOnSpace =
                presentationForm >= FIRST_ISOLATED_VOWEL_MARK && presentationForm <= LAST_ISOLATED_VOWEL_MARK;
        return standsOnSpace ? letters.substring(1) : letters;
    }

    private int tags(int at, int next) {
        int end = lastBase == BLACK_FLAG ? flagEnd(at) : NOTHING;
        if (end == NOTHING) {
            findings.add(at, text.codePointAt(at), Fate.REMOVED, Severity.WARNING);
            return next;
        }
        clean.append(text, at, end);
        lastBase = CANCEL_TAG;
        return end;
    }

    private int flagEnd(int at) {
        int i = at;
        for (int count = 0; count < LONGEST_FLAG && i < text.length(); count++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == CANCEL_TAG) {
                return i;
            }
            if (Control.of(codePoint) != Control.TAG) {
                return NOTHING;
            }
        }
        return NOTHING;
    }
}
