package io.github.warraq.text.time;

import java.util.Optional;
import java.util.Set;

/** What stands after a year and says its calendar: {@code م}, {@code هـ}, {@code هـ.ش}, {@code AD}. */
final class Era {
    /** Urdu's sign of the common era. */
    private static final char HAMZA = '\u0621';

    private static final Set<String> COMMON = Set.of("م", "ميلادي", "ميلاديه", "ميلاديا", "ad", "ce");
    private static final Set<String> HIJRI = Set.of("ه", "هجري", "هجريه", "هجريا", "هق", "قمري", "للهجره", "ah");
    private static final Set<String> JALALI = Set.of("ش", "هش", "شمسي", "خورشيدي", "ap");
    private static final String LUNAR = "ق";
    private static final Set<String> LUNAR_WORDS = Set.of(LUNAR, "قمري");

    private Era() {}

    /** The era at the cursor, which is passed, if one stands there. */
    static Optional<Reckoning> read(Cursor cursor) {
        int start = cursor.at;
        if (cursor.take(HAMZA)) {
            return Optional.of(Reckoning.GREGORIAN);
        }
        String word = cursor.gap().word();
        if (COMMON.contains(word)) {
            return Optional.of(Reckoning.GREGORIAN);
        }
        if (JALALI.contains(word)) {
            return Optional.of(Reckoning.JALALI);
        }
        if (word.equals(LUNAR) && cursor.here() != '.') { // but "ق.م" is before our era
            return Optional.of(Reckoning.HIJRI);
        }
        if (HIJRI.contains(word)) {
            return Optional.of(solarOrLunar(cursor));
        }
        cursor.at = start;
        return Optional.empty();
    }

    /** The Hijra counts for both of Iran's calendars: {@code هـ.ش} and {@code هـ.ق}. */
    private static Reckoning solarOrLunar(Cursor cursor) {
        int end = cursor.at;
        cursor.take('.');
        String kind = cursor.gap().word();
        if (JALALI.contains(kind)) {
            return Reckoning.JALALI;
        }
        if (!LUNAR_WORDS.contains(kind)) {
            cursor.at = end;
        }
        return Reckoning.HIJRI;
    }
}
