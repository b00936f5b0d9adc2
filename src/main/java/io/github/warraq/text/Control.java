package io.github.warraq.text;

import static io.github.warraq.text.Invisible.ARABIC_LETTER_MARK;
import static io.github.warraq.text.Invisible.BYTE_ORDER_MARK;
import static io.github.warraq.text.Invisible.LEFT_TO_RIGHT_EMBEDDING;
import static io.github.warraq.text.Invisible.LEFT_TO_RIGHT_ISOLATE;
import static io.github.warraq.text.Invisible.LEFT_TO_RIGHT_MARK;
import static io.github.warraq.text.Invisible.LINE_SEPARATOR;
import static io.github.warraq.text.Invisible.OBJECT_REPLACEMENT;
import static io.github.warraq.text.Invisible.PARAGRAPH_SEPARATOR;
import static io.github.warraq.text.Invisible.POP_DIRECTIONAL_ISOLATE;
import static io.github.warraq.text.Invisible.RIGHT_TO_LEFT_MARK;
import static io.github.warraq.text.Invisible.RIGHT_TO_LEFT_OVERRIDE;
import static io.github.warraq.text.Invisible.ZERO_WIDTH_JOINER;
import static io.github.warraq.text.Invisible.ZERO_WIDTH_NON_JOINER;

/** Groups of characters that {@link Controls} treats alike. */
enum Control {
    /** Not to be touched: all that shows, space, tab and line feed. */
    NONE,
    /** Embeddings, overrides, isolates and what closes them. */
    EMBEDDING,
    /** LRM, RLM and ALM. */
    MARK,
    ZERO_WIDTH_SPACE,
    /** ZWJ and ZWNJ: spelling in some scripts, rubbish elsewhere. */
    JOINER,
    /** Separates lines, but not in HTML: U+2028, U+2029, next line, vertical tab, form feed. */
    SEPARATOR,
    /** Letters of the Arabic presentation forms blocks, which stand for ordinary ones. */
    PRESENTATION_FORM,
    /** U+E0000 to U+E007F: invisible letters, needed only in the flags of countries within a country. */
    TAG,
    /** All else that has no place in text: C0 and C1 controls, soft hyphens, byte order marks, halves of surrogate pairs. */
    JUNK;

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NEXT_LINE = 0x85;
    private static final int MONGOLIAN_VOWEL_SEPARATOR = 0x180E;
    private static final int INHIBIT_SYMMETRIC_SWAPPING = 0x206A;
    private static final int NOMINAL_DIGIT_SHAPES = 0x206F;
    private static final int INTERLINEAR_ANNOTATION_ANCHOR = 0xFFF9;
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;

    static Control of(int c) {
        if (c >= ' ' && c < 0x7F || c >= 0x620 && c <= 0x6FF) {
            return NONE;
        }
        if (c < 0xA0) {
            return ofControlCode(c);
        }
        if (c < 0x2000) {
            return c == ARABIC_LETTER_MARK ? MARK : c == SOFT_HYPHEN || c == MONGOLIAN_VOWEL_SEPARATOR ? JUNK : NONE;
        }
        return c < 0x2070 ? ofPunctuation(c) : ofTheRest(c);
    }

    private static Control ofControlCode(int c) {
        return switch (c) {
            case '\t', '\n', '\r' -> NONE;
            case '\u000B', '\f', NEXT_LINE -> SEPARATOR;
            default -> JUNK;
        };
    }

    private static Control ofPunctuation(int c) {
        return switch (c) {
            case Invisible.ZERO_WIDTH_SPACE -> ZERO_WIDTH_SPACE;
            case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> JOINER;
            case LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK -> MARK;
            case LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> SEPARATOR;
            default ->
                c >= LEFT_TO_RIGHT_EMBEDDING && c <= RIGHT_TO_LEFT_OVERRIDE
                                || c >= LEFT_TO_RIGHT_ISOLATE && c <= POP_DIRECTIONAL_ISOLATE
                        ? EMBEDDING
                        : c >= INHIBIT_SYMMETRIC_SWAPPING && c <= NOMINAL_DIGIT_SHAPES ? JUNK : NONE;
        };
    }

    private static Control ofTheRest(int c) {
        if (c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c < BYTE_ORDER_MARK) {
            return ofPresentationForms(c);
        }
        boolean isJunk = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == BYTE_ORDER_MARK
                || c >= INTERLINEAR_ANNOTATION_ANCHOR && c <= OBJECT_REPLACEMENT
                || (c & 0xFFFE) == 0xFFFE;
        return isJunk ? JUNK : c >= FIRST_TAG && c <= LAST_TAG ? TAG : NONE;
    }

    private static Control ofPresentationForms(int c) {
        boolean isNoncharacter = c >= 0xFDD0 && c <= 0xFDEF;
        // Formulas of blessing and the rial sign, which are read as one sign, and the ornate brackets of the Koran.
        boolean isSign = c >= 0xFDFA || c >= 0xFD3E && c <= 0xFD4F;
        return isNoncharacter ? JUNK : isSign && c < 0xFE70 ? NONE : PRESENTATION_FORM;
    }
}
