package io.github.warraq.text;

import static io.github.warraq.text.Invisible.NARROW_NO_BREAK_SPACE;
import static io.github.warraq.text.Invisible.NO_BREAK_SPACE;
import static io.github.warraq.text.Invisible.OBJECT_REPLACEMENT;
import static io.github.warraq.text.Invisible.ZERO_WIDTH_NON_JOINER;

/** A block of prose as the rules of {@link Typography} ask about it; outside of it stands {@code \0}. */
final class ProseText {
    static final char TATWEEL = '\u0640';

    private static final char FIRST_LETTER = '\u0620';
    private static final char LAST_MARK = '\u065F';
    private static final char SUPERSCRIPT_ALEF = '\u0670';
    private static final char LAST_LETTER = '\u06D3';
    private static final String SIGNS = ",;?!:.\u2026\u060C\u061B\u061F\u06D4\"-";
    private static final String OPENING = "([{«“‘‹";
    private static final String CLOSING = ")]}»”’›";

    private final char[] characters;
    /** Ends of words that are addresses, so that one look back suffices; the last one asked about. */
    private int addressFrom = -1;

    private int addressTo = -1;
    private boolean isAddress;

    private ProseText(char[] characters) {
        this.characters = characters;
    }

    static ProseText of(CharSequence block) {
        return new ProseText(block.toString().toCharArray());
    }

    int length() {
        return characters.length;
    }

    char at(int at) {
        return at >= 0 && at < characters.length ? characters[at] : '\0';
    }

    /** Whether there is anything that a rule might change. */
    boolean hasSigns() {
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c == TATWEEL ? at(i + 1) == TATWEEL : (c < 0x620 || c > 0x6D3) && c != ' ' && SIGNS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A letter of Arabic script or a mark on one; not a tatweel. */
    boolean isArabic(int at) {
        char c = at(at);
        return c >= FIRST_LETTER && c <= LAST_MARK && c != TATWEEL
                || c >= SUPERSCRIPT_ALEF && c <= LAST_LETTER
                || c == ZERO_WIDTH_NON_JOINER;
    }

    boolean isSpace(int at) {
        char c = at(at);
        return c == ' ' || c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE || c == '\n' || c == '\t';
    }

    boolean isDigit(int at) {
        return at >= 0 && at < characters.length && Character.isDigit(characters[at]);
    }

    /** A letter that is not Arabic, or a digit. */
    boolean isForeign(int at) {
        return at >= 0
                && at < characters.length
                && !isArabic(at)
                && Character.isLetterOrDigit(characters[at])
                && characters[at] != TATWEEL;
    }

    boolean isOpening(int at) {
        return at >= 0 && at < characters.length && OPENING.indexOf(characters[at]) >= 0;
    }

    boolean isClosing(int at) {
        return at >= 0 && at < characters.length && CLOSING.indexOf(characters[at]) >= 0;
    }

    boolean isObject(int at) {
        return at(at) == OBJECT_REPLACEMENT;
    }

    boolean isOutside(int at) {
        return at < 0 || at >= characters.length;
    }

    /** Whether the word at an offset is a web or mail address, a path or a tag, in which no sign is punctuation. */
    boolean isInAddress(int at) {
        if (at < addressFrom || at >= addressTo) {
            addressFrom = at;
            while (!isOutside(addressFrom - 1) && !isSpace(addressFrom - 1)) {
                addressFrom--;
            }
            addressTo = at + 1;
            while (!isOutside(addressTo) && !isSpace(addressTo)) {
                addressTo++;
            }
            isAddress = looksLikeAddress(addressFrom, addressTo);
        }
        return isAddress;
    }

    private boolean looksLikeAddress(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = characters[i];
            boolean scheme = c == ':' && at(i + 1) == '/' && at(i + 2) == '/';
            boolean host = c == '.'
                    && (at(i - 1) == 'w' && at(i - 2) == 'w'
                            || isForeign(i - 1) && isForeign(i + 1) && !isDigit(i + 1));
            if (scheme || host || c == '@' || c == '\\') {
                return true;
            }
        }
        return false;
    }
}
