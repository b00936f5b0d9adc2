package io.github.warraq.text.bidi;

/** Reads on from a number to the unit of measure or the currency in Latin letters that follows it: {@code 5 km}, {@code 10-20 USD}. */
final class Quantity {
    private static final int LONGEST_UNIT = 40;
    private static final int CODE = 3;

    private final Line line;

    Quantity(Line line) {
        this.line = line;
    }

    /** The end of the number with its separators that begins here; the offset itself if none does. */
    int numberEnd(int at) {
        int end = at;
        while (line.isDigit(end) || end > at && Line.isSeparator(line.at(end)) && line.isDigit(end + 1)) {
            end++;
        }
        return end;
    }

    /** The end of the second number of a range, given that of the first one; that if there is none. */
    int secondNumber(int firstEnd) {
        int dash = line.isSpace(firstEnd) ? firstEnd + 1 : firstEnd;
        int second = line.isSpace(dash + 1) ? dash + 2 : dash + 1;
        int end = numberEnd(second);
        return line.isDash(dash) && end > second ? end : firstEnd;
    }

    /** Whether a stretch that a number begins is that number, or a range, with its unit and nothing more. */
    boolean isWhole(int at, int end) {
        int first = numberEnd(at);
        return unit(first) == end || unit(secondNumber(first)) == end;
    }

    /** The end of the unit that follows a number, after a space or at once; else the offset. */
    int unit(int at) {
        int from = line.isSpace(at) ? at + 1 : at;
        int to = wordEnd(from);
        if (to - from > LONGEST_UNIT || to == from) {
            return at;
        }
        if (line.isDigit(to - 1) && line.isSpace(to)) {
            int further = wordEnd(to + 1);
            return isUnit(line.text().substring(from, to) + line.text().substring(to + 1, further), further)
                    ? further
                    : at;
        }
        String word = line.text().substring(from, to);
        boolean currency = word.length() <= CODE && Lexicon.CURRENCIES.has(word);
        if (currency && Character.getType(line.at(to)) == Character.CURRENCY_SYMBOL && !line.isWord(to + 1)) {
            return to + 1;
        }
        return currency && word.length() == CODE && !line.isWord(to) || isUnit(word, to) ? to : at;
    }

    private boolean isUnit(String word, int end) {
        return word.length() <= LONGEST_UNIT && !line.isWord(end) && Units.isUnit(word);
    }

    private int wordEnd(int from) {
        int to = from;
        while (to - from <= LONGEST_UNIT && (line.isLatin(to) || to > from && isOfUnit(to))) {
            to++;
        }
        return to;
    }

    private boolean isOfUnit(int at) {
        char c = line.at(at);
        boolean joins = c == '/' || c == '.' || c == '\u00B7' || c == '\u207B';
        return joins
                ? line.isWord(at + 1)
                : line.isWord(at) && !line.isDigit(at) || line.isDigit(at) && isBelowStroke(at);
    }

    /** Whether a digit stands in the lower part of a unit: {@code L/100km}, {@code kWh/100 km}. */
    private boolean isBelowStroke(int at) {
        int before = at;
        while (line.isDigit(before)) {
            before--;
        }
        return line.at(before) == '/';
    }
}
