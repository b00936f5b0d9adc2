package io.github.warraq.read.raw;

import java.util.Optional;

/** An address alone, or with its label: mail, web, telephone. */
final class ContactLine implements Clue {
    private static final int MOST_WORDS = 10;
    private static final int MOST_NUMBERS = 6;
    private static final int MOST_LETTERS = 40;
    private static final int TELEPHONE_DIGITS = 8;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        boolean address = line.text().contains("@")
                || line.text().contains("://")
                || line.text().contains("www.");
        boolean telephone = line.shape().digits() >= TELEPHONE_DIGITS
                && line.words() <= MOST_NUMBERS
                && line.text().contains("+");
        return line.words() <= MOST_WORDS
                        && line.ending() != Ending.FULL_STOP
                        && (address || telephone)
                        && hasFewWords(line)
                ? Optional.of(new Vote(Role.FURNITURE, 7, "it gives an address, not news"))
                : Optional.empty();
    }

    private static boolean hasFewWords(Line line) {
        return line.shape().letters() <= MOST_LETTERS;
    }
}
