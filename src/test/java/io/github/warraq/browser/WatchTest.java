package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests would hear it if something went wrong. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class WatchTest {
    @TempDir
    private Path folder;

    @Test
    void words_in_the_console_and_failing_scripts_are_heard(Browser browser) throws IOException {
        browser.open(page("<script>console.debug('a word'); nothing.there</script>"));
        assertThat(browser.watched().console())
                .hasSize(2)
                .anyMatch(message -> message.contains("a word"))
                .anyMatch(message -> message.contains("nothing is not defined"));
        assertThat(browser.watched().console()).as("told only once").isEmpty();
    }

    @Test
    void what_is_missing_on_a_disk_is_heard(Browser browser) throws IOException {
        browser.open(page("<img src=gone.png><link rel=stylesheet href=gone.css><script src=gone.js></script>"));
        Watched watched = browser.watched();
        assertThat(watched.console().size() + watched.failures().size()).isGreaterThanOrEqualTo(3);
        assertThat(watched.console().toString()).contains("gone.png", "gone.css", "gone.js");
    }

    @Test
    void what_is_missing_on_a_host_is_heard(Browser browser, Site site) {
        browser.open(site.belowPath().page("index.html"));
        assertThat(browser.watched().failures()).isEmpty();
        browser.await("await new Promise(done => {const i = new Image(); i.onerror = done; i.src = 'gone.png'})");
        Watched watched = browser.watched();
        assertThat(watched.requests()).singleElement().asString().endsWith("/a/b/gone.png");
        assertThat(watched.failures()).singleElement().asString().contains("gone.png", "404");
    }

    @Test
    void what_is_asked_of_another_host_is_heard(Browser browser) throws IOException {
        URI page = page("<img src=https://other.example/pixel.png>");
        browser.open(page);
        Watched watched = browser.watched();
        assertThat(watched.requestsOutside(new Home("here", page.resolve("."))))
                .containsExactly("https://other.example/pixel.png");
        assertThat(watched.failures()).isNotEmpty();
    }

    @Test
    void what_a_policy_forbids_is_heard(Browser browser) throws IOException {
        browser.open(page("<meta http-equiv=Content-Security-Policy content=\"script-src 'none'\"><script>1</script>"));
        assertThat(browser.watched().console()).singleElement().asString().contains("Content");
    }

    @Test
    void pages_on_a_disk_are_held_apart_as_a_readers_browser_does(Browser browser) throws IOException {
        browser.open(page("<script src=more.js crossorigin></script>"));
        Files.writeString(folder.resolve("more.js"), "document.title = 'ran'");
        assertThat(browser.await("return fetch('more.js').then(() => 'read', () => 'refused')")
                        .asText())
                .isEqualTo("refused");
        browser.open(folder.resolve("page.html").toUri());
        assertThat(browser.ask("return document.title").asText()).isEmpty();
    }

    @Test
    void dialogs_are_heard(Browser browser) throws IOException {
        browser.open(page("<p>"));
        browser.provokeDialog("dialog trap");
        assertThat(browser.watched().dialogs()).containsExactly("dialog trap");
    }

    @Test
    void scripts_can_be_forbidden_and_allowed_again(Browser browser) throws IOException {
        URI page = page("<p></p><script>document.querySelector('p').textContent = 'ran'</script>");
        browser.scripts(false);
        browser.open(page);
        assertThat(browser.ask("return document.querySelector('p').textContent").asText())
                .isEmpty();
        browser.scripts(true);
        browser.open(page);
        assertThat(browser.ask("return document.querySelector('p').textContent").asText())
                .isEqualTo("ran");
    }

    private URI page(String html) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<!doctype html><meta charset=utf-8>" + html);
        return page.toUri();
    }
}
