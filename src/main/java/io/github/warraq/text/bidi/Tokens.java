package io.github.warraq.text.bidi;

import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a right-to-left line that form a unit of their own, each with the mark that it might need. */
final class Tokens {
    private final Line line;
    private final Lone lone;
    private final List<Mark> found = new ArrayList<>();
    /** Those that take tokens which begin with a letter, a digit, a sign: the first that takes one has it. */
    private Finder[] letters;

    private Finder[] digits;
    private Finder[] signs;

    private Tokens(Line line, Lone lone) {
        this.line = line;
        this.lone = lone;
    }

    static List<Mark> of(Line line) {
        return new Tokens(line, new Lone(line)).run();
    }

    /** Those that surely need no mark too: what tests hold {@link Lone} against. */
    static List<Mark> withLoneOnes(Line line) {
        return new Tokens(line, null).run();
    }

    private List<Mark> run() {
        int at = beginning(line.start());
        while (at < line.end()) {
            at = line.isRightToLeft(at) ? beginning(at) : next(at);
        }
        return found;
    }

    /** Where the signs begin that stand before the next letter or digit of a token, the earliest place that one may start at. */
    private int beginning(int from) {
        int at = line.nextLatinOrNumber(from);
        while (at < line.end() && at > from && !line.isRightToLeft(at - 1)) {
            at--;
        }
        return at;
    }

    private int next(int at) {
        int end = lone == null ? at : lone.end(at);
        if (end == at && !line.isSpace(at)) {
            if (letters == null) {
                open();
            }
            Finder[] finders = line.isDigit(at) ? digits : line.isLatin(at) ? letters : signs;
            for (int i = 0; end == at && i < finders.length; i++) {
                end = finders[i].take(at, found);
            }
        }
        return Math.max(end, at + 1);
    }

    private void open() {
        Matching matching = new Matching(line);
        NumberMarks marks = new NumberMarks(line, matching);
        SignAfter sign = new SignAfter(line);
        Finder phrases = new Phrases(line);
        Finder addresses = new Addresses(line, matching);
        Finder dials = new DialCodes(line);
        Finder tags = new Tags(line);
        Finder code = new Code(line, matching);
        Finder telephones = new Telephones(line);
        Finder dates = new Dates(line, matching, marks, sign);
        Finder sums = new Sums(line, matching, marks, sign);
        Quantity quantity = new Quantity(line);
        LatinRun latin = new LatinRun(line, quantity);
        Finder amounts = new Amounts(line, matching, marks, latin, quantity, sign);
        Finder flags = new Flags(line);
        letters = new Finder[] {phrases, addresses, latin};
        digits = new Finder[] {addresses, telephones, dates, sums, amounts};
        signs = new Finder[] {phrases, addresses, dials, tags, code, telephones, sums, amounts, flags, latin};
    }
}
