package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentsTest {
    @Test
    void the_subheads_of_a_text_in_their_order_with_the_marks_they_need() {
        String html = Renderings.html(
                "## الأول\n\nكلام\n\n### لا\n\nكلام\n\n## عن Yahoo! و[رابط](x.md)[^1]\n\nكلام\n\n[^1]: حاشية\n");
        assertThat(Contents.of(new Html(html)))
                .containsExactly(
                        new Contents.Subhead("الأول", new Html("الأول")),
                        new Contents.Subhead("عن-yahoo-ورابط", new Html("عن <bdi dir=\"ltr\">Yahoo!</bdi> ورابط")));
    }

    @Test
    void a_text_without_subheads_has_none() {
        assertThat(Contents.of(new Html(Renderings.html("كلام وحده\n")))).isEmpty();
    }
}
