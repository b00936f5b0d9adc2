package io.github.warraq.markup;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Tables, each in a container that scrolls and can be focused. */
final class Tables {
    /** A cell as it will be written. */
    private record Cell(TableCell node, InlineText text, boolean number) {}

    private final Rendering rendering;
    private final Inlines inlines;
    private final StringBuilder out;
    private int count;

    Tables(Rendering rendering, Inlines inlines, StringBuilder out) {
        this.rendering = rendering;
        this.inlines = inlines;
        this.out = out;
    }

    void write(Node table, boolean rtl) {
        count++;
        List<List<Cell>> head = new ArrayList<>();
        List<List<Cell>> body = new ArrayList<>();
        TableCaption caption = null;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows(part, head);
            } else if (part instanceof TableBody) {
                rows(part, body);
            } else if (part instanceof TableCaption) {
                caption = (TableCaption) part;
            }
        }
        String captionId = caption == null ? null : rendering.ids.once("table-" + count);
        out.append("<section class=\"table\" tabindex=\"0\"");
        if (captionId != null) {
            Escape.attribute("aria-labelledby", captionId, out);
        } else {
            Escape.attribute(
                    "aria-label",
                    rendering.wording.table() + rendering.options.digits().of(count),
                    out);
        }
        out.append("><table");
        Attributes given = Decoration.after(table);
        Decoration.write(given, rendering, out);
        Script script = Scripts.of(table, rendering.rightToLeft);
        rendering.writeDirection(script, rtl, out);
        boolean within = Rendering.within(script, rtl);
        out.append(">\n");
        if (caption != null) {
            out.append("<caption");
            Escape.attribute("id", captionId, out);
            InlineText text = inlines.of(caption);
            rendering.writeDirection(Script.of(text.text(), rendering.rightToLeft), within, out);
            out.append('>');
            text.writeTo(out);
            out.append("</caption>\n");
        }
        section("thead", head, "th", numberColumns(body), within);
        section("tbody", body, "td", null, within);
        out.append("</table></section>\n");
    }

    private void rows(Node section, List<List<Cell>> rows) {
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
            if (!(row instanceof TableRow)) {
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell) {
                    InlineText text = inlines.of(cell);
                    text.trimEnd();
                    cells.add(new Cell((TableCell) cell, text, isNumber(text.text())));
                }
            }
            rows.add(cells);
        }
    }

    private void section(String name, List<List<Cell>> rows, String cellName, boolean[] numbers, boolean rtl) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('<').append(name).append(">\n");
        for (List<Cell> row : rows) {
            out.append("<tr>");
            for (int column = 0; column < row.size(); column++) {
                Cell cell = row.get(column);
                boolean number = cell.number() || (numbers != null && column < numbers.length && numbers[column]);
                out.append('<').append(cellName).append(numbers == null ? "" : " scope=\"col\"");
                String classes = classes(cell.node().getAlignment(), number);
                if (!classes.isEmpty()) {
                    Escape.attribute("class", classes, out);
                }
                rendering.writeDirection(Script.of(cell.text().text(), rendering.rightToLeft), rtl, out);
                out.append('>');
                cell.text().writeTo(out);
                out.append("</").append(cellName).append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</").append(name).append(">\n");
    }

    private static String classes(TableCell.Alignment alignment, boolean number) {
        String align = alignment == null
                ? ""
                : alignment == TableCell.Alignment.CENTER
                        ? "center"
                        : alignment == TableCell.Alignment.LEFT ? "start" : "end";
        return number && !align.isEmpty() ? "n " + align : number ? "n" : align;
    }

    /** The columns whose cells are numbers, where they are not empty. */
    private static boolean[] numberColumns(List<List<Cell>> body) {
        int width = body.stream().mapToInt(List::size).max().orElse(0);
        boolean[] numbers = new boolean[width];
        for (int column = 0; column < width; column++) {
            boolean any = false;
            boolean all = true;
            for (List<Cell> row : body) {
                if (column < row.size() && row.get(column).text().text().length() > 0) {
                    any |= row.get(column).number();
                    all &= row.get(column).number();
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
