package io.github.warraq.read.raw;

import io.github.warraq.article.Moment;
import io.github.warraq.text.Fold;
import io.github.warraq.text.time.DateFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that holds a date and nothing but what stands beside a publication date: a weekday, a time, words such as
 * {@code نشر في}, a place, an agency, a name.
 *
 * @param moment the date, with the time if it is said
 * @param attribution who and where, if that is said
 */
record Stamp(Moment moment, Attribution attribution) {
    private static final int MOST_CHARACTERS = 120;
    private static final int MOST_PLACE_WORDS = 4;
    private static final String CUT = " | ";

    static Optional<Stamp> of(String text) {
        return of(text, false);
    }

    /** Reads what stands between headline and story, where the words before a date are a place even if it is not known. */
    static Optional<Stamp> withPlace(String text) {
        return of(text, true);
    }

    private static Optional<Stamp> of(String text, boolean placed) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        List<DateFinder.Found> dates = DateFinder.in(text);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder rest = new StringBuilder();
        int copied = 0;
        for (DateFinder.Found date : dates) {
            rest.append(text, copied, date.start()).append(CUT);
            copied = date.end();
        }
        rest.append(text, copied, text.length());
        List<String> parts = new ArrayList<>();
        for (String part : Attribution.parts(withoutTimes(rest.toString()))) {
            String bare = withoutDateWords(part);
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        DateFinder.Found date = gregorian(text, dates);
        boolean before = !Fold.key(text.substring(0, dates.get(0).start())).isEmpty();
        Optional<Attribution> attribution = parts.isEmpty()
                ? Optional.of(Attribution.NONE)
                : named(parts, before).or(() -> placed ? placed(parts, before) : Optional.empty());
        return attribution.map(a -> new Stamp(new Moment(date.date(), date.time(), date.offset()), a));
    }

    /**
     * What the parts around the date are. Wire services write a place, a date, and themselves; so what stands before such a
     * date is a place, even if it is not known.
     */
    private static Optional<Attribution> named(List<String> parts, boolean before) {
        Optional<Attribution> known =
                Attribution.of(parts).filter(a -> a.people().stream().allMatch(PersonName::isKnown));
        boolean wire = parts.size() == 2
                && before
                && Vocabulary.AGENCIES.has(Fold.key(parts.get(1)))
                && Shape.of(parts.get(0)).words() <= MOST_PLACE_WORDS;
        return known.isEmpty() && wire
                ? Optional.of(new Attribution(List.of(), List.of(parts.get(1)), Optional.of(parts.get(0))))
                : known.or(() -> Attribution.of(parts)
                        .filter(a -> a.place().isPresent() || !a.bodies().isEmpty()));
    }

    private static Optional<Attribution> placed(List<String> parts, boolean before) {
        return before && parts.size() == 1 && Attribution.isPlaceLike(parts.get(0))
                ? Optional.of(new Attribution(List.of(), List.of(), Optional.of(parts.get(0))))
                : Optional.empty();
    }

    /** Of a day in two calendars the one whose year is written as it is counted; else the first. */
    private static DateFinder.Found gregorian(String text, List<DateFinder.Found> dates) {
        return dates.stream()
                .filter(date -> Fold.key(text.substring(date.start(), date.end()))
                        .contains(Integer.toString(date.date().getYear())))
                .findFirst()
                .orElse(dates.get(0));
    }

    private static String withoutTimes(String text) {
        StringBuilder rest = new StringBuilder();
        int copied = 0;
        for (DateFinder.FoundTime time : DateFinder.times(text)) {
            rest.append(text, copied, time.start()).append(CUT);
            copied = time.end();
        }
        return rest.append(text, copied, text.length()).toString();
    }

    /** A part without the date words at its beginning and its end; brackets go too. */
    private static String withoutDateWords(String part) {
        String bare = part.replace("(", " ").replace(")", " ").strip();
        for (int cut = 1; cut > 0; ) {
            cut = 0;
            int space = bare.indexOf(' ');
            String first = space < 0 ? bare : bare.substring(0, space);
            if (!bare.isEmpty() && Vocabulary.DATE_WORDS.has(Fold.key(first))) {
                bare = bare.substring(first.length()).strip();
                cut = 1;
            }
            String last = bare.substring(bare.lastIndexOf(' ') + 1);
            if (!bare.isEmpty() && Vocabulary.DATE_WORDS.has(Fold.key(last))) {
                bare = bare.substring(0, bare.length() - last.length()).strip();
                cut = 1;
            }
        }
        return Fold.key(bare).isEmpty() ? "" : bare;
    }
}
