package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.warraq.build.Preview;
import io.github.warraq.build.ReadOnly;
import io.github.warraq.build.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new}, {@code init}, {@code list}, {@code config} and {@code clean}, as their users see them. */
class DeskCommandsTest {
    private static final String NOON = "2025-11-20T12:00:00Z";

    @TempDir
    private Path site;

    private Screen screen = Screen.piped();

    private int warraq(String... arguments) {
        screen = Screen.piped();
        return Main.run(screen.terminal(), arguments);
    }

    private Path file(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .map(each -> site.relativize(each).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void new_writes_front_matter_into_the_section_s_folder_and_prints_the_path() throws IOException {
        file("seeds/site.yml", "timezone: Asia/Riyadh\nsections:\n  politics: سياسة\n");
        int exit = warraq("new", "قمة العشرين: «الاتفاق» قريب", site.toString(), "-s", "سياسة", "--clock", NOON);
        assertThat(screen.err()).isEmpty();
        assertThat(exit).isZero();
        Path written = site.resolve("seeds/politics/قمة-العشرين-الاتفاق-قريب.md");
        assertThat(screen.out()).isEqualTo(written + "\n");
        assertThat(written)
                .content()
                .isEqualTo("---\ntitle: \"قمة العشرين: «الاتفاق» قريب\"\ndate: 2025-11-20 15:00\n"
                        + "slug: \"قمة-العشرين-الاتفاق-قريب\"\n---\n\n");
    }

    @Test
    void what_new_wrote_is_read_as_it_was_meant() throws IOException {
        file("seeds/a.txt", "خبر\n\nنص الخبر.\n");
        warraq("new", "قال: \"نعم\" \\ لا", site.toString(), "--draft", "--clock", NOON, "--slug", "Yes And No");
        assertThat(warraq("list", "drafts", site.toString(), "--format", "json"))
                .isZero();
        JsonNode draft = new ObjectMapper().readTree(screen.out()).get(0);
        assertThat(draft.get("file").asText()).isEqualTo("seeds/yes-and-no.md");
        assertThat(draft.get("title").asText()).as("set in type").isEqualTo("قال: «نعم» \\ لا");
        assertThat(draft.get("date").asText()).isEqualTo("2025-11-20T12:00");
    }

    @Test
    void new_overwrites_nothing() throws IOException {
        Path there = file("seeds/خبر-اليوم.txt", "خبر اليوم\n\nنص.\n");
        assertThat(warraq("new", "خبر اليوم", site.toString())).isEqualTo(1);
        assertThat(screen.err()).contains("there is such an article already", "--slug");
        assertThat(there).content().isEqualTo("خبر اليوم\n\nنص.\n");
        assertThat(files()).containsExactly("seeds/خبر-اليوم.txt");
    }

    @Test
    void new_knows_no_section_but_those_of_the_settings_and_those_that_are_there() throws IOException {
        file("seeds/site.yml", "sections:\n  politics: سياسة\n  posts: منشورات\n");
        file("seeds/عام/a.txt", "خبر\n\nنص الخبر.\n");
        assertThat(warraq("new", "أ", site.toString(), "-s", "politcs")).isEqualTo(1);
        assertThat(screen.err()).contains("there is no section 'politcs'", "did you mean politics?");
        assertThat(warraq("new", "أ", site.toString(), "-s", "../x")).isEqualTo(1);
        assertThat(warraq("new", "ب", site.toString(), "-s", "عام")).isZero();
        assertThat(warraq("new", "ج", site.toString(), "-s", "posts")).isZero();
        assertThat(files()).contains("seeds/عام/ب.md", "seeds/ج.md");
        assertThat(site.resolve("seeds/ج.md")).content().contains("section: \"posts\"\n");
    }

    @Test
    void new_refuses_a_title_that_is_none_and_a_folder_without_seeds() throws IOException {
        assertThat(warraq("new", "خبر", site.toString())).isEqualTo(1);
        assertThat(screen.err()).contains("there is no folder of seeds", "warraq init");
        Files.createDirectory(site.resolve("seeds"));
        assertThat(warraq("new", "…", site.toString())).isEqualTo(1);
        assertThat(screen.err()).contains("no letter or digit");
        assertThat(warraq("new", "خبر\u202Eعاجل", site.toString())).isEqualTo(1);
        assertThat(screen.err()).contains("turn text round");
        assertThat(warraq("new", "خبر\nعاجل", site.toString())).isEqualTo(1);
        assertThat(warraq("new")).isEqualTo(2);
        assertThat(files()).isEmpty();
    }

    @Test
    void init_makes_a_site_that_builds_without_a_word() throws IOException {
        Path paper = site.resolve("paper");
        assertThat(warraq("init", paper.toString(), "--name", "صوت \"الحي\"", "--clock", NOON))
                .isZero();
        assertThat(screen.out()).contains("site.yml", "now: warraq build ");
        int exit = warraq("build", paper.toString(), "-b", "https://example.org/", "--strict", "-v", "--clock", NOON);
        assertThat(screen.err()).doesNotContain("error", "warning");
        assertThat(exit).isZero();
        assertThat(screen.out()).startsWith("3 articles, ");
        assertThat(paper.resolve("site/index.html")).content().contains("صوت \"الحي\"", "دليل الكاتب");
        assertThat(paper.resolve("site/2025/11/18/كيف-تكتب-مقالك-الأول.html"))
                .content()
                .contains("../17/", "../19/");
    }

    @Test
    void init_goes_into_no_folder_that_is_in_use_but_into_a_fresh_clone() throws IOException {
        file("notes.txt", "mine");
        assertThat(warraq("init", site.toString())).isEqualTo(1);
        assertThat(screen.err()).contains("something is in this folder already");
        assertThat(files()).containsExactly("notes.txt");
        Path clone = Files.createDirectories(site.resolve("clone/.git")).getParent();
        assertThat(warraq("init", clone.toString())).isZero();
        assertThat(warraq("init", site.resolve("notes.txt").toString())).isEqualTo(1);
        assertThat(screen.err()).contains("this is a file");
    }

    @Test
    void list_names_each_kind_by_its_files() throws IOException {
        file("seeds/a.md", "---\ntitle: مسودة\ndate: 2025-01-01\ndraft: true\n---\nنص.\n");
        file("seeds/b.md", "---\ntitle: غدا\ndate: 2025-11-21 08:00\n---\nنص.\n");
        file("seeds/c.md", "---\ntitle: بلا تاريخ\n---\nنص.\n");
        file("seeds/d.md", "---\ntitle: [\n---\nنص.\n");
        assertThat(list("drafts")).isEqualTo("seeds/a.md: 2025-01-01 مسودة\n");
        assertThat(list("future")).isEqualTo("seeds/b.md: 2025-11-21T08:00 غدا\n");
        assertThat(list("undated")).isEqualTo("seeds/c.md: undated بلا تاريخ\n");
        assertThat(list("refused")).startsWith("seeds/d.md:").hasLineCount(1);
        assertThat(site.resolve("site")).doesNotExist();
        assertThat(warraq("list", "all", site.toString())).isEqualTo(2);
        assertThat(screen.err()).contains("KIND: 'all' is none of drafts, future, undated, refused");
    }

    private String list(String kind) {
        assertThat(warraq("list", kind, site.toString(), "--clock", NOON)).isZero();
        assertThat(screen.err()).isEmpty();
        return screen.out();
    }

    @Test
    void config_says_what_holds_and_who_says_so() throws IOException {
        file("seeds/site.yml", "name: صدى\nfeeds:\n  items: 7\ntypography:\n  ellipsis: false\nper_page: 5\n");
        assertThat(warraq("config", site.toString())).isZero();
        assertThat(screen.out())
                .containsPattern("(?m)^name +seeds/site.yml:1:1 +صدى$")
                .containsPattern("(?m)^feeds.items +seeds/site.yml:3:3 +7$")
                .containsPattern("(?m)^feeds.full +default +true$")
                .containsPattern("(?m)^per-page +seeds/site.yml:6:1 +5$")
                .containsPattern("(?m)^typography.ellipsis +seeds/site.yml:5:3 +false$")
                .containsPattern("(?m)^base-url +default$");
    }

    @Test
    void config_names_every_key_of_the_documentation() throws IOException {
        Files.createDirectory(site.resolve("seeds"));
        assertThat(warraq("config", site.toString(), "--format", "json")).isZero();
        JsonNode all = new ObjectMapper().readTree(screen.out());
        List<String> names = all.findValuesAsText("name");
        assertThat(Files.readString(Path.of("README.md"))
                        .lines()
                        .filter(line -> line.matches("\\| `[a-z.-]+` \\|.*\\|.*\\|.*\\|"))
                        .map(line -> line.split("`")[1])
                        .filter(name -> !name.startsWith("sections.") && !name.equals("title")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(names).contains(name));
    }

    @Test
    void config_finds_the_base_url_where_a_build_finds_it() throws IOException {
        file("seeds/static/CNAME", "news.example.org\n");
        warraq("config", site.toString());
        assertThat(screen.out()).containsPattern("base-url +seeds/static/CNAME +https://news.example.org/\n");
        Screen onGitHub = Screen.piped(Map.of("GITHUB_REPOSITORY", "o/r"));
        Files.delete(site.resolve("seeds/static/CNAME"));
        Main.run(onGitHub.terminal(), "config", site.toString());
        assertThat(onGitHub.out()).containsPattern("base-url +GITHUB_REPOSITORY +https://o.github.io/r/\n");
    }

    @Test
    void config_shows_wrong_settings_as_a_build_does() throws IOException {
        file("seeds/site.yml", "per-page: many\n");
        assertThat(warraq("config", site.toString())).isEqualTo(1);
        assertThat(screen.err()).contains("seeds/site.yml:1:11: error: per-page is “many”");
    }

    @Test
    void clean_deletes_what_builds_made_and_nothing_else() throws IOException {
        file("seeds/a.txt", "خبر\n\nنص الخبر.\n");
        warraq("build", site.toString(), "-q", "--clock", NOON);
        file("site/mine.html", "mine");
        file("other/mine.txt", "mine");
        List<String> before = files();
        assertThat(warraq("clean", site.toString(), "--dry-run")).isZero();
        assertThat(screen.out())
                .contains("index.html\n", "would delete ", " and .warraq/")
                .doesNotContain("mine");
        assertThat(files()).isEqualTo(before);
        assertThat(warraq("clean", site.toString())).isZero();
        assertThat(screen.out()).matches("deleted \\d+ files and \\.warraq/\n");
        assertThat(files()).containsExactly("other/mine.txt", "seeds/a.txt", "site/mine.html");
        assertThat(site.resolve(".warraq")).doesNotExist();
        assertThat(warraq("clean", site.toString())).isZero();
        assertThat(screen.out()).isEqualTo("nothing to clean\n");
    }

    @Test
    void clean_waits_for_a_preview_or_build_to_end() throws Exception {
        file("seeds/a.txt", "خبر\n\nنص الخبر.\n");
        Request request = ReadOnly.request(site, false, false, Instant.parse(NOON), 1, Map.of());
        try (Preview open = Preview.open(request, new SilentReport(screen.terminal()))) {
            assertThat(open.isReady()).isTrue();
            assertThat(warraq("list", "undated", site.toString())).isZero();
            assertThat(screen.out()).isEqualTo("seeds/a.txt: undated خبر\n");
            assertThat(warraq("clean", site.toString())).isEqualTo(1);
            assertThat(screen.err()).contains("under way", "wait until it is done");
        }
        assertThat(warraq("clean", site.toString())).isZero();
        assertThat(files()).containsExactly("seeds/a.txt");
    }

    @Test
    void clean_leaves_a_page_that_somebody_has_changed_and_a_build_mends_it() throws IOException {
        file("seeds/a.txt", "خبر\n\nنص الخبر.\n");
        warraq("build", site.toString(), "-q", "--clock", NOON);
        String page = Files.readString(site.resolve("site/index.html"));
        file("site/index.html", "changed by hand");
        assertThat(warraq("clean", site.toString())).isZero();
        assertThat(screen.out()).contains("left 1 file that somebody has changed");
        assertThat(site.resolve("site/index.html")).content().isEqualTo("changed by hand");
        assertThat(warraq("build", site.toString(), "-q", "--clock", NOON)).isZero();
        assertThat(site.resolve("site/index.html")).content().isEqualTo(page);
    }
}
