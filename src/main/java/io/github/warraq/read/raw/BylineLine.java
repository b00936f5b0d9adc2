package io.github.warraq.read.raw;

import java.util.Optional;

/** A byline, by the agency, outlet or place in it, or by the word before the name. */
final class BylineLine implements Clue {
    private static final int MOST_WORDS = 6;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        return line.shape().isSentence() && line.words() > MOST_WORDS
                ? Optional.empty()
                : Attribution.parse(Slider.cut(line.text()))
                        .map(a -> new Vote(Role.BYLINE, 5, "it names who wrote, and nothing else"));
    }
}
