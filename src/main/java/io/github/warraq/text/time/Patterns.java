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
    private static final String BRITISH = "en-GB.";

    private final Language language;
    private final Map<Reckoning, List<String>> months = new EnumMap<>(Reckoning.class);
    private final Map<Reckoning, String> eras = new EnumMap<>(Reckoning.class);
    private final String day;
    private final String month;
    private final String weekday;
    private final String time;

    Patterns(Language language, MonthNames names) {
        this.language = language;
        String primary = language.primary();
        boolean british =
                primary.equals("en") && !language.region().orElse(UNITED_STATES).equals(UNITED_STATES);
        this.day = (british ? Names.pattern(BRITISH + "day") : Names.pattern(primary + ".day")).orElse("{y}-{m}-{d}");
        this.month = Names.pattern(primary + ".month").orElse("{y}-{m}");
        this.weekday = Names.pattern(primary + ".weekday").orElse("{date}");
        this.time = Names.pattern(primary + ".time").orElse("{date} {t}");
        if (Names.pattern(primary + ".day").isPresent()) {
            months.put(Reckoning.GREGORIAN, gregorian(primary, names));
            Names.list("hijri." + primary).ifPresent(list -> months.put(Reckoning.HIJRI, list));
            Names.list("jalali." + primary).ifPresent(list -> months.put(Reckoning.JALALI, list));
        }
        Names.pattern(primary + ".hijri").ifPresent(era -> eras.put(Reckoning.HIJRI, era));
        Names.pattern(primary + ".jalali").ifPresent(era -> eras.put(Reckoning.JALALI, era));
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
        return day.replace("{d}", number).replace("{m}", monthName).replace("{y}", year);
    }

    String month(String name, String year) {
        return month.replace("{m}", name).replace("{y}", year);
    }

    String weekday(String name, String date) {
        return weekday.replace("{e}", name).replace("{date}", date);
    }

    String time(String date, String clock) {
        return time.replace("{date}", date).replace("{t}", clock);
    }

    /** A date with its calendar's sign, if it has one. */
    String era(Reckoning reckoning, String date) {
        String era = eras.get(reckoning);
        return era == null ? date : era.replace("{date}", date);
    }
}
