package io.github.warraq.read.markdown;

import io.github.warraq.base.Notice;
import io.github.warraq.read.ControlNotices;
import io.github.warraq.read.Lines;
import io.github.warraq.text.Controls;
import java.util.List;

/**
 * Takes invisible controls out of a body's prose and finds them in its code, where one that turns text round is an error:
 * such code is not what it looks like (CVE-2021-42574).
 */
final class BodyControls {
    private final String text;
    private final Lines lines;
    private final StringBuilder clean = new StringBuilder();
    private final HtmlCode html = new HtmlCode();
    private final ControlNotices notices = new ControlNotices();

    private BodyControls(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** @param notices with an error among them if the code cannot be trusted */
    record Outcome(String body, List<Notice> notices) {}

    /**
     * @param text the whole of the file
     * @param from where its body begins
     * @param trusted whether code may hold whatever it holds
     */
    static Outcome clean(String text, int from, Lines lines, boolean trusted) {
        String body = text.substring(from);
        Controls.Cleaned whole = Controls.prose(body);
        if (whole.found().isEmpty() && whole.text().equals(body)) {
            return new Outcome(body, List.of());
        }
        BodyControls controls = new BodyControls(text, lines);
        BodyLines all = new BodyLines(body);
        while (all.advance()) {
            if (all.isBlank) {
                controls.html.blankLine();
            }
            if (all.isCode) {
                controls.code(from + all.start, from + all.end);
            } else {
                controls.prose(from + all.start, from + all.end);
            }
        }
        List<Notice> notices = controls.notices.notices();
        return new Outcome(
                controls.clean.toString(),
                trusted ? notices.stream().map(BodyControls::asWarning).toList() : notices);
    }

    private static Notice asWarning(Notice notice) {
        return new Notice(Notice.Level.WARNING, notice.code(), notice.place(), notice.message(), notice.hint());
    }

    private void prose(int from, int to) {
        int at = from;
        for (CodeSpans.Span span : CodeSpans.in(text, from, to)) {
            markup(at, span.start());
            code(span.start(), span.end());
            at = span.end();
        }
        markup(at, to);
    }

    private void markup(int from, int to) {
        int at = from;
        for (CodeSpans.Span span : html.in(text, from, to)) {
            words(at, span.start());
            code(span.start(), span.end());
            at = span.end();
        }
        words(at, to);
    }

    private void words(int from, int to) {
        Controls.Cleaned cleaned = Controls.prose(text.substring(from, to));
        clean.append(cleaned.text());
        notices.add(cleaned.found(), offset -> lines.at(from + offset));
    }

    private void code(int from, int to) {
        String code = text.substring(from, to);
        clean.append(code);
        notices.add(Controls.inCode(code), offset -> lines.at(from + offset));
    }
}
