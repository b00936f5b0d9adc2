package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.github.warraq.check.Rule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code warraq check}, on sites of a few files. */
class CheckCommandTest {
    private static final String NOON = "2025-11-20T12:00:00Z";
    private static final String BODY = "نص يكفي لأن يكون خبرا، وفيه جملة ثانية.\n";

    @TempDir
    private Path site;

    private Screen screen = Screen.piped();

    @BeforeEach
    void settings() throws IOException {
        file("seeds/site.yml", "base-url: https://example.org/\n");
    }

    private int check(String... more) {
        screen = Screen.piped();
        List<String> all = new ArrayList<>(List.of("check", site.toString(), "--clock", NOON));
        all.addAll(List.of(more));
        return Main.run(screen.terminal(), all.toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path article(String name, String title, String body) throws IOException {
        return file("seeds/" + name + ".md", "---\ntitle: " + title + "\ndate: 2025-11-01\n---\n" + body);
    }

    private List<String> found(String... more) throws IOException {
        List<String> all = new ArrayList<>(List.of("--format", "json"));
        all.addAll(List.of(more));
        check(all.toArray(String[]::new));
        List<String> found = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(screen.out())) {
            found.add(each.get("file").asText() + ":" + each.get("line").asInt() + ":"
                    + each.get("column").asInt() + " " + each.get("rule").asText());
        }
        return found;
    }

    @Test
    void a_clean_site_is_told_to_be_clean() throws IOException {
        article("a", "خبر أول", BODY + "\nانظر [الثاني](b.md) و[القائمة](/archive/2025/11/index.html).\n");
        article("b", "خبر ثان", "## فصل أول\n\n" + BODY + "\nانظر [الأول](a.md) و[الفصل](#فصل-أول).\n");
        assertThat(check("--strict", "-v")).isZero();
        assertThat(screen.err()).isEmpty();
        assertThat(screen.out()).isEqualTo("0 errors, 0 warnings, 0 notes\n");
        assertThat(site.resolve("site")).doesNotExist();
    }

    @Test
    void links_and_anchors_that_lead_nowhere_are_told_where_they_stand() throws IOException {
        article("a", "خبر", "[أ](x.md) و[ب](b.md#none) و[ج](#none) و[د](/none/)\n\n`[ه](y.md)` و[و](b.md#فصل)\n");
        article("b", "خبر آخر", "## فصل\n\n" + BODY);
        assertThat(found())
                .containsExactly(
                        "seeds/a.md:5:5 broken-link",
                        "seeds/a.md:5:16 broken-anchor",
                        "seeds/a.md:5:32 broken-anchor",
                        "seeds/a.md:5:44 broken-link");
        assertThat(check()).isEqualTo(1);
        assertThat(screen.err())
                .contains("seeds/a.md:5:5: error broken-link: “x.md” leads nowhere")
                .contains("  hint: ");
        assertThat(screen.out()).isEqualTo("2 errors, 2 warnings, 0 notes\n");
    }

    @Test
    void a_link_to_a_draft_is_told_but_not_from_another_draft() throws IOException {
        file("seeds/d.md", "---\ntitle: مسودة\ndate: 2025-11-01\ndraft: true\n---\n[أ](e.md)\n");
        file("seeds/e.md", "---\ntitle: مسودة أخرى\ndate: 2025-11-01\ndraft: true\n---\n" + BODY);
        article("a", "خبر", "[مسودة](d.md)\n");
        assertThat(found()).containsExactly("seeds/a.md:5:9 unpublished-link");
    }

    @Test
    void pictures_without_words_are_told() throws IOException {
        Files.copy(Path.of("src/main/dist/lib/training/seeds/news/reader.png"), site.resolve("seeds/p.png"));
        article("a", "خبر", "![](p.png)\n\n![صورة](p.png)\n\n![](p.png \"شرح\")\n");
        file("seeds/b.md", "---\ntitle: خبر آخر\ndate: 2025-11-02\nimage: p.png\n---\n" + BODY);
        assertThat(found()).containsExactly("seeds/a.md:5:1 missing-alt", "seeds/b.md:4:8 missing-alt");
    }

    @Test
    void titles_words_and_dates_are_looked_at() throws IOException {
        article("a", "خبر واحد", BODY);
        article("b", "خبر واحد", "نص آخر تماما لا يشبه الأول في شيء.\n");
        article("c", "BBC تعتذر عن خبر", "نص ثالث.\n");
        file("seeds/d.md", "---\ntitle: خبر الغد\ndate: 2025-11-21\n---\nنص رابع.\n");
        file("seeds/e.md", "---\ntitle: خبر بعيد\ndate: 2052-11-21\n---\nنص خامس.\n");
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "seeds/b.md:2:8 duplicate-title",
                        "seeds/c.md:2:8 title-direction",
                        "seeds/d.md:3:7 future-date",
                        "seeds/e.md:3:7 distant-date");
    }

