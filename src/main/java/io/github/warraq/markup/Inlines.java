package io.github.warraq.markup;

import io.github.warraq.markup.Token.Emphasis;
import io.github.warraq.markup.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Turns the pieces of one block into its {@link InlineText}. */
final class Inlines {
    /** Elements whose text is not prose, or whose author took care of its direction. */
    private static final Set<String> OPAQUE = Set.of("code", "kbd", "samp", "pre", "bdi", "bdo", "script", "style");

    /** Elements whose text nobody reads. */
    private static final Set<String> HIDDEN = Set.of("script", "style", "template");

    private final Rendering rendering;
    private final Footnotes footnotes;
    private final Figures figures;

    Inlines(Rendering rendering, Footnotes footnotes, Figures figures) {
        this.rendering = rendering;
        this.footnotes = footnotes;
        this.figures = figures;
    }

    /** One block's worth. */
    InlineText of(Prose prose) {
        return of(prose, rendering.body.tokens(prose));
    }

    InlineText of(Prose prose, List<Token> tokens) {
        Walk walk = new Walk(prose);
        for (int i = 0; i < tokens.size(); i++) {
            walk.take(tokens.get(i), i == tokens.size() - 1 && i > 0);
        }
        walk.out.trimEnd();
        return walk.out;
    }

    /** The text of pieces without any markup; pictures are their alternative text. */
    static String plain(List<Token> tokens, String text) {
        StringBuilder out = new StringBuilder();
        int hidden = 0;
        for (Token token : tokens) {
            if (token.kind == Kind.HTML && HIDDEN.contains(HtmlSyntax.name(token.value))) {
                hidden = token.value.startsWith("</") ? Math.max(0, hidden - 1) : hidden + 1;
            }
            if (hidden > 0) {
                continue;
            }
            switch (token.kind) {
                case TEXT, BRACKET -> out.append(text, token.start, token.end);
                case LITERAL, CODE -> out.append(token.value);
                case RUN -> out.append(text, token.start, token.start + token.run.left);
                case SOFT_BREAK, HARD_BREAK -> out.append(' ');
                case PICTURE, ADDRESS -> out.append(token.text);
                case ATTRIBUTES -> out.append(text, token.start, token.taken ? token.start : token.end);
                default -> {}
            }
        }
        return out.toString();
    }

    private final class Walk {
        private final Prose prose;
        private final String text;
        private final InlineText out = new InlineText();
        private final Deque<Closer> closers = new ArrayDeque<>();
        private int links;
        private int opaque;
        private boolean told;

        Walk(Prose prose) {
            this.prose = prose;
            text = prose.text();
        }

        void take(Token token, boolean last) {
            switch (token.kind) {
                case TEXT, BRACKET -> plain(token.start, token.end);
                case LITERAL -> plain(token.value);
                case CODE -> code(token);
                case RUN -> run(token);
                case LINK -> link(token);
                case SPAN -> open("span", token.attributes);
                case LINK_END, SPAN_END -> close();
                case PICTURE -> out.object(figures.inline(token, prose));
                case ADDRESS -> address(token);
                case HTML -> html(token);
                case COMMENT -> {}
                case SOFT_BREAK -> out.softBreak();
                case HARD_BREAK -> out.hardBreak("<br>\n");
                case FOOTNOTE -> out.object(footnotes.reference(token.value));
                case ATTRIBUTES -> {
                    if (!token.taken && !last) {
                        plain(token.start, token.end);
                    }
                }
            }
        }

        private void plain(int start, int end) {
            if (opaque > 0) {
                StringBuilder html = new StringBuilder();
                Escape.text(text, start, end, html);
                out.object(html.toString());
            } else {
                out.text().append(text, start, end);
            }
        }

        private void plain(String words) {
            if (opaque > 0) {
                out.object(Escape.text(words));
            } else {
                out.text().append(words);
            }
        }

        private void run(Token token) {
            for (int i = 0; i < token.run.closed.size(); i++) {
                close();
            }
            plain(token.start, token.start + token.run.left);
            List<Emphasis> opened = token.run.opened;
            for (int i = opened.size() - 1; i >= 0; i--) {
                open(opened.get(i).name, opened.get(i).attributes);
            }
        }

        private void open(String name, Attributes given) {
            if (isTooDeep()) {
                closers.push(Closer.NONE);
                return;
            }
            StringBuilder tag = new StringBuilder(name.length() + 2).append('<').append(name);
            Decoration.write(given, rendering, tag);
            out.open(tag.append('>').toString());
            boolean decided = given != null && (given.direction().isPresent() || given.has("nobdi"));
            opaque += decided ? 1 : 0;
            closers.push(new Closer("</" + name + ">", false, decided));
        }

        private boolean isTooDeep() {
            boolean deep = closers.size() >= rendering.options.limits().inlineNesting();
            if (deep && !told) {
                told = true;
                rendering.body.find(Finding.Severity.WARNING, "too-deep", prose.origin(0), "");
            }
            return deep;
        }

        private void close() {
            Closer closer = closers.pop();
            if (!closer.tag().isEmpty()) {
                links -= closer.link() ? 1 : 0;
                opaque -= closer.opaque() ? 1 : 0;
                out.close(closer.tag());
            }
        }

        private void link(Token token) {
            String href = rendering.href(token.value, prose.origin(token.start));
            if (href == null || isTooDeep()) {
                closers.push(Closer.NONE);
                return;
            }
            StringBuilder tag = new StringBuilder();
            rendering.writeLink(href, tag);
            if (!token.title.isEmpty()) {
                Escape.attribute("title", token.title, tag);
            }
            Decoration.write(token.attributes, rendering, tag);
            out.open(tag.append('>').toString());
            closers.push(new Closer("</a>", true, false));
            links++;
        }

        private void code(Token token) {
            StringBuilder html = new StringBuilder("<code dir=\"ltr\"");
            Decoration.writeWithoutDirection(token.attributes, rendering, html);
            html.append('>');
            rendering.code(token.value, prose.origin(token.start), html);
            out.object(html.append("</code>").toString());
        }

        private void address(Token token) {
            String href = links > 0 ? null : rendering.href(token.value, prose.origin(token.start));
            if (href != null) {
                StringBuilder tag = new StringBuilder();
                rendering.writeLink(href, tag);
                out.open(tag.append('>').toString());
            }
            out.object(ShownAddress.html(token.text));
            if (href != null) {
                out.close("</a>");
            }
        }

        private void html(Token token) {
            String tag = token.value;
            rendering.foundHtml();
            boolean code = OPAQUE.contains(HtmlSyntax.name(tag));
            if (tag.startsWith("</")) {
                opaque -= code && opaque > 0 ? 1 : 0;
                out.close(tag);
            } else {
                out.open(tag);
                opaque += code ? 1 : 0;
            }
        }
    }

    /** What is to be said where an element ends. */
    private record Closer(String tag, boolean link, boolean opaque) {
        static final Closer NONE = new Closer("", false, false);
    }
}
