package io.github.warraq.site;

import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.time.Calendars;
import io.github.warraq.text.time.MonthNames;
import java.util.Map;

/** What holds where {@code site.yml} says nothing. */
final class Defaults {
    static final Language LANGUAGE = Language.ARABIC;
    static final int PER_PAGE = 20;
    static final int FEED_ITEMS = 20;
    static final int TOPIC_STORIES = 3;
    static final long FILE_BYTES = 5L << 20;
    static final int NESTING = 32;

    /** "The newspaper", for a site without a name. */
    private static final Map<String, String> NAMES = Map.of(
            "ar", "الصحيفة",
            "fa", "روزنامه",
            "ur", "اخبار",
            "he", "העיתון");

    private static final String ANY_NAME = "The Newspaper";

    private Defaults() {}

    static String name(Language language) {
        return NAMES.getOrDefault(language.primary(), ANY_NAME);
    }

    static Settings.Dates dates(Language language) {
        return new Settings.Dates(Digits.of(language), MonthNames.of(language), Calendars.of(language));
    }
}
