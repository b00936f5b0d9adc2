package io.github.warraq.markup;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jsoup.Jsoup;

/** The words of a document: a line for each paragraph, heading, row and line of code. */
final class PlainText {
    private PlainText() {}

    static String of(Document document, Source source) {
        StringBuilder out = new StringBuilder();
        Node node = document.getFirstChild();
        while (node != null) {
            if (node instanceof Paragraph || node instanceof Heading) {
                if (!Decoration.isTakenParagraph(node) && !isFigure(node)) {
                    line(Inlines.plain(node, source), out);
                }
            } else if (node instanceof TableRow) {
                row(node, source, out);
            } else if (node instanceof FencedCodeBlock) {
                line(source.text(((FencedCodeBlock) node).getContentChars()), out);
            } else if (node instanceof IndentedCodeBlock) {
                line(source.text(((IndentedCodeBlock) node).getContentChars()), out);
            } else if (node instanceof HtmlBlock) {
                line(Jsoup.parseBodyFragment(source.text(node.getChars())).text(), out);
            } else if (node.getFirstChild() != null
                    && !(node instanceof HtmlCommentBlock)
                    && !(node instanceof Reference)
                    && !(node instanceof TableSeparator)) {
                node = node.getFirstChild();
                continue;
            }
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == document) {
                    return out.toString();
                }
            }
            node = node.getNext();
        }
        return out.toString();
    }

    private static boolean isFigure(Node paragraph) {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean picture = node instanceof Image || node instanceof ImageRef || node instanceof Attributes;
            if (!picture && !node.getChars().isBlank()) {
                return false;
            }
        }
        return paragraph.getFirstChild() != null;
    }

    private static void row(Node row, Source source, StringBuilder out) {
        StringBuilder line = new StringBuilder();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                line.append(line.length() == 0 ? "" : " ")
                        .append(Inlines.plain(cell, source).strip());
            }
        }
        line(line.toString(), out);
    }

    private static void line(String text, StringBuilder out) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            out.append(out.length() == 0 ? "" : "\n").append(stripped);
        }
    }
}
