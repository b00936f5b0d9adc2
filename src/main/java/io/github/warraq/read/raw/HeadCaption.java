package io.github.warraq.read.raw;

import java.util.Optional;

/** A line between headline and story that ends with a name in brackets, where there is a picture to say it of. */
final class HeadCaption implements Clue {
    private static final int MOST_WORDS = 4;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        boolean below = page.frame().headline() >= 0
                && at > page.frame().headline()
                && page.frame().inHead(at)
                && page.said(at) == Role.PARAGRAPH;
        return below
                        && Caption.of(line.text())
                                .flatMap(Caption::credit)
                                .filter(credit -> isCredit(page, credit))
                                .isPresent()
                ? Optional.of(new Vote(Role.CAPTION, 10, "it ends with a name in brackets, below the headline"))
                : Optional.empty();
    }

    private static boolean isCredit(Page page, String credit) {
        Shape shape = Shape.of(credit);
        boolean name = shape.digits() == 0 && shape.words() <= MOST_WORDS;
        return PersonName.isKnown(credit) || (name && page.surroundings().pictures());
    }
}
