package io.github.warraq.markup;

import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.Typography;
import java.util.Map;
import java.util.Set;

/**
 * How a site wants its Markdown rendered.
 *
 * @param trusted whether HTML in articles is passed on as it is
 * @param latin the language of what is written in Latin letters in a right-to-left article
 * @param digits of the numbers that markup adds: those of footnotes and tables
 * @param wording the words that markup adds, by a language's first subtag
 * @param reservedIds names that the page around an article uses for its own elements
 * @param typography what is cleaned in prose
 */
public record Options(
        boolean trusted,
        Language latin,
        Digits digits,
        Map<String, Wording> wording,
        Set<String> reservedIds,
        Limits limits,
        Typography typography) {
    /** Nothing trusted, Latin text taken for English, European digits, no words, the usual cleaning. */
    public static final Options DEFAULT = new Options(
            false, Language.ENGLISH, Digits.LATN, Map.of(), Set.of(), Limits.DEFAULT, Typography.switched(Map.of()));

    public Options {
        wording = Map.copyOf(wording);
        reservedIds = Set.copyOf(reservedIds);
    }

    Wording wording(Language language) {
        return wording.getOrDefault(language.primary(), Wording.NONE);
    }
}
