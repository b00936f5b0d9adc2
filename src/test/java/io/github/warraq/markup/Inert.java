package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What must hold for the HTML of every article of a stranger's. */
final class Inert {
    private static final Set<String> ELEMENTS = Set.of(
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
            "wbr");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "checked",
            "class",
            "colspan",
            "datetime",
            "decoding",
            "dir",
            "disabled",
            "height",
            "href",
            "id",
            "lang",
            "loading",
            "open",
            "rel",
            "reversed",
            "rowspan",
            "scope",
            "span",
            "src",
            "start",
            "tabindex",
            "title",
            "type",
            "value",
            "width");

    private Inert() {}

    /** Nothing but harmless elements and attributes, addresses of known schemes, ids once, and HTML without an error. */
    static void check(String html) {
        Set<String> ids = new java.util.HashSet<>();
        for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
            assertThat(ELEMENTS).as(html).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
            }
            if (element.hasAttr("href")) {
                assertSchemes(element.attr("href"), html, "http", "https", "mailto", "tel");
            }
            if (element.hasAttr("src")) {
                assertSchemes(element.attr("src"), html, "http", "https");
            }
            if (element.hasAttr("id")) {
                assertThat(ids.add(element.id())).as("an id twice: %s", html).isTrue();
                assertThat(element.id()).as(html).isNotEqualTo("main");
            }
            if (element.normalName().equals("input")) {
                assertThat(element.attr("type")).as(html).isEqualTo("checkbox");
                assertThat(element.hasAttr("disabled")).as(html).isTrue();
            }
        }
    }

    /** As a browser reads an address: without tabs, line ends and what is before it. */
    private static void assertSchemes(String address, String html, String... allowed) {
        String read = address.replaceAll("[\\t\\r\\n]", "")
                .replaceAll("^[\\x00-\\x20]+", "")
                .toLowerCase(Locale.ROOT);
        int colon = read.indexOf(':');
        if (colon > 0 && read.substring(0, colon).matches("[a-z][a-z0-9+.-]*")) {
            assertThat(allowed).as(html).contains(read.substring(0, colon));
        }
        assertThat(read).as(html).doesNotStartWith("//").doesNotStartWith("\\");
    }

    /** Every tag is closed where it should be, nothing is misplaced. */
    static void checkWellFormed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        parser.parseInput("<!doctype html><html><head><title>x</title></head><body>" + html + "</body></html>", "");
        assertThat(parser.getErrors()).as(html).isEmpty();
    }
}
