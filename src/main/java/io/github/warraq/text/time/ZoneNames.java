package io.github.warraq.text.time;

import io.github.warraq.text.Language;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Time zones as newspapers name them: {@code بتوقيت مكة المكرمة}, {@code به وقت تهران}, {@code GMT}. */
public final class ZoneNames {
    private static final List<String> LANGUAGES = List.of("ar", "fa", "ur", "he", "en");
    private static final String PATTERN = "pattern.";
    private static final String SAID = "said ";
    private static final String LOCAL = "local";
    private static final String WHOLE = "!";
    private static final int MOST_WORDS = 6;

    private static final ZoneNames ALL = new ZoneNames();

    private final Map<String, List<String>> patterns = new HashMap<>();
    private final Map<String, List<List<String>>> places = new HashMap<>();
    private final Map<String, Said> phrases = new HashMap<>();
    private final Map<String, Said> zones = new HashMap<>();

    private ZoneNames() {
        Table.read("zones.txt", this::load);
    }

    private void load(String key, String value) {
        if (key.startsWith(PATTERN)) {
            patterns.put(key.substring(PATTERN.length()), Table.cells(value).get(0));
        } else if (key.startsWith(SAID)) {
            Said zone = said(key.substring(SAID.length()));
            Table.cells(value).forEach(said -> Table.putOnce(phrases, Names.fold(said.get(0)), zone));
        } else {
            List<List<String>> cells = Table.cells(value);
            Said zone = said(key);
            places.put(key, cells);
            for (int i = 0; i < cells.size(); i++) {
                for (String pattern : patterns.get(LANGUAGES.get(i))) {
                    cells.get(i).forEach(place -> Table.putOnce(phrases, Names.fold(phrase(pattern, place)), zone));
                }
            }
        }
    }

    private Said said(String id) {
        return zones.computeIfAbsent(id, Said::new);
    }

    private static String phrase(String pattern, String place) {
        return place.startsWith(WHOLE) ? place.substring(WHOLE.length()) : pattern.replace("{place}", place);
    }

    /**
     * What to say after a time of day.
     *
     * @param at decides the offset that stands for a zone without a name
     * @return {@code UTC+04:30} for such a zone, and for all but Greenwich in a language whose names are not known
     */
    public static String of(ZoneId zone, LocalDateTime at, Language language) {
        ZoneOffset offset = zone.getRules().getOffset(at);
        boolean isGreenwich = zone.normalized().equals(ZoneOffset.UTC);
        int column = LANGUAGES.indexOf(language.primary());
        List<List<String>> names = ALL.places.get(isGreenwich ? ZoneOffset.UTC.getId() : zone.getId());
        if (names == null || column < 0) {
            return isGreenwich ? "UTC" : "UTC" + offset.getId();
        }
        return phrase(
                ALL.patterns.get(language.primary()).get(0), names.get(column).get(0));
    }

    /** What a text says of a zone. */
    record Said(String id) {
        /**
         * No zone if the text only says that the time is local, or if the JDK's time zone data lack it. Found when it is
         * asked for: of all the zones that have names a text says one, and the rules of each take time to read.
         */
        Optional<ZoneId> zone() {
            try {
                return id.equals(LOCAL) ? Optional.empty() : Optional.of(ZoneId.of(id));
            } catch (DateTimeException unknown) {
                return Optional.empty();
            }
        }
    }

    /** The zone's name at the cursor, which is passed, if one stands there. */
    static Optional<Said> read(Cursor cursor) {
        int end = cursor.at;
        Said found = null;
        StringBuilder letters = new StringBuilder();
        for (int words = 0; words < MOST_WORDS; words++) {
            String word = cursor.gap().word();
            if (word.isEmpty()) {
                break;
            }
            Said said = ALL.phrases.get(letters.append(word).toString());
            if (said != null) {
                found = said;
                end = cursor.at;
            }
            cursor.take('.');
        }
        cursor.at = end;
        return Optional.ofNullable(found);
    }
}
