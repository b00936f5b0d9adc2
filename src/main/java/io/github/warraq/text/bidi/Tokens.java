package io.github.warraq.text.bidi;

import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a right-to-left line that form a unit of their own, each with the mark that it might need. */
final class Tokens {
    private final Line line;
    private final List<Finder> finders;
    private final List<Mark> found = new ArrayList<>();

    private Tokens(Line line) {
        this.line = line;
        LatinRun latin = new LatinRun(line);
        this.finders = List.of(
                new Phrases(line),
                new Addresses(line),
                new Code(line),
                new Telephones(line),
                new Numbers(line, latin),
                latin);
    }

    static List<Mark> of(Line line) {
        Tokens tokens = new Tokens(line);
        tokens.run();
        return tokens.found;
    }

    private void run() {
        int at = line.start();
        while (at < line.end()) {
            char c = line.at(at);
            at = c == ' ' || c >= '\u0621' && c <= '\u0652' ? at + 1 : next(at);
        }
    }

    private int next(int at) {
        int end = loneNumber(at);
        for (int i = 0; end == at && i < finders.size(); i++) {
            end = finders.get(i).take(at, found);
        }
        return Math.max(end, at + 1);
    }

    /** The end of a number between two words of the line's direction, which needs nothing: the commonest token by far. */
    private int loneNumber(int at) {
        boolean follows = line.isRightToLeft(at - 1)
                || (line.isSpace(at - 1) || line.at(at - 1) == '(') && line.isRightToLeft(at - 2);
        if (!follows || !line.isDigit(at)) {
            return at;
        }
        int end = at;
        while (line.isDigit(end) || isSeparator(line.at(end)) && line.isDigit(end + 1)) {
            end++;
        }
        int word = line.isStop(end) || line.isArabicStop(end) || line.at(end) == ')' ? end + 1 : end;
        boolean goesOn = line.isRightToLeft(word) || line.isSpace(word) && line.isRightToLeft(word + 1);
        return goesOn || word == line.end() ? end : at;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '/' || c == ':' || c == '\u066B' || c == '\u066C';
    }
}
