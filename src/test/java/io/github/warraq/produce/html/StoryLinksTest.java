package io.github.warraq.produce.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Media;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Route;
import io.github.warraq.markup.Links;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryLinksTest {
    private final StoryLinks links = new StoryLinks(
            new Route("2026/03/خبر.html"),
            Map.of("other.md", new Route("2025/آخر.html")),
            List.of(new Media("p.jpg", "news/p.jpg", 800, 450, Fingerprint.of("p"))),
            file -> new Route("media/" + file));

    @Test
    void a_link_to_another_seed_leads_to_its_page_and_keeps_its_fragment() {
        assertThat(links.link("other.md")).contains("../../2025/آخر.html");
        assertThat(links.link("other.md#جزء")).contains("../../2025/آخر.html#جزء");
    }

    @Test
    void a_link_from_the_sites_root_becomes_relative_and_names_a_file() {
        assertThat(links.link("/about us.html")).contains("../../about%20us.html");
        assertThat(links.link("/")).contains("../../index.html");
        assertThat(links.link("/files/")).contains("../../files/index.html");
    }

    @Test
    void a_link_to_a_picture_leads_to_its_file() {
        assertThat(links.link("p.jpg")).contains("../../media/news/p.jpg");
    }

    @Test
    void other_addresses_stay_as_they_are() {
        assertThat(links.link("https://example.org/x")).isEmpty();
        assertThat(links.link("mailto:a@example.org")).isEmpty();
        assertThat(links.link("//example.org/x")).isEmpty();
        assertThat(links.link("#part")).isEmpty();
        assertThat(links.link("unknown.md")).isEmpty();
    }

    @Test
    void a_picture_is_shown_with_its_size_and_an_absent_one_is_not() {
        assertThat(links.image("p.jpg")).contains(new Links.Image("../../media/news/p.jpg", 800, 450));
        assertThat(links.image("q.jpg")).isEmpty();
    }
}
