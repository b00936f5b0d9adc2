package io.github.warraq.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import io.github.warraq.build.Build;
import io.github.warraq.build.Listener;
import io.github.warraq.text.PercentEncoding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/seeds");
    private static final String STORY = "---\ntitle: %s\ndate: 2026-01-05\nslug: bridge\nsection: محليات\n---\n\n%s\n";

    @TempDir
    private Path site;

    private Served given(String title, String text) {
        Served.waitUntil(() -> true);
        try {
            Files.createDirectories(site.resolve("seeds"));
            Files.writeString(site.resolve("seeds/bridge.md"), STORY.formatted(title, text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Served.at(site);
    }

    @Test
    void what_is_served_is_what_a_build_writes_but_for_the_script() throws Exception {
        copy(GOLDEN, site.resolve("seeds"));
        Build.run(Served.request(site), Listener.NONE);
        try (Served served = new Served(site, "/", false)) {
            List<String> differing = filesIn(site.resolve("site"))
                    .filter(path -> !isSame(served, path))
                    .toList();
            assertThat(differing).isEmpty();
        }
    }

    private boolean isSame(Served served, String path) {
        try {
            byte[] built = Files.readAllBytes(site.resolve("site").resolve(path));
            HttpResponse<byte[]> answer = served.get(PercentEncoding.path(path));
            byte[] shown = answer.body();
            String rest = new String(
                    shown, Math.min(shown.length, built.length), Math.max(0, shown.length - built.length), UTF_8);
            boolean isScript = path.endsWith(".html")
                    ? rest.matches(
                            "\n<script src=\"/\\.warraq/live\\.js\" data-page=\"[^\"]*\" data-version=\"[0-9a-f]{32}\"></script>\n")
                    : rest.isEmpty();
            return answer.statusCode() == 200 && isScript && Arrays.equals(built, Arrays.copyOf(shown, built.length));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_saved_story_is_told_to_the_page_that_shows_it_and_to_no_other() {
        try (Served served = given("الجسر", "النص الأول")) {
            List<String> ofTheStory =
                    served.events("2026%2F01%2F05%2Fbridge.html", version(served, "2026/01/05/bridge.html"));
            List<String> ofFeeds = served.events("feeds.html", version(served, "feeds.html"));
            Served.waitUntil(() -> ofTheStory.contains("event: state") && ofFeeds.contains("event: state"));
            served.write("seeds/bridge.md", STORY.formatted("الجسر", "النص الثاني"));
            Served.waitUntil(() -> ofTheStory.contains("event: reload"));
            assertThat(served.text("2026/01/05/bridge.html"))
                    .contains("النص الثاني")
                    .doesNotContain("النص الأول");
            assertThat(ofFeeds).doesNotContain("event: reload");
        }
    }

    private static String version(Served served, String path) {
        return served.get(path).headers().firstValue("ETag").orElseThrow().replaceAll("\"|-live", "");
    }

    @Test
    void a_page_that_was_open_while_nobody_listened_is_told_at_once_that_it_is_old() {
        try (Served served = given("الجسر", "النص")) {
            List<String> events = served.events("index.html", "0123");
            Served.waitUntil(() -> events.contains("event: reload"));
        }
    }

    @Test
    void a_story_that_gets_another_address_takes_its_open_page_along() {
        try (Served served = given("الجسر", "النص")) {
            List<String> events =
                    served.events("2026%2F01%2F05%2Fbridge.html", version(served, "2026/01/05/bridge.html"));
            Served.waitUntil(() -> events.contains("event: state"));
            served.write("seeds/bridge.md", STORY.formatted("الجسر", "النص").replace("slug: bridge", "slug: harbour"));
            Served.waitUntil(() -> events.contains("data: /2026/01/05/harbour.html"));
            assertThat(events).contains("event: move");
        }
    }

    @Test
    void a_new_story_a_deleted_one_and_a_changed_setting_are_seen() {
        try (Served served = given("الجسر", "النص")) {
            served.write(
                    "seeds/new/port.md", STORY.formatted("المرفأ", "نص آخر").replace("bridge", "port"));
            Served.waitUntil(() -> served.text("index.html").contains("المرفأ"));
            served.write("seeds/site.yml", "name: صحيفة الجسور\n");
            Served.waitUntil(() -> served.text("index.html").contains("صحيفة الجسور"));
            served.delete("seeds/new/port.md");
            Served.waitUntil(() -> !served.text("index.html").contains("المرفأ"));
            assertThat(served.get("2026/01/05/port.html").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void what_the_system_does_not_tell_is_found_by_looking() {
        try (Served first = given("الجسر", "النص")) {
            assertThat(first.text("index.html")).contains("الجسر");
        }
        try (Served served = new Served(site, "/", true)) {
            served.write("seeds/bridge.md", STORY.formatted("الجسر القديم", "النص"));
            Served.waitUntil(() -> served.text("index.html").contains("الجسر القديم"));
            served.write("seeds/port.md", STORY.formatted("المرفأ", "نص آخر").replace("bridge", "port"));
            Served.waitUntil(() -> served.text("index.html").contains("المرفأ"));
            served.delete("seeds/port.md");
            Served.waitUntil(() -> !served.text("index.html").contains("المرفأ"));
        }
    }

    @Test
    void an_error_is_told_with_its_place_and_line_until_it_is_mended() {
        try (Served served = given("الجسر", "النص")) {
            List<String> events = served.events("index.html", version(served, "index.html"));
            served.write("seeds/bad.md", "---\ntitle: خبر\ntags: [أ, ب\n---\n\nنص\n");
            Served.waitUntil(() -> events.stream()
                    .anyMatch(line -> line.contains("\"place\":\"seeds/bad.md:3:7\"")
                            && line.contains("\"line\":\"tags: [أ, ب\"")
                            && line.contains("\"column\":7")));
            served.write("seeds/bad.md", "---\ntitle: خبر\ntags: [أ, ب]\n---\n\nنص\n");
            Served.waitUntil(
                    () -> events.get(events.lastIndexOf("event: state") + 1).contains("\"problems\":[]"));
        }
    }

    @Test
    void a_broken_template_leaves_what_was_there_and_says_where_it_is_broken() throws IOException {
        try (Served served = given("الجسر", "النص")) {
            Files.createDirectories(site.resolve("templates"));
            served.write("templates/footer.ftlh", "<footer>${site.nothing}</footer>\n");
            Served.waitUntil(() -> served.get("index.html").statusCode() == 500
                    || served.refreshed.stream()
                            .anyMatch(problems -> problems.stream()
                                    .map(Notice::place)
                                    .anyMatch(place -> place.file().equals("templates/footer.ftlh"))));
            served.write("templates/footer.ftlh", "<footer>ذيل جديد</footer>\n");
            Served.waitUntil(() -> served.text("index.html").contains("ذيل جديد"));
        }
    }

    @Test
    void settings_that_are_wrong_leave_the_site_as_it_was() {
        try (Served served = given("الجسر", "النص")) {
            served.write("seeds/site.yml", "nmae: صحيفة\n");
            Served.waitUntil(() -> !served.refreshed.isEmpty()
                    && served.refreshed.get(served.refreshed.size() - 1).stream()
                            .anyMatch(problem -> problem.place().toString().equals("seeds/site.yml:1:1")));
            assertThat(served.text("index.html")).contains("الجسر");
        }
    }

    @Test
    void files_are_answered_as_a_static_host_does() {
        try (Served served = given("الجسر", "النص")) {
            HttpResponse<byte[]> style = served.get("assets/site.css");
            String tag = style.headers().firstValue("ETag").orElseThrow();
            assertThat(style.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
            assertThat(served.get("assets/site.css", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            HttpResponse<byte[]> part = served.get("assets/site.css", "Range", "bytes=5-14");
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.body()).isEqualTo(Arrays.copyOfRange(style.body(), 5, 15));
            assertThat(served.get("assets/site.css", "Range", "bytes=-3").body())
                    .isEqualTo(Arrays.copyOfRange(style.body(), style.body().length - 3, style.body().length));
            assertThat(served.get("assets/site.css", "Range", "bytes=9999999-").statusCode())
                    .isEqualTo(416);
            assertThat(served.ask("HEAD", "assets/site.css").headers().firstValue("Content-Length"))
                    .contains(Integer.toString(style.body().length));
            assertThat(served.get("sections/محليات").headers().firstValue("Location"))
                    .isPresent();
            assertThat(served.get("").body()).isEqualTo(served.get("index.html").body());
            HttpResponse<byte[]> nobody = served.get("nothing/here");
            assertThat(nobody.statusCode()).isEqualTo(404);
            assertThat(new String(nobody.body(), UTF_8)).contains("data-page=\"nothing%2Fhere\"");
        }
    }

    @Test
    void nothing_outside_of_the_site_is_shown() {
        try (Served served = given("الجسر", "النص")) {
            for (String path : List.of(
                    "%2e%2e/seeds/bridge.md",
                    "..%2f..%2fetc/passwd", "%5c..%5cseeds", "seeds/bridge.md", ".warraq/lock")) {
                assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(served.get("%ff.html").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_page_of_another_host_cannot_read_through_a_name_that_leads_here() {
        try (Served served = given("الجسر", "النص")) {
            assertThat(served.get("index.html", "Host", "evil.example").statusCode())
                    .isEqualTo(421);
            assertThat(served.get("index.html", "Host", "localhost.evil.example:4321")
                            .statusCode())
                    .isEqualTo(421);
            assertThat(served.get("index.html", "Host", "localhost:4321").statusCode())
                    .isEqualTo(200);
            assertThat(served.get("index.html", "Host", "[::1]:4321").statusCode())
                    .isEqualTo(200);
            assertThat(served.ask("POST", "index.html").statusCode()).isEqualTo(405);
        }
    }

    @Test
    void a_site_below_a_path_is_at_that_path_alone() throws IOException {
        given("الجسر", "النص").close();
        try (Served served = new Served(site, ServeOptions.basePath("repo"), false)) {
            assertThat(served.server.address().getPath()).isEqualTo("/repo/");
            assertThat(served.text("index.html")).contains("الجسر").contains("src=\"/repo/.warraq/live.js\"");
            assertThat(served.get("/index.html").statusCode()).isEqualTo(404);
            assertThat(served.get("/").headers().firstValue("Location")).contains("/repo/");
        }
    }

    @Test
    void a_port_that_is_taken_makes_way_for_the_next_one() throws Exception {
        given("الجسر", "النص").close();
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (ServerSocket taken = new ServerSocket(0, 1, here);
                Server server = Server.start(
                        Served.request(site),
                        new ServeOptions(here, taken.getLocalPort(), "/", false),
                        Listener.NONE,
                        (paths, millis, problems) -> {})) {
            assertThat(server.address().getPort()).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void a_build_goes_on_beside_a_preview() throws Exception {
        try (Served served = given("الجسر", "النص")) {
            assertThat(Build.run(Served.request(site), Listener.NONE).articles())
                    .isEqualTo(1);
            served.write("seeds/bridge.md", STORY.formatted("الجسر", "نص بعد البناء"));
            Served.waitUntil(() -> served.text("2026/01/05/bridge.html").contains("نص بعد البناء"));
            assertThat(Build.run(Served.request(site), Listener.NONE).written()).isPositive();
        }
    }

    private static Stream<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(".warraq-manifest"))
                    .toList()
                    .stream();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
