package io.github.warraq.read.raw;

import java.util.Optional;

/** A number alone or with one Latin name, such as a count of comments or a short code: {@code 88591 - Stc}. */
final class NumberLine implements Clue {
    private static final int MOST_LETTERS = 12;
    private static final int MOST_WORDS = 3;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Shape shape = page.line(at).shape();
        Line line = page.line(at);
        boolean named = !line.isBlank()
                && Character.isDigit(line.text().charAt(0))
                && shape.latin() <= MOST_LETTERS
                && shape.words() <= MOST_WORDS
                && page.isRightToLeft();
        return shape.digits() > 0
                        && shape.letters() == 0
                        && (shape.latin() == 0 || named)
                        && Stamp.of(page.line(at).text()).isEmpty()
                ? Optional.of(new Vote(Role.FURNITURE, 8, "it is a number alone, or with a foreign name"))
                : Optional.empty();
    }
}
