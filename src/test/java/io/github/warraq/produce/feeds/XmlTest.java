package io.github.warraq.produce.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesElementsOneALine() throws IOException {
        Xml.to(out)
                .stylesheet("a b.css")
                .begin("root", "lang", "ar", "none", "")
                .element("title", "عنوان")
                .element("deck", Optional.empty())
                .element("kicker", Optional.of("عاجل"), "type", "text")
                .elements("tag", List.of("أ", "ب"))
                .empty("link", "href", "?a&b\"")
                .end()
                .finish();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-stylesheet type="text/css" href="a b.css"?>
                <root lang="ar">
                <title>عنوان</title>
                <kicker type="text">عاجل</kicker>
                <tag>أ</tag>
                <tag>ب</tag>
                <link href="?a&amp;b&quot;"/>
                </root>
                """);
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws IOException {
        Xml.to(out)
                .element("a", "1\u0000\u0008\u001F2\uD83D3\uDE004\uFFFE5\uFFFF6\uD83D\uDE007")
                .finish();

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("<a>123456\uD83D\uDE007</a>\n");
    }

    @Property
    void anyTextReadsBackAsFarAsXmlCanHoldIt(@ForAll String text) throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Xml.to(written)
                .element("a", text, "b", "x" + text.replaceAll("[\\t\\n]", ""))
                .finish();

        Element read = Documents.strict(written.toByteArray()).getDocumentElement();

        String held = text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= ' ' && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(read.getTextContent()).isEqualTo(held);
        assertThat(read.getAttribute("b")).isEqualTo("x" + held.replaceAll("[\\t\\n]", ""));
    }

    @Test
    void refusesToFinishHalfADocument() {
        assertThatThrownBy(() -> Xml.to(out).begin("a").finish()).isInstanceOf(IllegalStateException.class);
    }
}
