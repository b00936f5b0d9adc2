package io.github.warraq.read.raw;

import io.github.warraq.article.Moment;
import java.util.List;
import java.util.Optional;

/**
 * A dateline or byline that is run into the first sentence: {@code دبي، الإمارات العربية المتحدة (CNN)-- …},
 * {@code الرباط - …}, {@code مهنا التميمي-سبق-الجوف: …}, {@code القاهرة 28 نوفمبر 2016: …}.
 *
 * @param end where the sentence begins
 * @param text of the line up to the sentence, without what parts them
 */
record RunIn(int end, String text, Attribution attribution, Optional<Moment> moment) {
    private static final int MOST_CHARACTERS = 80;
    private static final int MOST_PLACE_WORDS = 4;
    private static final String DASHES = "-\u2013\u2014\u2012\u2015\u0640";

    static Optional<RunIn> of(String text) {
        return bracketed(text).or(() -> beforeColon(text)).or(() -> beforeDash(text));
    }

    /** A place, an agency in brackets, and what parts them from the sentence, if anything does. */
    private static Optional<RunIn> bracketed(String text) {
        int open = text.indexOf('(');
        int close = open < 0 || open > MOST_CHARACTERS ? -1 : text.indexOf(')', open);
        if (close < 0 || close - open > MOST_CHARACTERS || !Attribution.isBody(text.substring(open + 1, close))) {
            return Optional.empty();
        }
        String place = text.substring(0, open).strip();
        boolean parted =
                close + 1 < text.length() && (isDash(text.charAt(skip(text, close + 1))) || isColon(text, close + 1));
        List<String> parts = Attribution.parts(place);
        boolean known = !parts.isEmpty() && parts.stream().allMatch(Attribution::isPlace);
        boolean alike = parted && parts.stream().allMatch(RunIn::isLikePlace);
        if (!known && !alike) {
            return Optional.empty();
        }
        Attribution attribution = new Attribution(
                List.of(),
                List.of(text.substring(open + 1, close).strip()),
                place.isEmpty() ? Optional.empty() : Optional.of(place));
        return at(text, close + 1, text.substring(0, close + 1), attribution, Optional.empty());
    }

    /** A few words, none of them a verb of saying: before an agency and a dash, they are a place. */
    private static boolean isLikePlace(String part) {
        Line line = Line.of(0, part);
        return line.words() <= MOST_PLACE_WORDS && !Joints.isReport(line);
    }

    private static Optional<RunIn> beforeColon(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String before = text.substring(0, colon).strip();
        Optional<Stamp> stamp = Stamp.of(before).filter(s -> !s.attribution().isEmpty());
        if (stamp.isPresent()) {
            return at(
                    text,
                    colon + 1,
                    before,
                    stamp.get().attribution(),
                    Optional.of(stamp.get().moment()));
        }
        return Attribution.parts(before).size() < 2
                ? Optional.empty()
                : Attribution.parse(before).flatMap(a -> at(text, colon + 1, before, a, Optional.empty()));
    }

    /** Places and bodies, each with a dash after it that stands between spaces. */
    private static Optional<RunIn> beforeDash(String text) {
        Attribution attribution = Attribution.NONE;
        int end = 0;
        for (int i = 1; i < text.length() && i < MOST_CHARACTERS; i++) {
            if (!isDash(text.charAt(i))
                    || text.charAt(i - 1) != ' '
                    || i + 1 == text.length()
                    || text.charAt(i + 1) != ' ') {
                continue;
            }
            String part = text.substring(end, i).strip();
            Optional<Attribution> named =
                    Attribution.of(List.of(part)).filter(a -> a.people().isEmpty());
            if (named.isEmpty()) {
                break;
            }
            attribution = attribution.and(named.get());
            end = i + 1;
        }
        return attribution.place().isPresent()
                ? at(text, end, text.substring(0, end - 1).strip(), attribution, Optional.empty())
                : Optional.empty();
    }

    private static Optional<RunIn> at(String text, int from, String said, Attribution a, Optional<Moment> moment) {
        int end = from;
        while (end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == ':' || isDash(text.charAt(end)))) {
            end++;
        }
        return end == text.length() ? Optional.empty() : Optional.of(new RunIn(end, said, a, moment));
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at + 1 < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isColon(String text, int from) {
        return text.charAt(skip(text, from)) == ':';
    }

    private static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }
}
