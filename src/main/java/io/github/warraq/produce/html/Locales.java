package io.github.warraq.produce.html;

import io.github.warraq.text.Language;

/** Languages as Open Graph writes them: with a country always, {@code ar_AR} for Arabic of no country. */
final class Locales {
    private static final int LANGUAGE_AND_COUNTRY = 5;

    private Locales() {}

    static String openGraph(Language language) {
        String tag = language.tag();
        if (tag.length() == LANGUAGE_AND_COUNTRY && tag.charAt(2) == '-') {
            return tag.replace('-', '_');
        }
        return switch (language.primary()) {
            case "ar" -> "ar_AR";
            case "fa" -> "fa_IR";
            case "ur" -> "ur_PK";
            case "he" -> "he_IL";
            case "en" -> "en_US";
            default -> language.primary();
        };
    }
}
