package io.github.warraq.cli;

import io.github.warraq.build.Inspected;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** An inspected seed for people: a row for each line, its text last, as nobody knows how wide a terminal makes it. */
final class InspectionText {
    private static final int LONGEST_REASON = 60;
    private static final int LONGEST_TEXT = 70;
    private static final String GAP = "  ";

    private final Wording wording;
    private final PrintWriter out;

    InspectionText(Terminal terminal) {
        wording = new Wording(terminal.outColours(), terminal.outIsTerminal());
        out = terminal.out();
    }

    void print(Inspected one) {
        out.println(wording.place(one.file()));
        print("title", one.title());
        print("deck", one.deck());
        print("byline", one.byline());
        print("place", one.place());
        print("date", one.date());
        print("source", one.source());
        for (Inspected.Caption caption : one.captions()) {
            print("caption", caption.text());
            print("credit", caption.credit());
            print("alt", caption.alt());
        }
        printLines(one.lines());
        out.println();
    }

    private void print(String name, Optional<String> value) {
        value.ifPresent(text -> out.println(GAP + pad(name + ":", 9) + wording.plain(text)));
    }

    private void printLines(List<Inspected.Line> lines) {
        int numbers = Integer.toString(lines.size()).length();
        int roles = width(lines.stream().map(Inspected.Line::role).toList());
        int reasons = width(lines.stream().map(InspectionText::reason).toList());
        for (Inspected.Line line : lines) {
            String number = Integer.toString(line.number());
            String row = GAP
                    + " ".repeat(Math.max(0, numbers - number.length()))
                    + number
                    + GAP
                    + pad(line.role(), roles)
                    + GAP
                    + pad(reason(line), reasons)
                    + GAP
                    + wording.plain(cut(line.text(), LONGEST_TEXT));
            out.println(row.stripTrailing());
        }
    }

    private static String reason(Inspected.Line line) {
        return line.because().isEmpty() ? "" : cut(line.because().get(0), LONGEST_REASON);
    }

    private static int width(List<String> column) {
        return column.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
