package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;
import java.util.Optional;

/**
 * What a text says of a picture.
 *
 * @param text below it
 * @param credit whose it is
 * @param alt what it shows, in words for those who do not see it
 */
public record Caption(Optional<String> text, Optional<String> credit, Optional<String> alt) {
    /** Nothing is said. */
    static final Caption NONE = new Caption(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_CREDIT = 60;
    private static final int MOST_CREDIT_WORDS = 8;
    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_WORDS = 32;

    /**
     * Reads a line that ends in brackets as a caption and its credit; a caption that says the same words twice was
     * alternative text and caption. A line that is foreign to the page may have several sentences, any other may not.
     */
    static Optional<Caption> of(String line) {
        String text = line.endsWith(").") ? line.substring(0, line.length() - 1) : line;
        int open = text.lastIndexOf('(');
        if (!text.endsWith(")") || open <= 0 || text.length() - open > LONGEST_CREDIT) {
            return Optional.empty();
        }
        String credit = text.substring(open + 1, text.length() - 1).strip();
        String said = text.substring(0, open).strip();
        Shape shape = Shape.of(said);
        Shape name = Shape.of(credit);
        boolean several =
                !shape.isForeign() && (said.contains(". ") || shape.isSentence() || shape.words() > MOST_WORDS);
        if (several || shape.isMute() || name.letters() + name.latin() == 0 || name.words() > MOST_CREDIT_WORDS) {
            return Optional.empty();
        }
        Optional<String> once = saidTwice(said);
        return Optional.of(new Caption(once.or(() -> Optional.of(said)), Optional.of(credit), once));
    }

    /** A text that is said of a picture, without a credit. */
    static Caption said(String text, boolean foreign) {
        return new Caption(
                foreign ? Optional.empty() : Optional.of(text),
                Optional.empty(),
                foreign ? Optional.of(text) : Optional.empty());
    }

    /** The first half of a text whose second half says the same. */
    static Optional<String> saidTwice(String text) {
        int middle = text.length() / 2;
        for (int at = middle - 1; at <= middle + 1; at++) {
            if (at > 0 && at < text.length() && text.charAt(at) == ' ') {
                String first = text.substring(0, at);
                if (Fold.key(first).equals(Fold.key(text.substring(at + 1))) && first.indexOf(' ') > 0) {
                    return Optional.of(first);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a credit names an agency, an outlet or an archive, in any of its parts. */
    static boolean isSource(String credit) {
        return isPictureSource(credit)
                || Attribution.parts(credit.replace('+', '-')).stream().anyMatch(Attribution::isBody);
    }

    /** Whether a credit names what pictures come from, rather than a paper. */
    static boolean isPictureSource(String credit) {
        String key = Fold.key(credit);
        return !Vocabulary.AGENCIES.opening(key).isEmpty()
                || !Vocabulary.CREDITS.opening(key).isEmpty()
                || Attribution.parts(credit.replace('+', '-')).stream().anyMatch(Caption::isKnown);
    }

    private static boolean isKnown(String part) {
        String key = Fold.key(part);
        return Vocabulary.AGENCIES.has(key) || Vocabulary.CREDITS.has(key);
    }

    /**
     * Reads {@code صورة: و.م.ع}, {@code (تصوير: علي)}, {@code صور:}; many words after the label are a caption.
     *
     * @return a caption of nothing where the label stands alone; nothing where the line has no such label
     */
    static Optional<Caption> labelled(String line) {
        String text = line.startsWith("(") && line.endsWith(")")
                ? line.substring(1, line.length() - 1).strip()
                : line;
        String told = afterCaptionLabel(text);
        if (!told.isEmpty()) {
            return of(told).or(() -> Optional.of(new Caption(Optional.of(told), Optional.empty(), Optional.empty())));
        }
        int colon = text.indexOf(':');
        if (colon < 0
                || colon > LONGEST_CREDIT
                || !Vocabulary.CREDIT_OPENINGS.has(Fold.key(text.substring(0, colon)))) {
            return Optional.empty();
        }
        String rest = text.substring(colon + 1).strip();
        int words = Shape.of(rest).words();
        if (words > MOST_WORDS) {
            return Optional.empty();
        }
        if (words == 0) {
            return Optional.of(NONE);
        }
        boolean credit = words <= MOST_NAME_WORDS || isSource(rest);
        return credit
                ? Optional.of(new Caption(Optional.empty(), Optional.of(rest), Optional.empty()))
                : of(rest).or(() -> Optional.of(new Caption(Optional.of(rest), Optional.empty(), Optional.empty())));
    }

    /** What stands after {@code التعليق على الصورة} and the like; nothing where no such words stand. */
    private static String afterCaptionLabel(String text) {
        if (text.length() > LONGEST_CAPTION) {
            return "";
        }
        String opening = Vocabulary.CAPTION_OPENINGS.opening(Fold.key(text));
        int at = 0;
        for (int words = opening.isEmpty() ? 0 : opening.split(" ").length; words > 0 && at < text.length(); at++) {
            words -= text.charAt(at) == ' ' || text.charAt(at) == ':' ? 1 : 0;
        }
        return text.substring(at == 0 ? text.length() : at).replaceFirst("^[: ]+", "");
    }
}
