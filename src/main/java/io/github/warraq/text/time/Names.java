package io.github.warraq.text.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The names of months and days in {@code dates.txt}: by list to write them, by folded spelling to read them. */
final class Names {
    /** @param number 1 to 12 */
    record Month(Reckoning reckoning, int number) {}

    private static final int MONTHS = 12;
    private static final String WEEKDAY = "weekday";
    private static final String PATTERN = "pattern.";

    private static final Names ALL = new Names();

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, Month> months = new HashMap<>();
    private final Map<Reckoning, List<Month>> calendars = new EnumMap<>(Reckoning.class);
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    private Names() {
        Table.read("dates.txt", this::load);
    }

    private void load(String key, String value) {
        if (key.startsWith(PATTERN)) {
            patterns.put(key.substring(PATTERN.length()), value);
            return;
        }
        String kind = key.substring(0, key.indexOf('.'));
        List<String> written = new ArrayList<>();
        List<List<String>> cells = Table.cells(value);
        for (int i = 0; i < cells.size(); i++) {
            written.add(cells.get(i).get(0));
            for (String spelling : cells.get(i)) {
                String folded = fold(spelling);
                if (kind.equals(WEEKDAY)) {
                    Table.putOnce(weekdays, folded, DayOfWeek.of(i + 1));
                } else {
                    Table.putOnce(months, folded, calendar(reckoning(kind)).get(i));
                }
            }
        }
        lists.put(key, List.copyOf(written));
    }

    /** The same objects for all languages. */
    private List<Month> calendar(Reckoning reckoning) {
        return calendars.computeIfAbsent(
                reckoning,
                any -> IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(number -> new Month(reckoning, number))
                        .toList());
    }

    private static Reckoning reckoning(String kind) {
        return switch (kind) {
            case "gregorian" -> Reckoning.GREGORIAN;
            case "hijri" -> Reckoning.HIJRI;
            case "jalali" -> Reckoning.JALALI;
            default -> throw new IllegalStateException("no such kind of names: " + kind);
        };
    }

    /**
     * The written names of a list.
     *
     * @param key such as {@code gregorian.ar.levant} or {@code weekday.fa}
     * @return 12 months, or 7 days from Monday; empty where there is no such list
     */
    static Optional<List<String>> list(String key) {
        return Optional.ofNullable(ALL.lists.get(key));
    }

    /** @param key such as {@code ar.day} */
    static Optional<String> pattern(String key) {
        return Optional.ofNullable(ALL.patterns.get(key));
    }

    /** @param folded a name as {@link #fold} leaves it */
    static Optional<Month> month(String folded) {
        return Optional.ofNullable(ALL.months.get(folded));
    }

    /** @param folded a name as {@link #fold} leaves it */
    static Optional<DayOfWeek> weekday(String folded) {
        return Optional.ofNullable(ALL.weekdays.get(folded));
    }

    /** The letters of a name of one or more words, as {@link Cursor#word()} reads them, one after the other. */
    static String fold(String name) {
        Cursor cursor = new Cursor(name, 0);
        StringBuilder letters = new StringBuilder(name.length());
        while (!cursor.atEnd()) {
            String word = cursor.word();
            letters.append(word);
            if (word.isEmpty()) {
                cursor.at++;
            }
        }
        return letters.toString();
    }
}
