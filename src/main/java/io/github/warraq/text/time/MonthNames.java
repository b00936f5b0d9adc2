package io.github.warraq.text.time;

import io.github.warraq.text.Language;

/** Which names Arabic gives to the Gregorian months. */
public enum MonthNames {
    /** Egypt, the Gulf, Libya, Sudan: يناير. */
    GREGORIAN,
    /** Syria, Lebanon, Iraq, Jordan, Palestine: كانون الثاني. */
    LEVANT,
    /** Gregorian and Levantine with a slash, as Al Jazeera and the BBC print: يناير/كانون الثاني. */
    BOTH,
    /** Algeria and Tunisia: جانفي. */
    MAGHREB,
    MOROCCO,
    MAURITANIA;

    /** The names that CLDR 48 has for a language's country: {@code LEVANT} for {@code ar-SY}. */
    public static MonthNames of(Language language) {
        return switch (language.region().orElse("")) {
            case "SY", "LB", "JO", "IQ", "PS" -> LEVANT;
            case "DZ", "TN" -> MAGHREB;
            case "MA", "EH" -> MOROCCO;
            case "MR" -> MAURITANIA;
            default -> GREGORIAN;
        };
    }
}
