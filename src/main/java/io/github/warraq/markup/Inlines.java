package io.github.warraq.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;

/** Turns the inline nodes of one block into its {@link InlineText}. Does not recurse: nodes may be nested deeply. */
final class Inlines {
    private final Rendering rendering;
    private final Footnotes footnotes;
    private final Figures figures;

    Inlines(Rendering rendering, Footnotes footnotes, Figures figures) {
        this.rendering = rendering;
        this.footnotes = footnotes;
        this.figures = figures;
    }

    /** One block's worth. */
    InlineText of(Node block) {
        InlineText text = new InlineText();
        new Walk(text).children(block);
        return text;
    }

    /** The text of inline nodes without any markup: alternative text, plain text. Appends; does not recurse. */
    static String plain(Node parent, Source source) {
        StringBuilder out = new StringBuilder();
        Node node = parent.getFirstChild();
        while (node != null) {
            if (node instanceof Text) {
                source.appendText(node.getChars(), out);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || node instanceof WhiteSpace) {
                out.append(' ');
            } else if (node instanceof HtmlEntity) {
                out.append(Escaping.unescapeHtml(node.getChars()));
            } else if (node instanceof AutoLink) {
                out.append(source.text(((AutoLink) node).getText()));
            } else if (node instanceof MailLink) {
                out.append(source.text(((MailLink) node).getText()));
            } else if (node instanceof Attributes && !Decoration.isTaken(node)) {
                out.append(source.text(node.getChars()));
            } else if (node.getFirstChild() != null && !(node instanceof Footnote)) {
                node = node.getFirstChild();
                continue;
            }
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == parent) {
                    return out.toString();
                }
            }
            node = node.getNext();
        }
        return out.toString();
    }

    private final class Walk {
        private final InlineText out;
        private final Deque<Closer> closers = new ArrayDeque<>();
        private int links;
        private int opaque;

        Walk(InlineText out) {
            this.out = out;
        }

        void children(Node block) {
            Node node = block.getFirstChild();
            while (node != null) {
                boolean entered = enter(node);
                if (entered && node.getFirstChild() != null) {
                    node = node.getFirstChild();
                    continue;
                }
                if (entered) {
                    leave();
                }
                while (node.getNext() == null) {
                    node = node.getParent();
                    if (node == block) {
                        return;
                    }
                    leave();
                }
                node = node.getNext();
            }
        }

        /** Whether the node's children are to be walked. */
        private boolean enter(Node node) {
            if (node instanceof Text) {
                text(node);
            } else if (node instanceof SoftLineBreak) {
                out.softBreak();
            } else if (node instanceof HardLineBreak) {
                out.hardBreak();
            } else if (node instanceof StrongEmphasis) {
                return open("strong", node);
            } else if (node instanceof Emphasis) {
                return open("em", node);
            } else if (node instanceof Strikethrough) {
                return open("del", node);
            } else if (node instanceof Link) {
                Link link = (Link) node;
                return link(
                        node, rendering.source.unescaped(link.getUrl()), rendering.source.unescaped(link.getTitle()));
            } else if (node instanceof LinkRef) {
                return linkReference((LinkRef) node);
            } else if (node instanceof Image) {
                out.object(figures.inline(node));
            } else if (node instanceof ImageRef) {
                imageReference((ImageRef) node);
            } else if (node instanceof Code) {
                code((Code) node);
            } else if (node instanceof AutoLink) {
                String address = rendering.source.text(((AutoLink) node).getText());
                address(node, address, address);
            } else if (node instanceof MailLink) {
                String address = rendering.source.text(((MailLink) node).getText());
                address(node, "mailto:" + address, address);
            } else if (node instanceof HtmlEntity) {
                plain(Escaping.unescapeHtml(node.getChars()));
            } else if (node instanceof HtmlInline) {
                html((HtmlInline) node);
            } else if (node instanceof Attributes) {
                attributes(node);
            } else if (node instanceof Footnote) {
                footnote((Footnote) node);
            } else if (node instanceof TextBase) {
                closers.push(Closer.NONE);
                return true;
            } else if (node instanceof WhiteSpace) {
                plain(" ");
            } else if (!(node instanceof HtmlInlineComment)) {
                plain(rendering.source.text(node.getChars()));
            }
            return false;
        }

        private void leave() {
            Closer closer = closers.pop();
            links -= closer.kind() == Closer.Kind.LINK ? 1 : 0;
            if (closer.kind() == Closer.Kind.OPAQUE) {
                opaque--;
            }
            if (closer.kind() == Closer.Kind.TEXT) {
                plain(closer.closing());
            } else if (closer.kind() != Closer.Kind.NOTHING) {
                out.close(closer.closing());
            }
        }

        private void text(Node node) {
            if (opaque > 0) {
                StringBuilder text = new StringBuilder();
                rendering.source.appendText(node.getChars(), text);
                plain(text.toString());
            } else {
                rendering.source.appendText(node.getChars(), out.text());
            }
        }

        private void plain(String text) {
            if (opaque > 0) {
                out.object(Escape.text(text));
            } else {
                out.text().append(text);
            }
        }

        private boolean open(String name, Node node) {
            if (closers.size() >= rendering.options.limits().inlineNesting()) {
                closers.push(Closer.NONE);
                return true;
            }
            StringBuilder tag = new StringBuilder(name.length() + 2).append('<').append(name);
            Attributes given = Decoration.attached(node);
            Decoration.write(given, rendering, tag);
            out.open(tag.append('>').toString());
            boolean decided = given != null && (given.direction().isPresent() || given.has("nobdi"));
            opaque += decided ? 1 : 0;
            closers.push(new Closer(decided ? Closer.Kind.OPAQUE : Closer.Kind.ELEMENT, "</" + name + ">"));
            return true;
        }

        private boolean link(Node node, String target, String title) {
            String href = rendering.href(node, target);
            if (href == null || links > 0) {
                closers.push(Closer.NONE);
                return true;
            }
            StringBuilder tag = new StringBuilder("<a");
            Escape.attribute("href", href, tag);
            if (Hrefs.isExternal(href)) {
                tag.append(" rel=\"noopener\"");
            }
            if (!title.isEmpty()) {
                Escape.attribute("title", title, tag);
            }
            Decoration.write(Decoration.attached(node), rendering, tag);
            out.open(tag.append('>').toString());
            closers.push(new Closer(Closer.Kind.LINK, "</a>"));
            links++;
            return true;
        }

        private boolean linkReference(LinkRef node) {
            Reference reference = node.getReferenceNode(rendering.document);
            if (reference != null
                    && rendering.spend(
                            reference.getUrl().length() + reference.getTitle().length())) {
                return link(
                        node,
                        rendering.source.unescaped(reference.getUrl()),
                        rendering.source.unescaped(reference.getTitle()));
            }
            if (node.isReferenceTextCombined() && Decoration.attached(node) != null) {
                return open("span", node);
            }
            plain("[");
            closers.push(new Closer(Closer.Kind.TEXT, literalEnd(node)));
            return true;
        }

        private void imageReference(ImageRef node) {
            Reference reference = node.getReferenceNode(rendering.document);
            if (reference != null
                    && rendering.spend(
                            reference.getUrl().length() + reference.getTitle().length())) {
                out.object(figures.inline(node));
            } else {
                plain(rendering.source.text(node.getChars()));
            }
        }

        private String literalEnd(RefNode node) {
            if (!node.isReferenceTextCombined()) {
                return "][" + rendering.source.text(node.getReference()) + "]";
            }
            return node.isDummyReference() ? "][]" : "]";
        }

        private void code(Code node) {
            String text = rendering.source.text(node.getText()).replace('\n', ' ');
            boolean padded = text.length() > 2
                    && text.charAt(0) == ' '
                    && text.charAt(text.length() - 1) == ' '
                    && !text.isBlank();
            StringBuilder html = new StringBuilder("<code dir=\"ltr\">");
            Escape.text(text, padded ? 1 : 0, text.length() - (padded ? 1 : 0), html);
            out.object(html.append("</code>").toString());
        }

        private void address(Node node, String target, String shown) {
            String href = rendering.href(node, target);
            if (href == null || links > 0) {
                plain(shown);
                return;
            }
            out.open(ShownAddress.tag(href));
            out.object(ShownAddress.html(shown));
            out.close("</a>");
        }

        private void html(HtmlInline node) {
            String tag = rendering.source.text(node.getChars());
            rendering.foundHtml();
            if (tag.startsWith("</")) {
                out.close(tag);
            } else {
                out.open(tag);
            }
        }

        private void attributes(Node node) {
            if (!Decoration.isTaken(node)) {
                plain(rendering.source.text(node.getChars()));
            }
        }

        private void footnote(Footnote node) {
            String html = footnotes.reference(node);
            if (html == null) {
                plain(rendering.source.text(node.getChars()));
            } else {
                out.object(html);
            }
        }
    }

    /** What is to be said where an inline node ends. */
    private record Closer(Kind kind, String closing) {
        static final Closer NONE = new Closer(Kind.NOTHING, "");

        enum Kind {
            NOTHING,
            TEXT,
            ELEMENT,
            LINK,
            /** An element whose direction its author decided: nothing in it is isolated by us. */
            OPAQUE
        }
    }
}
