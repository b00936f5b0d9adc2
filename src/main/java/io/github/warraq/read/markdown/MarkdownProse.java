package io.github.warraq.read.markdown;

import io.github.warraq.read.FrontMatter;
import io.github.warraq.read.Mask;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a Markdown text its readers read as running text, as far as that can be told without parsing it. */
public final class MarkdownProse {
    /**
     * Markup, each with what it covers: addresses, tags, attributes, shortcodes, footnotes' marks, formulas. All with bounds,
     * so that no text takes the square of its length.
     */
    private static final List<Pattern> MARKUP = List.of(
            Pattern.compile("<!--.{0,5000}?-->", Pattern.DOTALL),
            Pattern.compile("(?<=])\\([^()\\n]*+(?:\\([^()\\n]*+\\)[^()\\n]*+){0,20}+\\)"),
            Pattern.compile("(?m)^ {0,3}\\[[^]\\n]{1,1000}]:[^\\n]*"),
            Pattern.compile("\\[\\^[^]\\n]{1,200}]"),
            Pattern.compile("</?[A-Za-z][^>\\n]{0,2000}>"),
            Pattern.compile("\\{[^}\\n]{0,500}}+"),
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\\u0600-\\u06FF]++"),
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,200}"));

    /** Rows of tables, whose cells are set apart by spaces as their author likes. */
    private static final Pattern RULE_OF_TABLE = Pattern.compile("(?m)^(?=[^\\n]*---)[ |:-]++$");

    private MarkdownProse() {}

    /** Where the text begins, behind front matter and headers of any kind. */
    public static int body(String text, String file) {
        return Headers.orFrontMatter(text, file).map(FrontMatter::end).orElse(0);
    }

    /**
     * Covers code and markup.
     *
     * @param from where the body begins: what stands before it is covered
     */
    public static Mask mask(String text, int from) {
        Mask mask = new Mask(text);
        mask.cover(0, from);
        for (Pattern pattern : MARKUP) {
            cover(pattern, text, from, mask);
        }
        cover(RULE_OF_TABLE, text, from, mask);
        BodyLines lines = new BodyLines(text.substring(from));
        while (lines.advance()) {
            int start = from + lines.start;
            int end = from + lines.end;
            if (lines.isCode) {
                mask.cover(start, end);
            } else {
                for (CodeSpans.Span span : CodeSpans.in(text, start, end)) {
                    mask.cover(span.start(), span.end());
                }
            }
        }
        return mask;
    }

    private static void cover(Pattern pattern, String text, int from, Mask mask) {
        Matcher found = pattern.matcher(text).region(from, text.length());
        found.useTransparentBounds(true);
        while (found.find()) {
            mask.cover(found.start(), found.end());
        }
    }
}
