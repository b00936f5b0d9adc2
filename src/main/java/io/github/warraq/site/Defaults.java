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
    static final long FILE_BYTES = 5L << 20;
    static final int NESTING = 32;

    /** "The newspaper", for a site without a name. */
    private static final Map<String, String> NAMES = Map.of(
            "ar", "الصحيفة",
            "fa", "روزنامه",
            "ur", "اخبار",
            "he", "העיתון");

    private static final String ANY_NAME = "The Newspaper";

    /** CLDR's default numbering systems, but European digits for all of Arabic, as its large newsrooms print them. */
    private static final Map<String, Digits> DIGITS =
            Map.of("fa", Digits.ARABEXT, "ps", Digits.ARABEXT, "ckb", Digits.ARAB);

    private static final Map<String, Calendars> CALENDARS = Map.of("fa", Calendars.JALALI, "ps", Calendars.JALALI);

    /** CLDR's names of the months, by country. */
    private static final Map<String, MonthNames> MONTHS = Map.of(
            "SY", MonthNames.LEVANT,
            "LB", MonthNames.LEVANT,
            "JO", MonthNames.LEVANT,
            "IQ", MonthNames.LEVANT,
            "PS", MonthNames.LEVANT,
            "DZ", MonthNames.MAGHREB,
            "TN", MonthNames.MAGHREB,
            "MA", MonthNames.MOROCCO,
            "MR", MonthNames.MAURITANIA);

    private Defaults() {}

    static String name(Language language) {
        return NAMES.getOrDefault(language.primary(), ANY_NAME);
    }

    static Settings.Dates dates(Language language) {
        String country = language.tag().substring(language.tag().lastIndexOf('-') + 1);
        return new Settings.Dates(
                DIGITS.getOrDefault(language.primary(), Digits.LATN),
                MONTHS.getOrDefault(country, MonthNames.GREGORIAN),
                CALENDARS.getOrDefault(language.primary(), Calendars.GREGORIAN));
    }
}