    @Test
    void the_same_story_under_two_titles_is_told() throws IOException {
        String story = "أعلنت بلدية مرسى النخيل أمس افتتاح سوق السمك الجديد بعد ترميم استمر عامين كاملين. "
                + "وقال رئيس البلدية إن السوق يضم ستين دكانا وثلاجة كبيرة ومطعما يطل على البحر. "
                + "وأضاف أن الصيادين شاركوا في رسم المخطط، وأن الأسعار لن ترتفع قبل نهاية الموسم المقبل. "
                + "وحضر الافتتاح مئات من أهل المدينة وزوارها، ووزعت على الأطفال قوارب من ورق ملون.\n";
        article("a", "افتتاح سوق السمك", story);
        file("seeds/b.md", "---\ntitle: السوق الجديد يفتح أبوابه\ndate: 2025-11-02\n---\n" + story);
        assertThat(found()).containsExactly("seeds/b.md:2:8 near-duplicate");
    }

    @Test
    void a_page_of_the_site_s_own_that_nothing_links_to_is_told() throws IOException {
        article("a", "خبر", "انظر [عنا](/about.html).\n");
        file("seeds/static/about.html", "<a href='help.html#x'>x</a>");
        file("seeds/static/help.html", "");
        file("seeds/static/lost.html", "");
        file("seeds/static/404.html", "");
        assertThat(found()).containsExactly("seeds/static/lost.html:0:0 orphan-page");
    }

    @Test
    void a_feed_that_is_no_feed_is_told() throws IOException {
        article("a", "خبر", BODY);
        file("seeds/static/feed.xml", "<rss><channel></rss>");
        assertThat(found()).containsExactly("site/feed.xml:0:0 broken-feed");
    }

    @Test
    void what_a_build_tells_a_check_tells_too() throws IOException {
        file("seeds/a.md", "---\ntitle: [\n---\n");
        article("b", "خبر", "![صورة](none.png)\n");
        file("seeds/site.yml", "look:\n  accent: \"#ffee00\"\n");
        assertThat(found())
                .anyMatch(each -> each.startsWith("seeds/a.md:"))
                .contains("seeds/b.md:5:9 missing-picture")
                .anyMatch(each -> each.endsWith(" faint-accent"))
                .contains("seeds/site.yml:0:0 no-base-url");
        assertThat(check()).isEqualTo(1);
    }

    @Test
    void of_raw_texts_only_what_is_published_is_looked_at() throws IOException {
        file("seeds/a.txt", "سوق السمك يفتح أبوابه\n\nقال رئيس البلدية, إن السوق كبير.\n\nاقرأ أيضا\nخبر, آخر\n");
        file("seeds/a.yml", "date: 2025-11-01\n");
        assertThat(found()).contains("seeds/a.txt:3:17 latin-punctuation").noneMatch(each -> each.contains(":6:"));
        file("seeds/a.yml", "date: 2025-11-01 # warraq: off latin-punctuation\n");
        assertThat(found()).noneMatch(each -> each.endsWith("latin-punctuation"));
    }

    @Test
    void the_site_says_how_bad_a_rule_is() throws IOException {
        article("a", "خبر", "قال, نعم  ولا.\n");
        assertThat(check("--strict")).isZero();
        file(
                "seeds/site.yml",
                "base-url: https://example.org/\ncheck:\n  latin-punctuation: error\n  double-space: off\n");
        assertThat(check()).isEqualTo(1);
        assertThat(screen.err())
                .contains("seeds/a.md:5:4: error latin-punctuation: ")
                .doesNotContain("double-space");
        file("seeds/site.yml", "base-url: https://example.org/\ncheck:\n  duble-space: off\n");
        check();
        assertThat(screen.err())
                .contains("seeds/site.yml:3:3: warning unknown-rule: there is no rule duble-space", "double-space?");
        file("seeds/site.yml", "check:\n  double-space: loud\n");
        assertThat(check()).isEqualTo(1);
        assertThat(screen.err()).contains("seeds/site.yml:2:17: error: check.double-space is “loud”");
    }

    @Test
    void levels_change_no_page() throws IOException {
        article("a", "خبر", BODY);
        Main.run(screen.terminal(), "build", site.toString(), "--clock", NOON);
        file("seeds/site.yml", "base-url: https://example.org/\ncheck:\n  double-space: off\n");
        screen = Screen.piped();
        Main.run(screen.terminal(), "build", site.toString(), "--clock", NOON);
        assertThat(screen.out()).contains(" 0 written, 0 pruned");
    }

