package io.github.warraq.build;

import io.github.warraq.base.Notice;
import java.util.List;
import java.util.Optional;

/**
 * What a seed was found to be, line by line and as a whole.
 *
 * @param file as the user named it
 * @param byline as it is written
 * @param place the story was filed from
 * @param date ISO 8601, as exactly as it is known
 * @param lines all of the file; none of a format that says itself what its parts are
 * @param notices what there is to tell of it; an error if it cannot be published
 */
public record Inspected(
        String file,
        Optional<String> title,
        Optional<String> deck,
        Optional<String> byline,
        Optional<String> place,
        Optional<String> date,
        Optional<String> source,
        List<Caption> captions,
        List<Line> lines,
        List<Notice> notices) {
    /** What is said of a picture. */
    public record Caption(Optional<String> text, Optional<String> credit, Optional<String> alt) {}

    /**
     * @param number 1-based
     * @param role such as {@code headline} or {@code furniture}
     * @param because why it has that role, the best reason first
     */
    public record Line(int number, String role, List<String> because, String text) {
        public Line {
            because = List.copyOf(because);
        }
    }

    public Inspected {
        captions = List.copyOf(captions);
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }
}
