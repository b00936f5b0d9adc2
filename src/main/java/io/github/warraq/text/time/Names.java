package io.github.warraq.text.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of months and days in {@code names.txt}: by list to write them, by folded spelling to read them. */
final class Names {
    /** @param number 1 to 12 */
    record Month(Reckoning reckoning, int number) {}

    private static final String FILE = "names.txt";
    private static final String WEEKDAY = "weekday";

    private static final Map<String, List<String>> LISTS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        try (InputStream bytes = Names.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(Names::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Names() {}

    private static void load(String line) {
        int colon = line.indexOf(':');
        String key = line.substring(0, colon);
        String kind = key.substring(0, key.indexOf('.'));
        List<String> written = new ArrayList<>();
        String[] names = line.substring(colon + 1).split("\\|", -1);
        for (int i = 0; i < names.length; i++) {
            String[] spellings = names[i].split("=", -1);
            written.add(spellings[0].strip());
            for (String spelling : spellings) {
                String folded = fold(spelling);
                if (kind.equals(WEEKDAY)) {
                    WEEKDAYS.put(folded, DayOfWeek.of(i + 1));
                } else {
                    MONTHS.put(folded, new Month(reckoning(kind), i + 1));
                }
            }
        }
        LISTS.put(key, List.copyOf(written));
    }

    private static Reckoning reckoning(String kind) {
        return switch (kind) {
            case "gregorian" -> Reckoning.GREGORIAN;
            case "hijri" -> Reckoning.HIJRI;
            case "jalali" -> Reckoning.JALALI;
            default -> throw new IllegalStateException(FILE + " has no kind " + kind);
        };
    }

    /**
     * The written names of a list.
     *
     * @param key such as {@code gregorian.ar.levant} or {@code weekday.fa}
     * @return 12 months, or 7 days from Monday; empty where there is no such list
     */
    static Optional<List<String>> list(String key) {
        return Optional.ofNullable(LISTS.get(key));
    }

    /** @param folded a name as {@link #fold} leaves it */
    static Optional<Month> month(String folded) {
        return Optional.ofNullable(MONTHS.get(folded));
    }

    /** @param folded a name as {@link #fold} leaves it */
    static Optional<DayOfWeek> weekday(String folded) {
        return Optional.ofNullable(WEEKDAYS.get(folded));
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
