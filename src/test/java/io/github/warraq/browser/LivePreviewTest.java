package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Listener;
import io.github.warraq.build.Request;
import io.github.warraq.serve.ServeOptions;
import io.github.warraq.serve.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author writes, and looks at the browser. */
@InBrowser
class LivePreviewTest {
    private static final String PANEL = "document.querySelector('warraq-preview')?.shadowRoot.querySelector('section')";

    @TempDir
    private Path site;

    private Server server;

    @BeforeEach
    void serve() throws IOException, BuildFailure {
        write("seeds/bridge.md", story("الجسر", "slug: bridge", "الفقرة الأولى\n\n".repeat(120)));
        write("seeds/hidden.md", story("خبر لم يكتمل", "draft: true\nslug: hidden", "نص"));
        write("seeds/tomorrow.md", story("خبر الغد", "slug: tomorrow", "نص").replace("2026-01-05", "2027-01-05"));
        server = Server.start(
                new Request(
                        site,
                        Optional.empty(),
                        Optional.of(Site.BASE),
                        true,
                        true,
                        Instant.parse("2026-02-01T00:00:00Z"),
                        false,
                        false,
                        false,
                        2,
                        Map.of()),
                new ServeOptions(InetAddress.getByName("127.0.0.1"), 0, "/repo/", false),
                Listener.NONE,
                (paths, millis, problems) -> {});
        while (server.preview().unread() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private static String story(String title, String more, String text) {
        return "---\ntitle: " + title + "\ndate: 2026-01-05\n" + more + "\n---\n\n" + text + "\n";
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    /** By the address in digits, which the browser of the tests may reach. */
    private URI page(String path) {
        return URI.create(server.address().resolve(path).toString().replace("localhost", "127.0.0.1"));
    }

    private static void waitForState(Browser browser) {
        browser.waitFor("return !!document.querySelector('warraq-preview')");
    }

    @Test
    void a_saved_story_is_seen_at_once_and_the_reader_stays_where_he_was(Browser browser) throws IOException {
        browser.open(page("2026/01/05/bridge.html"));
        waitForState(browser);
        browser.ask("scrollTo(0, 1500)");
        write("seeds/bridge.md", story("الجسر", "slug: bridge", "الفقرة الأولى\n\n".repeat(120) + "جملة أخيرة"));
        browser.waitFor("return document.body.textContent.includes('جملة أخيرة')");
        browser.waitFor("return Math.abs(scrollY - 1500) < 2");
    }

    @Test
    void a_changed_stylesheet_takes_the_old_ones_place_without_a_reload(Browser browser) throws IOException {
        browser.open(page("2026/01/05/bridge.html"));
        waitForState(browser);
        browser.ask("window.sameWindow = true");
        write("seeds/site.yml", "look:\n  accent: \"#0b5d3b\"\n");
        browser.waitFor(
                "return getComputedStyle(document.documentElement).getPropertyValue('--acc').includes('0b5d3b')");
        assertThat(browser.ask("return window.sameWindow === true").asBoolean()).isTrue();
        browser.waitFor("return document.querySelectorAll('link[rel=stylesheet]').length == 1");
    }

    @Test
    void a_mistake_is_shown_in_the_page_with_its_line_and_goes_when_it_is_mended(Browser browser) throws IOException {
        browser.open(page("index.html"));
        waitForState(browser);
        assertThat(browser.ask("return " + PANEL + " === null || " + PANEL + " === undefined")
                        .asBoolean())
                .isTrue();
        write("seeds/bad.md", "---\ntitle: خبر\ntags: [أ, ب\n---\n\nنص\n");
        browser.waitFor("return " + PANEL + "?.textContent.includes('seeds/bad.md:3:7')");
        assertThat(browser.ask("return " + PANEL + ".querySelector('pre').textContent")
                        .asText())
                .isEqualTo("tags: [أ, ب");
        assertThat(browser.ask("return " + PANEL + ".querySelector('mark').textContent")
                        .asText())
                .isEqualTo("[");
        write("seeds/bad.md", "---\ntitle: خبر\ntags: [أ, ب]\n---\n\nنص\n");
        browser.waitFor("return !" + PANEL);
    }

    @Test
    void a_broken_template_is_told_in_the_page_that_was_there(Browser browser) throws IOException {
        browser.open(page("index.html"));
        waitForState(browser);
        String title = browser.ask("return document.title").asText();
        write("seeds/site.yml", "nmae: صحيفة\n");
        browser.waitFor("return " + PANEL + "?.textContent.includes('seeds/site.yml:1:1')");
        assertThat(browser.ask("return document.title").asText()).isEqualTo(title);
        write("seeds/site.yml", "name: صحيفة الجسور\n");
        browser.waitFor("return document.title.includes('صحيفة الجسور') && !" + PANEL);
    }

    @Test
    void what_a_build_would_keep_back_is_shown_and_marked(Browser browser) {
        browser.open(page("2026/01/05/hidden.html"));
        waitForState(browser);
        browser.waitFor("return document.querySelector('warraq-preview').shadowRoot.textContent.includes('مسودة')");
        browser.open(page("index.html"));
        browser.waitFor(
                "return [...document.querySelectorAll('a[data-warraq-mark]')].some(a => a.href.includes('tomorrow')"
                        + " && a.dataset.warraqMark == 'يُنشر لاحقا')");
    }

    @Test
    void nothing_that_the_preview_adds_is_refused_by_the_pages_own_policy(Browser browser) {
        browser.open(page("index.html"));
        waitForState(browser);
        assertThat(browser.watched().console()).isEmpty();
    }
}
