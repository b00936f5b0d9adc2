package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How much a reader has to fetch. */
@OfEachPaper
class BudgetsTest {
    private static final int PAGE_ZIPPED = 14 * 1024;
    private static final int STYLE = 12 * 1024;
    private static final int SCRIPT = 1024;

    /** What the stylesheet of a paper with Urdu in it has besides. */
    private static final Pattern URDU = Pattern.compile("@font-face\\{font-family:Nastaliq.*?(?=:root\\{--digits)");

    private static final Pattern FACE = Pattern.compile("@font-face\\{[^}]*\\}");

    @Test
    void every_page_comes_with_the_first_packets(Site site) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : site.linkedPages()) {
            softly.assertThat(zipped(site.files().get(path))).as(path).isLessThanOrEqualTo(PAGE_ZIPPED);
        }
        softly.assertAll();
    }

    @Test
    void the_stylesheet_is_small(Site site) {
        String style = URDU.matcher(site.text("assets/site.css")).replaceFirst("");
        assertThat(style.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(STYLE);
    }

    @Test
    void a_light_twin_asks_for_nothing_besides_itself(@Demonstration Site paper) {
        assertThat(paper.lightPages())
                .hasSizeGreaterThanOrEqualTo(paper.stories().size());
        for (String path : paper.lightPages()) {
            assertThat(zipped(paper.files().get(path))).as(path).isLessThanOrEqualTo(PAGE_ZIPPED);
            assertThat(
                            paper.document(path)
                                    .select(
                                            "script, img, picture, video, audio, iframe, link:not([rel=canonical], [href^=data:]), style:contains(url)"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void scripts_in_pages_are_smaller_still(Site site) {
        for (String path : site.pages()) {
            int length = site.document(path).select("script:not([src]):not([type])").stream()
                    .map(Element::data)
                    .mapToInt(String::length)
                    .sum();
            assertThat(length).as(path).isLessThanOrEqualTo(SCRIPT);
        }
    }

    @Test
    void only_the_page_for_searching_loads_a_script(Site site) {
        for (String path : site.pages()) {
            if (!path.contains("search")) {
                assertThat(site.document(path).select("script[src]")).as(path).isEmpty();
            }
        }
    }

    @Test
    void text_is_shown_before_its_fonts_have_come(Site site) {
        Matcher face = FACE.matcher(site.text("assets/site.css"));
        int fetched = 0;
        while (face.find()) {
            if (face.group().contains("url(")) {
                assertThat(face.group()).contains("font-display:swap");
                fetched++;
            }
        }
        assertThat(fetched).isPositive();
    }

    static int zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.size();
    }
}
