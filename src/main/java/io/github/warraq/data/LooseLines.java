package io.github.warraq.data;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a YAML document, in which the value of a {@code key: value} line can be put into quotes after a parser has
 * stumbled over it: {@code title: قال: كلام}, {@code title: "قال" كلام}, {@code title: @كلام}.
 */
final class LooseLines {
    private static final int LONGEST_SHOWN = 60;

    private final List<String> lines = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    /**
     * @param line from 0
     * @param column of the value, 1-based, in characters
     * @param quoted the value as it should have been written, cut if it is long
     */
    record Repair(int line, int column, String quoted) {}

    LooseLines(String text) {
        int start = 0;
        for (int end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
            lines.add(text.substring(start, end + 1));
        }
        lines.add(text.substring(start));
    }

    String text() {
        return String.join("", lines);
    }

    List<Repair> repairs() {
        return repairs;
    }

    /**
     * Puts a line's value into single quotes.
     *
     * @param number of the line, from 0
     * @return whether that was possible: not if the line has no key and value, if its value is an open quotation or
     *     bracket, or if it has been done before
     */
    boolean quoteValue(int number) {
        if (number < 0 || number >= lines.size() || repairs.stream().anyMatch(repair -> repair.line == number)) {
            return false;
        }
        String line = lines.get(number);
        int from = valueOf(line);
        int to = line.stripTrailing().length();
        int comment = from < 0 ? -1 : line.indexOf(" #", from);
        if (comment >= 0) {
            to = line.substring(0, comment).stripTrailing().length();
        }
        if (from < 0 || from >= to || isOpen(line, from, to)) {
            return false;
        }
        String quoted = "'" + line.substring(from, to).replace("'", "''") + "'";
        lines.set(number, line.substring(0, from) + quoted + line.substring(to));
        repairs.add(new Repair(
                number,
                line.codePointCount(0, from) + 1,
                quoted.length() <= LONGEST_SHOWN ? quoted : "it in quotes: '…'"));
        return true;
    }

    /** Where the value of {@code key: value} begins; -1 if the line is none. */
    private static int valueOf(String line) {
        int at = spaces(line, 0);
        while (line.startsWith("- ", at)) {
            at = spaces(line, at + 1);
        }
        int colon = line.indexOf(": ", at);
        if (colon <= at || "#\"'[{&*!|>%@`".indexOf(line.charAt(at)) >= 0) {
            return -1;
        }
        return spaces(line, colon + 1);
    }

    private static int spaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether the value begins a quotation or bracket that this line does not close, or closes at its end. */
    private static boolean isOpen(String line, int from, int to) {
        char close = switch (line.charAt(from)) {
            case '"' -> '"';
            case '\'' -> '\'';
            case '[' -> ']';
            case '{' -> '}';
            default -> '\0';
        };
        int last = line.lastIndexOf(close, to - 1);
        return close != '\0' && (last <= from || (last == to - 1 && close != '}'));
    }
}
