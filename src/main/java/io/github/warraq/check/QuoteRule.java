package io.github.warraq.check;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Guillemets without partners. A quotation may go on over several paragraphs, each beginning with a further «; a second «
 * within a paragraph is a quotation within the first.
 */
final class QuoteRule {
    private static final int LONGEST = 20;

    private final Prose prose;
    private final Report report;
    /** Where quotations are open, the outermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private QuoteRule(Prose prose, Report report) {
        this.prose = prose;
        this.report = report;
    }

    static void check(Prose prose, Report report) {
        if (prose.masked().indexOf('«') >= 0 || prose.masked().indexOf('»') >= 0) {
            new QuoteRule(prose, report).check();
        }
    }

    private void check() {
        String text = prose.masked();
        boolean begins = true;
        for (int i = prose.body(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                begins = true;
            } else if (c == '«') {
                if (!(begins && !open.isEmpty())) {
                    open.addLast(i);
                }
                begins = false;
            } else if (c == '»') {
                close(i);
                begins = false;
            } else if (!Character.isWhitespace(c) && ">*-_#".indexOf(c) < 0) {
                begins = false;
            }
        }
        open.forEach(at -> tell(at, "« without a » after it", "close the quotation"));
    }

    private void close(int at) {
        if (open.isEmpty()) {
            tell(at, "» without a « before it", "open the quotation, or take the sign out");
        } else {
            open.removeLast();
        }
    }

    private void tell(int at, String message, String hint) {
        String text = prose.text();
        int from = message.startsWith("«") ? at : Math.max(text.lastIndexOf('\n', at) + 1, at - LONGEST);
        int to = message.startsWith("«") ? Math.min(text.length(), at + LONGEST) : at + 1;
        report.add(
                Rule.UNBALANCED_QUOTES,
                at,
                message + ": " + text.substring(from, to).lines().findFirst().orElse(""),
                hint);
    }
}
