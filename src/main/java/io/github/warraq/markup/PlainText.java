package io.github.warraq.markup;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.warraq.markup.Token.Kind;
import java.util.List;
import org.jsoup.Jsoup;

/** The words of a document: a line for each paragraph, heading, row and line of code. Figures are left out. */
final class PlainText {
    private final Body body;
    private final int most;
    private final StringBuilder out = new StringBuilder();

    private PlainText(Body body, int most) {
        this.body = body;
        this.most = most;
    }

    static String of(Body body) {
        return of(body, Integer.MAX_VALUE);
    }

    /** @param most no further block is begun once there are so many characters */
    static String of(Body body, int most) {
        PlainText text = new PlainText(body, most);
        text.walk();
        return text.out.toString();
    }

    private void walk() {
        Node node = body.document().getFirstChild();
        while (node != null && out.length() < most) {
            if (node instanceof Paragraph) {
                if (!Decoration.isTaken(node, body.source())) {
                    Task task = Task.of(node.getParent(), body);
                    paragraph(task != null && node.getPrevious() == null ? task.prose() : body.prose(node));
                }
            } else if (node instanceof Heading) {
                inline(body.prose((Heading) node));
            } else if (node instanceof FencedCodeBlock) {
                line(body.source().text(((FencedCodeBlock) node).getContentLines()));
            } else if (node instanceof IndentedCodeBlock) {
                line(body.source().text(((IndentedCodeBlock) node).getContentLines()));
            } else if (node instanceof HtmlBlock) {
                line(Jsoup.parseBodyFragment(body.source().text(((HtmlBlock) node).getContentLines()))
                        .text());
            } else if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            node = Body.next(node, body.document());
        }
    }

    private void paragraph(Prose prose) {
        TableSyntax.Table table = TableSyntax.find(prose);
        if (table == null) {
            inline(prose);
            return;
        }
        inline(table.before());
        for (List<Prose> row : table.rows()) {
            StringBuilder line = new StringBuilder();
            for (Prose cell : row) {
                line.append(line.length() == 0 ? "" : " ").append(words(cell));
            }
            line(line.toString());
        }
        if (table.caption() != null) {
            inline(table.caption());
        }
        paragraph(table.after());
    }

    private void inline(Prose prose) {
        line(words(prose));
    }

    private String words(Prose prose) {
        List<Token> tokens = body.tokens(prose);
        if (!Figures.alone(tokens, prose.text()).isEmpty()) {
            return "";
        }
        return Inlines.plain(
                Decoration.withoutEnding(tokens).stream()
                        .filter(token -> token.kind != Kind.PICTURE)
                        .toList(),
                prose.text());
    }

    private void line(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> out.append(out.length() == 0 ? "" : "\n").append(line));
    }
}
