package io.github.warraq.text.time;

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
    MAURITANIA
}
