package io.github.warraq.markup;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.warraq.markup.Token.Kind;
import io.github.warraq.text.Controls;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One article's Markdown, read: its blocks, what its references refer to, and the clean text of each block. */
final class Body {
    /** A hostile text holds millions. */
    private static final int MOST_FINDINGS = 200;

    private final Source source;
    private final Document document;
    private final Definitions definitions;
    private final Map<Node, Prose> withoutDefinitions = new IdentityHashMap<>();
    /** What was asked for already, clean. */
    private final Map<Node, Prose> prose = new IdentityHashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private Body(Source source, Document document) {
        this.source = source;
        this.document = document;
        definitions = new Definitions(source.parsed().length());
        if (BlockStarts.tooDeepAt(document) >= 0) {
            find(Finding.Severity.WARNING, "too-deep", BlockStarts.tooDeepAt(document), "");
        }
        collect();
    }

    static Body of(String markdown, CanonicalParser parser) {
        Source source = Source.of(markdown);
        return new Body(source, parser.parse(source.parsed()));
    }

    /** In characters. */
    int length() {
        return source.parsed().length();
    }

    Document document() {
        return document;
    }

    Source source() {
        return source;
    }

    Definitions definitions() {
        return definitions;
    }

    List<Finding> findings() {
        return findings;
    }

    void find(Finding.Severity severity, String code, int offset, String detail) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(severity, code, source.line(offset), source.column(offset), detail));
        }
    }

    /** Definitions of links stand at the beginning of paragraphs, those of footnotes are blocks. */
    private void collect() {
        Node node = document.getFirstChild();
        while (node != null) {
            if (node instanceof Paragraph) {
                if (source.startsWith(node, '[')) {
                    define(node);
                }
            } else {
                if (node instanceof FootnoteDefinition) {
                    definitions.add((FootnoteDefinition) node);
                }
                if (node.getFirstChild() != null) {
                    node = node.getFirstChild();
                    continue;
                }
            }
            node = next(node, document);
        }
    }

    /** The node after this one and all in it; null behind the last within a root. */
    static Node next(Node node, Node root) {
        Node at = node;
        while (at.getNext() == null) {
            at = at.getParent();
            if (at == root || at == null) {
                return null;
            }
        }
        return at.getNext();
    }

    private void define(Node paragraph) {
        Prose prose = Prose.of(ParagraphLines.of(paragraph, document), source);
        LinkSyntax syntax = new LinkSyntax(prose.text());
        int end = 0;
        while (end < prose.text().length()) {
            String label = syntax.definition(end);
            if (label.isEmpty()) {
                break;
            }
            definitions.add(label, new Definitions.Link(syntax.destination(), syntax.title()));
            end = syntax.at();
        }
        if (end > 0) {
            withoutDefinitions.put(paragraph, prose.from(end));
        }
    }

    /** The text of a paragraph, without the definitions in it. */
    Prose prose(Node paragraph) {
        Prose known = prose.get(paragraph);
        if (known == null) {
            Prose rest = withoutDefinitions.get(paragraph);
            known = clean(rest == null ? Prose.of(ParagraphLines.of(paragraph, document), source) : rest);
            prose.put(paragraph, known);
        }
        return known;
    }

    Prose prose(Heading heading) {
        return prose.computeIfAbsent(heading, any -> clean(Prose.of(heading.getContentLines(), source)));
    }

    /** The pieces of a text of this body, which whoever asks next is given as well: they are not to be changed. */
    List<Token> tokens(Prose prose) {
        if (prose.tokens == null) {
            prose.tokens = InlineParser.parse(prose.text(), definitions);
        }
        return prose.tokens;
    }

    /** Takes steering characters out of prose; what is in code stays, and is found there. */
    Prose clean(Prose prose) {
        Controls.Cleaned cleaned = Controls.prose(prose.text());
        if (cleaned.text().equals(prose.text())) {
            return prose;
        }
        if (prose.text().indexOf('`') < 0) {
            report(cleaned.found(), prose, 0);
            return prose.with(cleaned.text());
        }
        StringBuilder text = new StringBuilder(prose.text().length());
        int start = 0;
        for (Token token : tokens(prose)) {
            if (token.kind == Kind.CODE) {
                cleanPart(prose, start, token.start, text);
                text.append(prose.text(), token.start, token.end);
                start = token.end;
            }
        }
        cleanPart(prose, start, prose.text().length(), text);
        return prose.with(text.toString());
    }

    private void cleanPart(Prose prose, int start, int end, StringBuilder out) {
        Controls.Cleaned cleaned = Controls.prose(prose.text().substring(start, end));
        report(cleaned.found(), prose, start);
        out.append(cleaned.text());
    }

    /** What hides in code; it stays there. */
    List<Controls.Found> checkCode(String code, int offset) {
        List<Controls.Found> found = Controls.inCode(code);
        for (Controls.Found control : found) {
            find(Finding.Severity.of(control.severity()), "hidden-control-in-code", offset, control.name());
        }
        return found;
    }

    private void report(List<Controls.Found> found, Prose prose, int from) {
        for (Controls.Found control : found) {
            find(
                    Finding.Severity.of(control.severity()),
                    "hidden-control",
                    prose.origin(from + control.offset()),
                    control.name());
        }
    }
}
