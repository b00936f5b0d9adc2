package io.github.warraq.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a table in a paragraph, as GitHub's Markdown has it: a row of cells, a row of dashes with as many cells, further
 * rows. Lines before it and after it stay a paragraph; {@code [text]} right after it is its caption. Takes time linear in the
 * length of the paragraph.
 */
final class TableSyntax {
    /** Which way the cells of a column are set. */
    enum Alignment {
        NONE,
        START,
        CENTER,
        END
    }

    /**
     * @param before what the paragraph says before the table; may be empty
     * @param rows the cells of each row, the head first; as many in each as the head has
     * @param after what it says after the table; may be empty
     */
    record Table(Prose before, List<Alignment> columns, List<List<Prose>> rows, Prose caption, Prose after) {}

    private final Prose prose;
    private final String text;

    private TableSyntax(Prose prose) {
        this.prose = prose;
        text = prose.text();
    }

    /** Null where there is none. */
    static Table find(Prose prose) {
        return prose.text().indexOf('|') < 0 || prose.text().indexOf('-') < 0 ? null : new TableSyntax(prose).find();
    }

    private Table find() {
        int head = 0;
        int headEnd = lineEnd(head);
        while (headEnd < text.length()) {
            int dashes = headEnd + 1;
            int dashesEnd = lineEnd(dashes);
            if (mayBeDashes(dashes, dashesEnd)) {
                List<Alignment> columns = alignments(dashes, dashesEnd);
                if (columns != null && text.substring(head, headEnd).indexOf('|') >= 0) {
                    List<Prose> cells = cells(head, headEnd);
                    if (cells.size() == columns.size()) {
                        return table(head, columns, cells, dashesEnd);
                    }
                }
            }
            head = dashes;
            headEnd = dashesEnd;
        }
        return null;
    }

    private Table table(int head, List<Alignment> columns, List<Prose> headCells, int dashesEnd) {
        List<List<Prose>> rows = new ArrayList<>();
        rows.add(headCells);
        int at = dashesEnd + 1;
        while (at < text.length()) {
            int end = lineEnd(at);
            if (text.indexOf('|', at) < 0 || text.indexOf('|', at) >= end) {
                break;
            }
            rows.add(fit(cells(at, end), columns.size(), at, end));
            at = end + 1;
        }
        Prose caption = null;
        if (at < text.length()) {
            int end = lineEnd(at);
            int last = end;
            while (last > at && text.charAt(last - 1) == ' ') {
                last--;
            }
            if (last > at + 2
                    && text.charAt(at) == '['
                    && text.charAt(last - 1) == ']'
                    && text.indexOf(']', at) == last - 1) {
                caption = prose.slice(at + 1, last - 1);
                at = end + 1;
            }
        }
        Prose before = prose.slice(0, Math.max(0, head - 1));
        return new Table(before, columns, rows, caption, prose.from(Math.min(at, text.length())));
    }

    /** Empty cells for those that are missing; what is too much stays in the last one. */
    private List<Prose> fit(List<Prose> cells, int columns, int start, int end) {
        List<Prose> fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
        if (cells.size() > columns) {
            int from = nthCell(start, end, columns);
            int to = end;
            while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '|')) {
                to--;
            }
            fitted.set(columns - 1, prose.slice(from, to));
        }
        while (fitted.size() < columns) {
            fitted.add(Prose.of("", prose.origin(start)));
        }
        return fitted;
    }

    private int nthCell(int start, int end, int cell) {
        int at = text.charAt(start) == '|' ? start + 1 : start;
        for (int passed = 1; passed < cell; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '|') {
                passed++;
            }
        }
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private boolean mayBeDashes(int start, int end) {
        return start < end && "|-: ".indexOf(text.charAt(start)) >= 0;
    }

    /** Null where the line is no row of dashes. */
    private List<Alignment> alignments(int start, int end) {
        List<Alignment> columns = new ArrayList<>();
        int at = skipBlanks(start, end);
        boolean pipe = at < end && text.charAt(at) == '|';
        at = pipe ? skipBlanks(at + 1, end) : at;
        while (at < end) {
            boolean left = text.charAt(at) == ':';
            at += left ? 1 : 0;
            int dashes = at;
            while (at < end && text.charAt(at) == '-') {
                at++;
            }
            if (at == dashes) {
                return null;
            }
            boolean right = at < end && text.charAt(at) == ':';
            at = skipBlanks(right ? at + 1 : at, end);
            columns.add(left ? (right ? Alignment.CENTER : Alignment.START) : right ? Alignment.END : Alignment.NONE);
            if (at < end) {
                if (text.charAt(at) != '|') {
                    return null;
                }
                pipe = true;
                at = skipBlanks(at + 1, end);
            }
        }
        return pipe && !columns.isEmpty() ? columns : null;
    }

    private int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The cells of a row; a pipe after a backslash parts none. */
    private List<Prose> cells(int start, int end) {
        List<Prose> cells = new ArrayList<>();
        int from = skipBlanks(start, end);
        from += from < end && text.charAt(from) == '|' ? 1 : 0;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < end) {
                at += 2;
                continue;
            }
            if (c == '|') {
                cells.add(cell(from, at));
                from = at + 1;
            }
            at++;
        }
        if (skipBlanks(from, end) < end) {
            cells.add(cell(from, end));
        }
        return cells;
    }

    private Prose cell(int start, int end) {
        int from = skipBlanks(start, end);
        int to = end;
        while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\t')) {
            to--;
        }
        Prose cell = from < to ? prose.slice(from, to) : Prose.of("", prose.origin(start));
        return cell.text().contains("\\|") ? cell.with(cell.text().replace("\\|", "|")) : cell;
    }
}
