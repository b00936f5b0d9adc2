package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who and where a byline names.
 *
 * @param people by their names
 * @param bodies agencies and outlets
 * @param place the story was filed from
 */
record Attribution(List<String> people, List<String> bodies, Optional<String> place) {
    static final Attribution NONE = new Attribution(List.of(), List.of(), Optional.empty());

    private static final char ARABIC_COMMA = '\u060C';
    private static final String SEPARATORS = "-\u2013\u2014\u2012\u2015/|:\u060C,\u2022\u00B7()";
    private static final char TATWEEL = '\u0640';
    private static final int MOST_CHARACTERS = 90;
    private static final int MOST_PARTS = 5;
    private static final int MOST_PLACE_WORDS = 3;

    private static final String FROM = " \u0645\u0646 ";

    Attribution {
        people = List.copyOf(people);
        bodies = List.copyOf(bodies);
    }

    /**
     * Reads a byline: {@code هسبريس - و.م.ع}, {@code ماجد هود ـ جدة}, {@code بقلم: …}, {@code هسبريس من الرباط}, an agency
     * or an outlet alone.
     *
     * @return empty where something in it is neither a body, a place nor like a name, or only like a name
     */
    static Optional<Attribution> parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String opening = Vocabulary.BYLINE_OPENINGS.opening(Fold.key(text));
        if (!opening.isEmpty()) {
            String rest = afterOpening(text, opening);
            boolean signed = isSigned(text, rest);
            Optional<Attribution> named = of(parts(rest)).filter(a -> !a.isEmpty());
            boolean known = named.isPresent()
                    && !named.get().people.isEmpty()
                    && named.get().people.stream().allMatch(PersonName::isKnown);
            if (named.isPresent() && (signed || known)) {
                return named;
            }
        }
        boolean sentence = text.indexOf(':') >= 0 && text.indexOf(':') < text.length() - 1;
        return sentence
                ? Optional.empty()
                : named(text, Attribution::isBody)
                        .filter(a -> !a.bodies.isEmpty() || a.isNameAndPlace(PersonName::isKnown));
    }

    /** Reads what stands where bylines stand, and may therefore name people that are not known: {@code لندن: …}. */
    static Optional<Attribution> parseBelowHeadline(String text) {
        return text.length() > MOST_CHARACTERS
                ? Optional.empty()
                : named(text, part -> isBody(part) || PersonName.isLike(part))
                        .filter(a -> !a.bodies.isEmpty() || a.isNameAndPlace(PersonName::isLike));
    }

    /**
     * What the parts are; of one part, what {@code من} parts.
     *
     * @param author who may stand before {@code من}
     */
    private static Optional<Attribution> named(String text, Predicate<String> author) {
        List<String> parts = parts(text);
        int from = text.indexOf(FROM);
        if (parts.size() == 1 && from > 0) {
            parts = List.of(
                    text.substring(0, from).strip(),
                    text.substring(from + FROM.length()).strip());
            if (!author.test(parts.get(0)) || !isPlace(parts.get(1))) {
                return Optional.empty();
            }
        }
        parts = withWritersApart(parts);
        boolean commas = text.indexOf(ARABIC_COMMA) >= 0 || text.indexOf(',') >= 0;
        return of(parts).filter(a -> !commas || a.people.stream().allMatch(PersonName::isKnown));
    }

    /** Of {@code «القدس العربي» من فادي …}, the body and who wrote for it. */
    private static List<String> withWritersApart(List<String> parts) {
        List<String> apart = new ArrayList<>();
        for (String part : parts) {
            int from = part.indexOf(FROM);
            boolean writer = from > 0
                    && isBody(part.substring(0, from))
                    && PersonName.isLike(part.substring(from + FROM.length()));
            apart.add(writer ? part.substring(0, from) : part);
            if (writer) {
                apart.add(part.substring(from + FROM.length()));
            }
        }
        return apart;
    }

    private boolean isNameAndPlace(Predicate<String> name) {
        return place.isPresent() && !people.isEmpty() && people.stream().allMatch(name);
    }

    static boolean isBody(String text) {
        String key = Fold.key(text);
        return Vocabulary.AGENCIES.has(key) || Vocabulary.OUTLETS.has(key);
    }

    /** Whether a text may be a place that is not known: a few words of letters, no person's name and no sentence. */
    static boolean isPlaceLike(String text) {
        boolean letters = text.codePoints().allMatch(c -> c == ' ' || Character.isLetter(c));
        String key = Fold.key(text);
        return letters
                && key.split(" ").length <= MOST_PLACE_WORDS
                && !PersonName.isKnown(text)
                && !Particles.isWithin(key)
                && Vocabulary.REPORT_VERBS.opening(key).isEmpty();
    }

    static boolean isPlace(String text) {
        return Vocabulary.PLACES.has(Fold.key(text));
    }

    /** The people; without any, the outlets. An agency is no author, but where a story was taken from. */
    List<String> authors() {
        return people.isEmpty()
                ? bodies.stream().filter(body -> !isAgency(body)).toList()
                : people;
    }

    /** Whom the people wrote for, or the agencies that a story was taken from; nothing if none is named. */
    Optional<String> source() {
        List<String> named =
                people.isEmpty() ? bodies.stream().filter(Attribution::isAgency).toList() : bodies;
        return named.isEmpty() ? Optional.empty() : Optional.of(String.join(" - ", named));
    }

    private static boolean isAgency(String body) {
        return Vocabulary.AGENCIES.has(Fold.key(body));
    }

    boolean isEmpty() {
        return people.isEmpty() && bodies.isEmpty() && place.isEmpty();
    }

    /** Both together; of two places the first. */
    Attribution and(Attribution other) {
        List<String> allPeople = new ArrayList<>(people);
        other.people.stream().filter(one -> !allPeople.contains(one)).forEach(allPeople::add);
        List<String> allBodies = new ArrayList<>(bodies);
        other.bodies.stream().filter(one -> !allBodies.contains(one)).forEach(allBodies::add);
        return new Attribution(allPeople, allBodies, place.or(other::place));
    }

    /** What each part is, if all are something. */
    static Optional<Attribution> of(List<String> parts) {
        List<String> people = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> either = new ArrayList<>();
        for (String part : parts) {
            boolean body = isBody(part);
            boolean place = isPlace(part);
            if (body && place) {
                either.add(part);
            } else if (body) {
                bodies.add(part);
            } else if (place) {
                places.add(part);
            } else if (PersonName.isLike(part)) {
                people.add(part);
            } else {
                return Optional.empty();
            }
        }
        for (String part : either) {
            boolean city = places.isEmpty() && (!bodies.isEmpty() || !people.isEmpty());
            (city ? places : bodies).add(part);
        }
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                people, bodies, places.isEmpty() ? Optional.empty() : Optional.of(String.join("\u060C ", places))));
    }

    /** The parts that dashes, slashes, commas, colons and a tatweel between spaces leave. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text, i)) {
                String part = text.substring(start, i).strip();
                if (!Fold.key(part).isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        if (c == TATWEEL) {
            boolean before = at == 0 || isGap(text.charAt(at - 1));
            boolean after = at + 1 == text.length() || isGap(text.charAt(at + 1));
            return before && after;
        }
        return SEPARATORS.indexOf(c) >= 0;
    }

    /** Whether a sign stands before the rest, or the rest is in Latin letters: {@code بقلم: …}, {@code By …}. */
    private static boolean isSigned(String text, String rest) {
        String before = text.substring(0, text.length() - rest.length()).strip();
        boolean sign = !before.isEmpty() && SEPARATORS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return sign || Shape.of(rest).isForeign();
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == TATWEEL;
    }

    /** What stands behind as many words as {@code opening} has, and behind the sign after them. */
    private static String afterOpening(String text, String opening) {
        int words = opening.split(" ").length;
        int at = 0;
        for (; at < text.length() && words > 0; at++) {
            char c = text.charAt(at);
            boolean between = c == ' ' || SEPARATORS.indexOf(c) >= 0;
            if (between) {
                words--;
            }
        }
        return text.substring(at).strip();
    }
}
