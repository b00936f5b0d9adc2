package io.github.warraq.text.time;

import io.github.warraq.text.Language;

/** Which calendars a date is written in. */
public enum Calendars {
    GREGORIAN,
    /** Umm al-Qura. */
    HIJRI,
    /** Gregorian, and Hijri in brackets after it. */
    BOTH,
    /** Iran's solar calendar. */
    JALALI;

    /** The calendar that a language's newspapers date by where a site does not say: Jalali for Persian and Pashto. */
    public static Calendars of(Language language) {
        return switch (language.primary()) {
            case "fa", "ps" -> JALALI;
            default -> GREGORIAN;
        };
    }
}
