package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Markdown;
import io.github.warraq.text.Language;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private final Markup markup = Markup.of(Options.DEFAULT);

    private String html(String markdown) {
        return markup.html(new Markdown(markdown), Language.ARABIC, Links.AS_WRITTEN)
                .value();
    }

    @Test
    void a_paragraph_of_arabic_comes_out_as_it_went_in() {
        assertThat(html("وصل الوزير إلى القاهرة، أمس.")).isEqualTo("<p>وصل الوزير إلى القاهرة، أمس.</p>\n");
    }
}
