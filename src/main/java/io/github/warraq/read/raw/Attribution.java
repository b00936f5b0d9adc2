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
    private static final int MOST_NAME_WORDS = 5;
    private static final int LONGEST_NAME_WORD = 14;
    private static final int MOST_SURE_WORDS = 4;

    /** Verbs of headlines are of the present, and begin so. */
    private static final String VERBS = "\u064A\u062A";

    private static final String ALI = " \u0639\u0644\u064A";
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
                    && named.get().people.stream().allMatch(Attribution::isKnownName);
            if (named.isPresent() && (signed || known)) {
                return named;
            }
        }
        boolean sentence = text.indexOf(':') >= 0 && text.indexOf(':') < text.length() - 1;
        return sentence
                ? Optional.empty()
                : named(text, Attribution::isBody)
                        .filter(a -> !a.bodies.isEmpty() || a.isNameAndPlace(Attribution::isKnownName));
    }

    /** Reads what stands where bylines stand, and may therefore name people that are not known: {@code لندن: …}. */
    static Optional<Attribution> parseBelowHeadline(String text) {
        return text.length() > MOST_CHARACTERS
                ? Optional.empty()
                : named(text, part -> isBody(part) || isName(part))
                        .filter(a -> !a.bodies.isEmpty() || a.isNameAndPlace(Attribution::isName));
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
        return of(parts).filter(a -> !commas || a.people.stream().allMatch(Attribution::isKnownName));
    }

    /** Of {@code «القدس العربي» من فادي …}, the body and who wrote for it. */
    private static List<String> withWritersApart(List<String> parts) {
        List<String> apart = new ArrayList<>();
        for (String part : parts) {
            int from = part.indexOf(FROM);
            boolean writer =
                    from > 0 && isBody(part.substring(0, from)) && isName(part.substring(from + FROM.length()));
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

    /** Whether a text is made like a person's name, and begins like one that is known. */
    static boolean isKnownName(String text) {
        String key = Fold.key(text);
        boolean known = !Vocabulary.GIVEN_NAMES.opening(key).isEmpty()
                || !Vocabulary.NAMES_AND_WORDS.opening(key).isEmpty();
        return known && isName(text) && !hasParticle(key);
    }

    /**
     * Whether a text is a person's name where a headline might stand as well: its first word is nothing but a name, and no
     * particle and no verb follows.
     */
    static boolean isNothingButName(String text) {
        String key = Fold.key(text);
        boolean known = !Vocabulary.GIVEN_NAMES.opening(key).isEmpty() && isName(text);
        String[] words = key.split(" ");
        boolean verb = false;
        for (int i = 1; i < words.length; i++) {
            verb |= VERBS.indexOf(words[i].charAt(0)) >= 0 && !isGivenName(words[i]);
        }
        return known && words.length <= MOST_SURE_WORDS && !verb && !hasParticle(key);
    }

    private static boolean isGivenName(String word) {
        return Vocabulary.GIVEN_NAMES.has(word) || Vocabulary.NAMES_AND_WORDS.has(word);
    }

    /** The particle {@code على} and the name {@code علي} have one key. */
    private static boolean hasParticle(String key) {
        return Particles.isWithin(key.replace(ALI, ""));
    }

    /** Whether a text is made like a person's name: two to five words of letters. */
    static boolean isName(String text) {
        int words = 1;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                words++;
                length = 0;
            } else if (++length > LONGEST_NAME_WORD
                    || !(Character.isLetter(c) || c == '\'' || isMark(c) || isInitial(c, length))) {
                return false;
            }
        }
        return words >= 2 && words <= MOST_NAME_WORDS && !text.endsWith(".");
    }

    /** The full stop after an initial. */
    private static boolean isInitial(char c, int length) {
        return c == '.' && (length == 2 || length == 3);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    static boolean isBody(String text) {
        String key = Fold.key(text);
        return Vocabulary.AGENCIES.has(key) || Vocabulary.OUTLETS.has(key);
    }

    static boolean isPlace(String text) {
        return Vocabulary.PLACES.has(Fold.key(text));
    }

    /** The people; without any, the bodies. */
    List<String> authors() {
        return people.isEmpty() ? bodies : people;
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
            } else if (isName(part)) {
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
