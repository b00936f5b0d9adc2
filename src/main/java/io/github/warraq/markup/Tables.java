package io.github.warraq.markup;

import io.github.warraq.markup.TableSyntax.Alignment;
import io.github.warraq.markup.TableSyntax.Table;
import java.util.ArrayList;
import java.util.List;

/** Tables, each in a container that scrolls and can be focused. */
final class Tables {
    /** A cell as it will be written. */
    private record Cell(InlineText text, Attributes given, boolean number) {}

    private final Rendering rendering;
    private final Inlines inlines;
    private final StringBuilder out;
    private int count;

    Tables(Rendering rendering, Inlines inlines, StringBuilder out) {
        this.rendering = rendering;
        this.inlines = inlines;
        this.out = out;
    }

    /** Appends a table in a block of the given direction. */
    void write(Table table, Attributes given, Script script, boolean around) {
        count++;
        String captionId = table.caption() == null ? "" : rendering.ids.once("table-" + count);
        out.append("<section class=\"table\" tabindex=\"0\"");
        if (captionId.isEmpty()) {
            Escape.attribute(
                    "aria-label",
                    rendering.wording.table() + rendering.options.digits().of(count),
                    out);
        } else {
            Escape.attribute("aria-labelledby", captionId, out);
        }
        out.append("><table");
        Decoration.write(given, rendering, out);
        boolean rtl = rendering.direction(script, given, around, out);
        out.append(">\n");
        if (table.caption() != null) {
            out.append("<caption");
            Escape.attribute("id", captionId, out);
            InlineText text = inlines.of(table.caption());
            boolean within = rendering.direction(text.script(rendering.rightToLeft), null, rtl, out);
            out.append('>');
            rendering.write(text, within, out);
            out.append("</caption>\n");
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Prose> row : table.rows()) {
            rows.add(row.stream().map(this::cell).toList());
        }
        out.append("<thead>\n");
        row(rows.get(0), table.columns(), numberColumns(rows), rtl);
        out.append("</thead>\n");
        if (rows.size() > 1) {
            out.append("<tbody>\n");
            for (List<Cell> row : rows.subList(1, rows.size())) {
                row(row, table.columns(), null, rtl);
            }
            out.append("</tbody>\n");
        }
        out.append("</table></section>\n");
    }

    private Cell cell(Prose prose) {
        List<Token> tokens = rendering.body.tokens(prose);
        InlineText text = inlines.of(prose, tokens);
        return new Cell(text, Decoration.ending(tokens), isNumber(text.text()));
    }

    /** A row; a head's cells are numbers where those below them are. */
    private void row(List<Cell> row, List<Alignment> columns, boolean[] head, boolean rtl) {
        out.append("<tr>");
        for (int column = 0; column < row.size(); column++) {
            Cell cell = row.get(column);
            out.append(head == null ? "<td" : "<th scope=\"col\"");
            Decoration.write(cell.given(), rendering, out);
            String classes = classes(columns.get(column), head == null ? cell.number() : head[column]);
            if (!classes.isEmpty()
                    && (cell.given() == null || cell.given().classes().isEmpty())) {
                Escape.attribute("class", classes, out);
            }
            boolean within = rendering.direction(cell.text().script(rendering.rightToLeft), cell.given(), rtl, out);
            out.append('>');
            rendering.write(cell.text(), within, out);
            out.append(head == null ? "</td>" : "</th>");
        }
        out.append("</tr>\n");
    }

    private static String classes(Alignment alignment, boolean number) {
        String align = switch (alignment) {
            case NONE -> "";
            case START -> "start";
            case CENTER -> "center";
            case END -> "end";
        };
        return number && !align.isEmpty() ? "n " + align : number ? "n" : align;
    }

    /** The columns whose cells below the head are numbers, where they are not empty. */
    private static boolean[] numberColumns(List<List<Cell>> rows) {
        boolean[] numbers = new boolean[rows.get(0).size()];
        for (int column = 0; column < numbers.length; column++) {
            boolean any = false;
            boolean all = true;
            for (List<Cell> row : rows.subList(1, rows.size())) {
                Cell cell = row.get(column);
                if (!cell.text().isEmpty()) {
                    any |= cell.number();
                    all &= cell.number();
                }
            }
            numbers[column] = any && all;
        }
        return numbers;
    }

    /** Digits of any script with signs, separators, a percent sign, a currency: no letters. */
    private static boolean isNumber(CharSequence text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digit = true;
            } else if (Character.isLetter(c) || c == InlineText.OBJECT) {
                return false;
            }
        }
        return digit;
    }
}
