package io.github.warraq.read.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Article;
import io.github.warraq.article.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The article that the project began with, whole. */
class TheSeedTest {
    private static final String NAME = "000_250bd8e33a821cdb";

    private final Article article = article();

    private static Article article() {
        try {
            return TestSeed.article(NAME, Files.readString(Path.of("seeds", NAME + ".txt")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void itsHeadlineIsExact() {
        assertThat(article.headline().title()).isEqualTo("بوتين متفائل باتفاق حول سوريا وأوباما يؤكد الخلافات");
        assertThat(article.headline().kicker()).isEmpty();
        assertThat(article.headline().deck()).isEmpty();
    }

    @Test
    void theLeadPictureHasCaptionCreditAndAlternativeText() {
        assertThat(article.lead())
                .contains(new Picture(
                        Optional.empty(),
                        "CHINA G20 SUMMIT",
                        Optional.of("اللقاء بين أوباما وبوتين باليوم الختامي من قمة مجموعة العشرين"
                                + " لم يسمح بتجاوز الخلافات حول سوريا"),
                        Optional.of("الأوروبية")));
    }

    @Test
    void theBodyHasTenParagraphsASubheadAndTheSecondPictureOnce() {
        List<String> blocks = Arrays.asList(article.markdown().source().strip().split("\n\n"));
        assertThat(blocks).hasSize(12);
        assertThat(blocks.get(4)).isEqualTo("## خلافات مستمرة");
        assertThat(blocks.get(5)).startsWith("وعقد الرئيسان");
        assertThat(blocks.get(6))
                .isEqualTo("![وقف القتال بحلب يجري بحثه بين الأميركيين والروس](<>"
                        + " \"وقف القتال بحلب يجري بحثه بين الأميركيين والروس\"){credit=\"رويترز-أرشيف\"}");
        assertThat(blocks.stream().filter(block -> !block.startsWith("#") && !block.startsWith("!")))
                .hasSize(10);
    }

    @Test
    void theSourceIsNamedAndNoDateIsMadeUp() {
        assertThat(article.byline().source()).contains("الجزيرة + وكالات");
        assertThat(article.byline().authors()).isEmpty();
        assertThat(article.byline().dateline()).isEmpty();
        assertThat(article.moments().published()).isEmpty();
    }
}
