package io.github.warraq.text.time;

import io.github.warraq.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How one language puts a date together, from {@code dates.txt}; as ISO 8601 does where the table has no such language. */
final class Patterns {
    private static final String ARABIC = "gregorian.ar.";
    private static final String UNITED_STATES = "US";
    private static final String DATE = "{date}";
    private static final String BRITISH = "en-GB";

    private final Language language;
    private final Map<Reckoning, List<String>> months = new EnumMap<>(Reckoning.class);
    private final Map<Reckoning, Template> eras = new EnumMap<>(Reckoning.class);
    private final Template day;
    private final Template month;
    private final Template weekday;
    private final Template time;

    Patterns(Language language, MonthNames names) {
        this.language = language;
        String primary = language.primary();
        boolean british =
                primary.equals("en") && !language.region().orElse(UNITED_STATES).equals(UNITED_STATES);
        this.day = template((british ? BRITISH : primary) + ".day", "{y}-{m}-{d}", "d", "m", "y");
        this.month = template(primary + ".month", "{y}-{m}", "m", "y");
        this.weekday = template(primary + ".weekday", DATE, "e", "date");
        this.time = template(primary + ".time", "{date} {t}", "date", "t");
        this.eras.put(Reckoning.HIJRI, template(primary + ".hijri", DATE, "date"));
        this.eras.put(Reckoning.JALALI, template(primary + ".jalali", DATE, "date"));
        if (Names.pattern(primary + ".day").isPresent()) {
            months.put(Reckoning.GREGORIAN, gregorian(primary, names));
            Names.list("hijri." + primary).ifPresent(list -> months.put(Reckoning.HIJRI, list));
            Names.list("jalali." + primary).ifPresent(list -> months.put(Reckoning.JALALI, list));
        }
    }

    private static Template template(String key, String otherwise, String... names) {
        return new Template(Names.pattern(key).orElse(otherwise), names);
    }

    private static List<String> gregorian(String primary, MonthNames names) {
        Optional<List<String>> only = Names.list("gregorian." + primary);
        return only.orElseGet(() -> switch (names) {
            case GREGORIAN -> arabic("gregorian");
            case LEVANT -> arabic("levant");
            case MAGHREB -> arabic("maghreb");
            case MOROCCO -> arabic("morocco");
            case MAURITANIA -> arabic("mauritania");
            case BOTH -> {
                List<String> first = arabic("gregorian");
                List<String> second = arabic("levant");
                yield IntStream.range(0, first.size())
                        .mapToObj(i -> first.get(i) + "/" + second.get(i))
                        .toList();
            }
        });
    }

    private static List<String> arabic(String names) {
        return Names.list(ARABIC + names).orElseThrow();
    }

    Language language() {
        return language;
    }

    boolean hasNames(Reckoning reckoning) {
        return months.containsKey(reckoning);
    }

    /** @param month from 1 */
    String name(Reckoning reckoning, int month) {
        return months.get(reckoning).get(month - 1);
    }

    String day(String number, String monthName, String year) {
        return day.fill(number, monthName, year);
    }

    String month(String name, String year) {
        return month.fill(name, year);
    }

    String weekday(String name, String date) {
        return weekday.fill(name, date);
    }

    String time(String date, String clock) {
        return time.fill(date, clock);
    }

    /** A date with its calendar's sign, if it has one. */
    String era(Reckoning reckoning, String date) {
        Template era = eras.get(reckoning);
        return era == null ? date : era.fill(date);
    }
}
