package io.github.warraq.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
        "h1",
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
            .addAttributes("a", "href", RawHtml.RESOLVED)
            .addAttributes("col", "span")
            .addAttributes("colgroup", "span")
            .addAttributes("del", "datetime")
            .addAttributes("details", "open")
            .addAttributes("img", "src", "alt", "width", "height", RawHtml.RESOLVED)
            .addAttributes("input", "type", "disabled", "checked")
            .addAttributes("ins", "datetime")
            .addAttributes("li", "value")
            .addAttributes("ol", "start", "reversed", "type")
            .addAttributes("pre", "tabindex")
            .addAttributes("section", "tabindex")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("time", "datetime");

    private static final int MOST_TIMES = 8;

    private Sanitizer() {}

    /**
     * The body of a well-formed document with only what is harmless of the given. Cleaned until nothing changes: what stood
     * in an element that is not let through may stand where it cannot, and a browser would put it elsewhere.
     */
    static Element clean(String html) {
        Element body = once(html);
        String before = html;
        for (int i = 1; i < MOST_TIMES; i++) {
            String after = body.html();
            if (after.equals(before)) {
                break;
            }
            before = after;
            body = once(after);
        }
        return body;
    }

    private static Element once(String html) {
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html));
        clean.outputSettings().prettyPrint(false);
        return clean.body();
    }
}
