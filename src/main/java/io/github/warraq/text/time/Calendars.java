package io.github.warraq.text.time;

/** Which calendars a date is written in. */
public enum Calendars {
    GREGORIAN,
    /** Umm al-Qura. */
    HIJRI,
    /** Gregorian, and Hijri in brackets after it. */
    BOTH,
    /** Iran's solar calendar. */
    JALALI
}
