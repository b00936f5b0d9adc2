package io.github.warraq.read.markdown;

import io.github.warraq.base.Notice;
import io.github.warraq.read.Lines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what other generators would have replaced: it stays visible text, and each kind is told of once. */
final class Shortcodes {
    private static final int LONGEST_SHOWN = 40;

    private enum Kind {
        HUGO("a shortcode of Hugo"),
        LIQUID("a tag of Liquid (Jekyll, Hexo)"),
        PELICAN("a reference of Pelican"),
        KRAMDOWN("an attribute list of kramdown"),
        ADMONITION("an admonition of Docusaurus or VuePress"),
        MDX("a component or import of MDX");

        final String called;

        Kind(String called) {
            this.called = called;
        }
    }

    private final String text;
    private final Lines lines;
    private final boolean isMdx;
    private final Set<Kind> told = EnumSet.noneOf(Kind.class);
    private final List<Notice> notices = new ArrayList<>();

    private Shortcodes(String text, Lines lines, boolean isMdx) {
        this.text = text;
        this.lines = lines;
        this.isMdx = isMdx;
    }

    /**
     * @param text the whole of the file
     * @param from where its body begins
     */
    static List<Notice> in(String text, int from, Lines lines, boolean isMdx) {
        boolean possible = isMdx || text.indexOf('{', from) >= 0 || text.indexOf(":::", from) >= 0;
        if (!possible) {
            return List.of();
        }
        Shortcodes shortcodes = new Shortcodes(text, lines, isMdx);
        BodyLines body = new BodyLines(text.substring(from));
        while (body.advance()) {
            if (!body.isCode && !body.isBlank) {
                shortcodes.line(from + body.start, from + body.content, from + body.end);
            }
        }
        return shortcodes.notices;
    }

    private void line(int start, int content, int end) {
        if (text.startsWith(":::", content)) {
            tell(Kind.ADMONITION, content, end);
        }
        if (isMdx && (isStatement(start) || isComponent(content))) {
            tell(Kind.MDX, content, end);
        }
        List<CodeSpans.Span> code = null;
        for (int brace = content; brace < end; brace++) {
            if (text.charAt(brace) != '{') {
                continue;
            }
            boolean isSecond = brace > content && text.charAt(brace - 1) == '{';
            Kind kind = isSecond ? null : kind(brace, content, end);
            if (kind == null || told.contains(kind)) {
                continue;
            }
            code = code == null ? CodeSpans.in(text, content, end) : code;
            int at = brace;
            if (code.stream().noneMatch(span -> span.start() < at && at < span.end())) {
                tell(kind, brace, end);
            }
        }
    }

    private Kind kind(int brace, int content, int end) {
        char next = brace + 1 < end ? text.charAt(brace + 1) : 0;
        char third = brace + 2 < end ? text.charAt(brace + 2) : 0;
        if (next == '{') {
            return third == '<' || third == '%' ? Kind.HUGO : Kind.LIQUID;
        }
        if (next == '%') {
            return Kind.LIQUID;
        }
        if (next == ':' && brace == content) {
            return Kind.KRAMDOWN;
        }
        boolean isPelican = text.startsWith("{static}", brace)
                || text.startsWith("{filename}", brace)
                || text.startsWith("{attach}", brace);
        return isPelican ? Kind.PELICAN : null;
    }

    private boolean isStatement(int start) {
        return text.startsWith("import ", start) || text.startsWith("export ", start);
    }

    private boolean isComponent(int content) {
        int name = text.startsWith("</", content) ? content + 2 : content + 1;
        return text.charAt(content) == '<'
                && name < text.length()
                && text.charAt(name) >= 'A'
                && text.charAt(name) <= 'Z';
    }

    private void tell(Kind kind, int at, int end) {
        if (told.add(kind)) {
            String shown = text.substring(at, Math.min(end, at + LONGEST_SHOWN)).strip();
            notices.add(new Notice(
                    Notice.Level.WARNING,
                    "shortcode",
                    lines.at(at),
                    "“" + shown + "” is " + kind.called + "; it stays as text",
                    Optional.of("write it in Markdown")));
        }
    }
}
