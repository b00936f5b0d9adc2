package io.github.warraq.text.bidi;

import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a right-to-left line that form a unit of their own, each with the mark that it might need. */
final class Tokens {
    private final Line line;
    private final Lone lone;
    private final List<Mark> found = new ArrayList<>();
    private List<Finder> finders;

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
        for (int i = 0; end == at && i < finders().size(); i++) {
            end = finders().get(i).take(at, found);
        }
        return Math.max(end, at + 1);
    }

    /** The first that takes a token has it. */
    private List<Finder> finders() {
        if (finders == null) {
            Matching matching = new Matching(line);
            NumberMarks marks = new NumberMarks(line, matching);
            LatinRun latin = new LatinRun(line);
            finders = List.of(
                    new Phrases(line),
                    new Addresses(line, matching),
                    new Tags(line),
                    new Code(line, matching),
                    new Telephones(line),
                    new Dates(line, matching, marks),
                    new Sums(line, matching, marks),
                    new Amounts(line, matching, marks, latin),
                    latin);
        }
        return finders;
    }
}
