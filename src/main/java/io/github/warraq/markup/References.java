package io.github.warraq.markup;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What an article refers to, but for addresses that nothing may lead to. */
final class References {
    private final Body body;
    private final List<Reference> found = new ArrayList<>();

    private References(Body body) {
        this.body = body;
    }

    /** False where there is surely none: most news needs no second look. */
    static boolean mayHold(String markdown) {
        return markdown.contains("](")
                || markdown.contains("]:")
                || markdown.contains("://")
                || markdown.contains("www.")
                || markdown.indexOf('<') >= 0
                || markdown.indexOf('@') >= 0;
    }

    static List<Reference> of(Body body) {
        References references = new References(body);
        references.walk();
        return references.found;
    }

    private void walk() {
        Node node = body.document().getFirstChild();
        while (node != null) {
            if (node instanceof Paragraph) {
                prose(body.prose(node));
            } else if (node instanceof Heading) {
                prose(body.prose((Heading) node));
            } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                body.checkCode(body.source().text(((Block) node).getContentLines()), node.getStartOffset());
            } else if (node instanceof HtmlBlock) {
                html(
                        body.source().text(((HtmlBlock) node).getContentLines()),
                        body.source().line(node.getStartOffset()));
            } else if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            node = Body.next(node, body.document());
        }
    }

    private void prose(Prose prose) {
        for (Token token : body.tokens(prose)) {
            switch (token.kind) {
                case LINK, ADDRESS -> add(Reference.Kind.LINK, token, prose);
                case PICTURE -> add(Reference.Kind.PICTURE, token, prose);
                case CODE -> body.checkCode(token.value, prose.origin(token.start));
                case HTML -> html(token.value, body.source().line(prose.origin(token.start)));
                default -> {}
            }
        }
    }

    private void add(Reference.Kind kind, Token token, Prose prose) {
        String target = Hrefs.clean(token.value);
        if (target.isEmpty()) {
            return;
        }
        boolean picture = kind == Reference.Kind.PICTURE;
        if (picture ? Hrefs.isSafePicture(target) : Hrefs.isSafeLink(target)) {
            found.add(new Reference(kind, target, body.source().line(prose.origin(token.start))));
        } else {
            body.find(Finding.Severity.WARNING, "unsafe-address", prose.origin(token.start), target);
        }
    }

    private void html(String html, int line) {
        for (Element element : Jsoup.parseBodyFragment(html).select("a[href], img[src]")) {
            boolean picture = element.nameIs("img");
            String target = Hrefs.clean(element.attr(picture ? "src" : "href"));
            if (!target.isEmpty() && (picture ? Hrefs.isSafePicture(target) : Hrefs.isSafeLink(target))) {
                found.add(new Reference(picture ? Reference.Kind.PICTURE : Reference.Kind.LINK, target, line));
            }
        }
    }
}
