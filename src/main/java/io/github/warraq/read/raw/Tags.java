package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tags that a paste has glued to the end of a paragraph: {@code … الوسوم: السعودية، الرياض}.
 *
 * @param before the text without them
 * @param tags in their order
 */
record Tags(String before, List<String> tags) {
    private static final int MOST_TAGS = 12;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_TAIL = 300;
    private static final String SENTENCE_ENDS = ".!?\u061F\u2026\u201D\u00BB\"";

    static Optional<Tags> of(String text) {
        for (int colon = text.lastIndexOf(':'); colon > 0 && text.length() - colon < LONGEST_TAIL; ) {
            int start = labelBefore(text, colon);
            if (start >= 0) {
                List<String> tags = split(text.substring(colon + 1));
                return tags.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Tags(text.substring(0, start).strip(), tags));
            }
            colon = text.lastIndexOf(':', colon - 1);
        }
        return Optional.empty();
    }

    /** The tags of a line that holds nothing else: labelled, or hashtags only. */
    static Optional<List<String>> line(String text) {
        if (text.length() > LONGEST_TAIL) {
            return Optional.empty();
        }
        boolean hashes = text.startsWith("#");
        for (String word : text.split(" ")) {
            hashes &= word.startsWith("#") && word.length() > 1;
        }
        return hashes
                ? Optional.of(split(text.replace('_', ' '))).filter(found -> !found.isEmpty())
                : of(text).filter(found -> found.before().isEmpty()).map(Tags::tags);
    }

    /** Where the label begins that ends at the colon; -1 if there is none, or if it is within a sentence. */
    private static int labelBefore(String text, int colon) {
        int end = 0;
        for (int at = colon - 1; at >= 0 && end < 2; at--) {
            char c = text.charAt(at);
            boolean edge = at == 0 || text.charAt(at - 1) == ' ' || SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
            if (edge && c != ' ') {
                end++;
                boolean label = Vocabulary.TAG_OPENINGS.has(Fold.key(text.substring(at, colon)));
                String before = text.substring(0, at).strip();
                if (label && (before.isEmpty() || SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static List<String> split(String text) {
        List<String> tags = new ArrayList<>();
        for (String part : text.split("[\u060C,|/\u061B;]|(?=#)")) {
            String tag = part.replace("#", "").strip();
            if (!tag.isEmpty()) {
                tags.add(tag);
            }
        }
        boolean sized = tags.size() <= MOST_TAGS
                && tags.stream().allMatch(tag -> Shape.of(tag).words() <= MOST_WORDS);
        return sized ? tags : List.of();
    }
}
