package io.github.warraq.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What an article refers to. */
final class References {
    private final Document document;
    private final Source source;
    private final List<Reference> found = new ArrayList<>();

    private References(Document document, Source source) {
        this.document = document;
        this.source = source;
    }

    /** False where there is surely none: most news needs no second look. */
    static boolean mayHold(String body) {
        return body.contains("](") || body.contains("]:") || body.indexOf('<') >= 0;
    }

    static List<Reference> of(Document document, Source source) {
        References references = new References(document, source);
        references.walk();
        return references.found;
    }

    private void walk() {
        Node node = document.getFirstChild();
        while (node != null) {
            look(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == document) {
                    return;
                }
            }
            node = node.getNext();
        }
    }

    private void look(Node node) {
        if (node instanceof Link) {
            add(Reference.Kind.LINK, ((Link) node).getUrl(), node);
        } else if (node instanceof Image) {
            add(Reference.Kind.PICTURE, ((Image) node).getUrl(), node);
        } else if (node instanceof AutoLink) {
            add(Reference.Kind.LINK, ((AutoLink) node).getText(), node);
        } else if (node instanceof RefNode) {
            com.vladsch.flexmark.ast.Reference definition = ((RefNode) node).getReferenceNode(document);
            if (definition != null) {
                add(node instanceof ImageRef ? Reference.Kind.PICTURE : Reference.Kind.LINK, definition.getUrl(), node);
            }
        } else if (node instanceof HtmlInline || node instanceof HtmlBlockBase) {
            html(source.text(node.getChars()), source.line(node));
        }
    }

    private void add(Reference.Kind kind, BasedSequence address, Node node) {
        String target = source.unescaped(address);
        if (!target.isBlank()) {
            found.add(new Reference(kind, target, source.line(node)));
        }
    }

    private void html(String html, int line) {
        for (Element element : Jsoup.parseBodyFragment(html).select("a[href], img[src]")) {
            boolean picture = element.nameIs("img");
            String target = element.attr(picture ? "src" : "href").strip();
            if (!target.isEmpty()) {
                found.add(new Reference(picture ? Reference.Kind.PICTURE : Reference.Kind.LINK, target, line));
            }
        }
    }
}
