package io.github.warraq.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What HTML of an author's is let through: an allow-list, by jsoup. */
final class Sanitizer {
    private static final String[] ELEMENTS = {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
        "wbr"
    };
    private static final Safelist ALLOWED = new Safelist()
            .addTags(ELEMENTS)
            .addAttributes(
                    ":all", "class", "dir", "id", "lang", "title", "aria-hidden", "aria-label", "aria-labelledby")
            .addAttributes("a", "href", "rel")
            .addAttributes("blockquote", "cite")
            .addAttributes("col", "span")
            .addAttributes("colgroup", "span")
            .addAttributes("del", "datetime")
            .addAttributes("details", "open")
            .addAttributes("img", "src", "alt", "width", "height", "loading", "decoding")
            .addAttributes("input", "type", "disabled", "checked")
            .addAttributes("ins", "datetime")
            .addAttributes("li", "value")
            .addAttributes("ol", "start", "reversed", "type")
            .addAttributes("pre", "tabindex")
            .addAttributes("q", "cite")
            .addAttributes("section", "tabindex")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("time", "datetime");

    private Sanitizer() {}

    /** Well-formed HTML with only what is harmless of the given. */
    static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }
}
