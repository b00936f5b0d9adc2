package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What pages and feeds do with the addresses of an article. */
class LinksTest {
    private final List<String> asked = new ArrayList<>();

    private final Links links = new Links() {
        @Override
        public Optional<String> link(String target) {
            asked.add(target);
            return target.equals("خبر قديم.md#قسم") ? Optional.of("../قديم/index.html#قسم") : Optional.empty();
        }

        @Override
        public Optional<Image> image(String source) {
            asked.add(source);
            return source.startsWith("قمة") ? Optional.of(new Image("../media/قمة.jpg", 640, 360)) : Optional.empty();
        }
    };

    @Test
    void a_local_link_is_asked_for_decoded_and_written_encoded() {
        String html = Renderings.html("[س](%D8%AE%D8%A8%D8%B1%20قديم.md#قسم)", links);

        assertThat(asked).containsExactly("خبر قديم.md#قسم");
        assertThat(html)
                .isEqualTo("<p><a href=\"../%D9%82%D8%AF%D9%8A%D9%85/index.html#%D9%82%D8%B3%D9%85\">س</a></p>\n");
    }

    @Test
    void a_link_of_which_nothing_is_known_stays_as_it_is() {
        assertThat(Renderings.html("[س](غير.md)", links)).contains("href=\"%D8%BA%D9%8A%D8%B1.md\"");
    }

    @Test
    void a_link_to_another_site_is_asked_for_as_it_is_written() {
        Renderings.html("[س](https://example.org/%D8%A3)", links);

        assertThat(asked).containsExactly("https://example.org/%D8%A3");
    }

    @Test
    void a_picture_is_asked_for_as_it_is_written_and_gets_its_size() {
        String html = Renderings.html("![س](قمة%20العشرين.jpg)", links);

        assertThat(asked).containsExactly("قمة%20العشرين.jpg");
        assertThat(html)
                .contains("<img src=\"../media/%D9%82%D9%85%D8%A9.jpg\" alt=\"س\" width=\"640\" height=\"360\"");
    }

    @Test
    void a_picture_that_is_not_there_leaves_its_caption() {
        assertThat(Renderings.html("![وصف](غائبة.jpg \"تعليق (وكالة)\")", links))
                .doesNotContain("<img")
                .contains("<figure class=\"absent\"><figcaption>")
                .contains("تعليق <small>")
                .contains("(وكالة)</small>");
    }

    @Test
    void a_picture_within_text_that_is_not_there_leaves_its_description() {
        assertThat(Renderings.html("قبل ![وصف](غائبة.jpg) بعد", links)).isEqualTo("<p>قبل وصف بعد</p>\n");
    }

    @Test
    void addresses_in_html_are_resolved_as_those_in_markdown_are() {
        String html = Renderings.html("<a href=\"خبر قديم.md#قسم\">س</a> [ص](غير.md) <img src=\"قمة.jpg\">", links);

        assertThat(html)
                .contains("<a href=\"../%D9%82%D8%AF%D9%8A%D9%85/index.html#%D9%82%D8%B3%D9%85\">س</a>")
                .contains("<a href=\"%D8%BA%D9%8A%D8%B1.md\">ص</a>")
                .contains("<img src=\"../media/%D9%82%D9%85%D8%A9.jpg\" width=\"640\" height=\"360\" alt=\"\"");
        assertThat(asked)
                .filteredOn("غير.md"::equals)
                .as("asked for in each rendering")
                .hasSize(2);
    }

    @Test
    void a_resolved_address_is_not_resolved_again() {
        Links growing = new Links() {
            @Override
            public Optional<String> link(String target) {
                return Optional.of("../" + target);
            }

            @Override
            public Optional<Image> image(String source) {
                return Optional.of(new Image("../" + source, 0, 0));
            }
        };

        assertThat(Renderings.html("[س](a.md) ![ص](b.png) <b>خام</b>", growing))
                .contains("href=\"../a.md\"")
                .contains("src=\"../b.png\"");
    }

    @Test
    void an_author_cannot_call_an_address_resolved() {
        String html = Renderings.html(
                "<a data-resolved href=\"خبر قديم.md#قسم\">س</a> <img data-resolved=\"\" src=\"http://a.example/x.png\" alt=\"و\">",
                links);

        assertThat(html)
                .contains("href=\"../")
                .doesNotContain("<img", "a.example")
                .contains("و");
    }

    @Test
    void an_address_from_elsewhere_is_safe_too() {
        Links wild = new Links() {
            @Override
            public Optional<String> link(String target) {
                return Optional.of("a\" onclick=\"x");
            }

            @Override
            public Optional<Image> image(String source) {
                return Optional.of(new Image("b\" onerror=\"x", 1, 1));
            }
        };

        Inert.check(Renderings.html("[س](a.md) ![ص](b.png)", wild));
    }
}