    @Test
    void fix_shows_what_it_changes_and_changes_nothing_else() throws IOException {
        Path windows = site.resolve("seeds/w.txt");
        byte[] before = "خبر من ويندوز\r\n\r\nقال الوزير, إن  السوق كبير جدا وإن الناس فرحون.\r\n"
                .getBytes(Charset.forName("windows-1256"));
        Files.write(windows, before);
        Path marked = file("seeds/m.md", "\uFEFF---\r\ntitle: خبر\r\ntags: [أ , ب, ج]\r\n---\r\nقال, `أ, ب` نعم\r\n");
        Files.setPosixFilePermissions(marked, PosixFilePermissions.fromString("rw-r-----"));
        Path clean = file("seeds/c.md", "---\ntitle: نظيف\n---\n" + BODY);
        assertThat(check("--fix", "--dry-run")).isZero();
        assertThat(screen.out())
                .contains(
                        "--- seeds/w.txt\n+++ seeds/w.txt\n@@ -3 +3 @@\n-قال الوزير, إن  السوق",
                        "+قال الوزير، إن السوق");
        assertThat(windows).hasBinaryContent(before);
        assertThat(check("--fix")).isZero();
        assertThat(windows)
                .hasBinaryContent("خبر من ويندوز\r\n\r\nقال الوزير، إن السوق كبير جدا وإن الناس فرحون.\r\n"
                        .getBytes(Charset.forName("windows-1256")));
        assertThat(marked).hasContent("\uFEFF---\r\ntitle: خبر\r\ntags: [أ , ب, ج]\r\n---\r\nقال، `أ, ب` نعم\r\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(marked)))
                .isEqualTo("rw-r-----");
        assertThat(clean).hasContent("---\ntitle: نظيف\n---\n" + BODY);
        try (Stream<Path> files = Files.list(site.resolve("seeds"))) {
            assertThat(files).hasSize(4);
        }
        assertThat(check("--fix")).isZero();
        assertThat(screen.out()).doesNotContain("---");
    }

    @Test
    void sarif_has_the_shape_that_2_1_0_requires() throws IOException {
        article("خبر", "خبر", "[أ](x.md) قال, نعم\n");
        assertThat(check("--format", "sarif")).isEqualTo(1);
        JsonNode log = new ObjectMapper().readTree(screen.out());
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        JsonNode run = log.get("runs").get(0);
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Warraq");
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSize(Rule.values().length);
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(run.get("results")).hasSize(2).allSatisfy(result -> {
            assertThat(List.of("error", "warning", "note"))
                    .contains(result.get("level").asText());
            assertThat(result.at("/message/text").asText()).isNotBlank();
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("seeds/%D8%AE%D8%A8%D8%B1.md");
            assertThat(place.at("/region/startLine").asInt()).isEqualTo(5);
            assertThat(place.at("/region/startColumn").asInt()).isPositive();
        });
    }

    @Test
    void github_gets_one_line_for_each_finding() throws IOException {
        article("a,b", "خبر", "[100%](x.md)\n");
        assertThat(check("--format", "github")).isEqualTo(1);
        assertThat(screen.out())
                .startsWith("::error file=seeds/a%2Cb.md,line=5,col=8,title=broken-link::“x.md” leads nowhere%0A")
                .hasLineCount(1);
    }

    @Test
    void wrong_usage_exits_with_2_and_a_site_that_is_none_with_1() {
        assertThat(check("--format", "xml")).isEqualTo(2);
        assertThat(check("--dry-run")).isEqualTo(2);
        assertThat(check("--fix", "--format", "json")).isEqualTo(2);
        assertThat(check("-q", "-v")).isEqualTo(2);
        assertThat(Main.run(screen.terminal(), "check", site.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(screen.err()).contains("there is no folder of seeds");
    }

    @Test
    void links_to_other_sites_are_tried_only_if_asked_for_each_once_and_politely() throws IOException {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent").replaceAll("/[0-9].*", ""));
            boolean head = exchange.getRequestMethod().equals("HEAD");
            int status =
                    path.equals("/gone") ? 404 : path.equals("/head") && head ? 405 : path.equals("/busy") ? 503 : 200;
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://127.0.0.1:" + server.getAddress().getPort();
            article(
                    "a",
                    "خبر",
                    "[أ](" + host + "/fine#x) [ب](" + host + "/gone) [ج](" + host + "/head) [د](" + host + "/busy) [ه]("
                            + host + "/fine)\n");
            assertThat(found()).isEmpty();
            assertThat(asked).isEmpty();
            assertThat(found("--external"))
                    .hasSize(2)
                    .anyMatch(each -> each.endsWith(" dead-link"))
                    .anyMatch(each -> each.endsWith(" unreachable-link"));
            assertThat(asked)
                    .containsExactlyInAnyOrder(
                            "HEAD /fine warraq",
                            "HEAD /gone warraq",
                            "GET /gone warraq",
                            "HEAD /head warraq",
                            "GET /head warraq",
                            "HEAD /busy warraq",
                            "GET /busy warraq");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_same_is_found_in_the_same_order_whatever_was_known_before() throws IOException {
        for (int i = 0; i < 30; i++) {
            article("a" + i % 7 + "/" + i, "خبر " + i, "قال, نعم [أ](x.md)\n");
        }
        List<String> first = found();
        assertThat(first).hasSize(60);
        assertThat(found()).isEqualTo(first);
        assertThat(new String(screen.out().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(screen.out());
    }
}
