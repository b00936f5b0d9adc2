package io.github.warraq.read.raw;

import io.github.warraq.article.Moment;
import io.github.warraq.base.Notice;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a raw text, line by line and as a whole. What its front matter, or {@code x.yml} beside it, says goes
 * before what the lines say.
 *
 * @param file as the user would name it
 * @param byline as it is written
 * @param authors people, or the agencies and outlets where no person is named
 * @param place the story was filed from
 * @param lines all lines of the file, in their order; none if the file cannot be read
 * @param notices an error among them means that the file is refused
 */
public record Inspection(
        String file,
        Optional<String> kicker,
        Optional<String> section,
        Optional<String> title,
        Optional<String> deck,
        Optional<String> byline,
        List<String> authors,
        Optional<String> place,
        Optional<Moment> date,
        Optional<String> source,
        List<Caption> captions,
        List<String> tags,
        List<Line> lines,
        List<Notice> notices) {
    /**
     * One line of the file.
     *
     * @param number 1-based
     * @param text as it is shown
     * @param because why it has this role, the weightiest reason first
     */
    public record Line(int number, Role role, String text, List<String> because) {
        public Line {
            because = List.copyOf(because);
        }
    }

    public Inspection {
        authors = List.copyOf(authors);
        captions = List.copyOf(captions);
        tags = List.copyOf(tags);
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }
}
