package io.github.warraq.text.bidi;

/** A whole number with a proper fraction after a space: «1 1/2 كوب». */
final class MixedNumber {
    /** Sixteenths: what recipes and rulers know. */
    private static final int LARGEST_PART = 16;

    private static final int MOST_DIGITS = 2;

    private MixedNumber() {}

    /** Its end, or the offset. With Arabic-Indic digits the whole stands to the right of the fraction, as it does without help. */
    static int end(Line line, int at) {
        int space = line.digitsEnd(at);
        if (!line.isSpace(space) || !line.isEuropeanDigit(at)) {
            return at;
        }
        int slash = line.digitsEnd(space + 1);
        if (line.at(slash) != '/' || slash - space - 1 > MOST_DIGITS || space - at > MOST_DIGITS + 1) {
            return at;
        }
        int end = line.digitsEnd(slash + 1);
        int above = value(line, space + 1, slash);
        int below = end - slash - 1 <= MOST_DIGITS ? value(line, slash + 1, end) : 0;
        return above > 0 && above < below && below <= LARGEST_PART && line.at(end) != '/' ? end : at;
    }

    private static int value(Line line, int from, int to) {
        return HyphenGroups.value(line.text().substring(from, to));
    }
}
