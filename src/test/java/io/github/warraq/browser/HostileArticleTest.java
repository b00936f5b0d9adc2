package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A story that tries to run something, or to tell another host of its reader, in a browser that hears every dialog. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class HostileArticleTest {
    private static final String PROVOKE = """
            for (const e of document.querySelectorAll('body *'))
              for (const name of ['mouseover', 'focus', 'blur', 'error', 'load', 'toggle', 'animationstart', 'input'])
                e.dispatchEvent(new Event(name));
            for (const e of document.querySelectorAll('main details, main button, main input, main a:not([href*=".html"])'))
              if (!/^(https?|mailto):/.test(e.href || '')) e.click();
            await new Promise(done => setTimeout(done, 100));
            return location.href""";

    @Test
    void a_hostile_story_neither_runs_nor_asks_for_anything(Browser browser, Site site) {
        for (Home home : List.of(site.onDisk(), site.belowPath())) {
            for (String path : hostilePages(site).toList()) {
                browser.open(home.page(path));
                assertThat(home.path(browser.await(PROVOKE).asText())).isEqualTo(path);
            }
            Watched watched = browser.watched();
            assertThat(watched.dialogs()).isEmpty();
            assertThat(watched.console()).isEmpty();
            assertThat(watched.requestsOutside(home)).isEmpty();
        }
    }

    @Test
    void it_does_not_even_where_no_policy_forbids_it(Browser browser, Site site) throws IOException {
        for (String path : hostilePages(site).toList()) {
            Path naked = site.folder().resolve(path).resolveSibling("naked.html");
            String html = site.text(path);
            assertThat(html).contains("http-equiv=\"Content-Security-Policy\"");
            Files.writeString(naked, html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", ""));
            try {
                browser.open(naked.toUri());
                assertThat(browser.await(PROVOKE).asText()).endsWith("naked.html");
            } finally {
                Files.delete(naked);
            }
        }
        Watched watched = browser.watched();
        assertThat(watched.dialogs()).isEmpty();
        assertThat(watched.requestsOutside(site.onDisk())).isEmpty();
    }

    @Test
    void its_feeds_run_nothing(Browser browser, Site site) {
        for (String feed :
                List.of("feed.xml", "atom.xml", "sections/politics/feed.xml", "sections/politics/atom.xml")) {
            browser.open(site.onDisk().page(feed));
            assertThat(browser.ask("return document.getElementsByTagName('script').length")
                            .asInt())
                    .isZero();
        }
        Watched watched = browser.watched();
        assertThat(watched.dialogs()).isEmpty();
        assertThat(watched.requestsOutside(site.onDisk())).isEmpty();
    }

    private static Stream<String> hostilePages(Site site) {
        return Stream.of(
                site.page(path -> path.contains("script-alert-title")),
                site.page(path -> path.contains("وسوم-من-كل-نوع")),
                "authors/script-alert-author-script/index.html",
                "topics/script-alert-tag-script/index.html",
                "topics/index.html",
                "index.html");
    }
}
