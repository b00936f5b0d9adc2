package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code -v} and {@code --dry-run} it is said of each file why it is made, and nothing of others. */
class WhyTest {
    private static final String MIDDLE = "2024/03/02/middle.html";

    @TempDir
    private Path folder;

    private Newspaper paper;

    @BeforeEach
    void givenASiteThatIsBuilt() {
        paper = Newspaper.in(folder)
                .givenFile("seeds/site.yml", "name: صحيفة\nsections: {a: أ}\n")
                .givenSeed("a/oldest.md", story("oldest", "الأقدم", "2024-03-01", "", "تراث"))
                .givenSeed("a/middle.md", story("middle", "الأوسط", "2024-03-02", "", "تراث, مياه"))
                .givenSeed("a/newest.md", story("newest", "الأحدث", "2024-04-03", "سالم", "مياه"))
                .givenFile("seeds/static/own.txt", "ملف")
                .whenBuilt()
                .thenItExitsWith(0);
    }

    private static String story(String slug, String title, String day, String author, String tags) {
        return "---\nslug: " + slug + "\ntitle: " + title + "\ndate: " + day + "\nauthors: [" + author + "]\ntags: ["
                + tags + "]\nsummary: ملخص ثابت لا يتغير مع النص.\n---\n\nنص الخبر كاملا.\n";
    }

    private void edit(String seed, String from, String to) {
        paper.givenSeed(seed, paper.text("seeds/" + seed).replace(from, to));
    }

    /** Builds, and checks that a dry run before it says the same. */
    private Map<String, String> reasons() {
        paper.whenBuilt("--dry-run");
        Map<String, String> announced = parsed();
        paper.whenBuilt("-v").thenThereIsNoStackTrace();
        assertThat(announced).isEqualTo(parsed());
        return announced;
    }

    private Map<String, String> parsed() {
        Map<String, String> reasons = new TreeMap<>();
        paper.err()
                .lines()
                .filter(line -> !line.matches(".*: (note|warning|error): .*|  .*"))
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    reasons.put(line.substring(0, colon), line.substring(colon + 2));
                });
        return reasons;
    }

    @Test
    void nothing_is_said_where_nothing_changed() {
        assertThat(reasons()).isEmpty();
    }

    @Test
    void of_a_site_that_was_never_built_everything_is_new() throws IOException {
        Newspaper fresh =
                Newspaper.in(Files.createDirectory(folder.resolve("fresh"))).givenSeedsOf(paper);
        fresh.whenBuilt("-v");

        assertThat(fresh.err().lines()).isNotEmpty().allMatch(line -> line.endsWith(": new"));
    }

    @Test
    void a_changed_text_makes_its_page_and_the_feeds_that_show_it() {
        edit("a/middle.md", "كاملا", "كله");

        Map<String, String> reasons = reasons();
        assertThat(reasons)
                .containsEntry("search/start.js", "stories were added or have changed, its words have changed")
                .containsEntry("search/new/stories/0/0.js", "a story in it has changed")
                .doesNotContainKeys("search.html", "search/new/facets.js");
        reasons.keySet().removeIf(route -> route.startsWith("search/"));
        assertThat(reasons)
                .containsEntry(MIDDLE, "its text changed")
                .containsEntry("feed.xml", "a story in it has changed")
                .containsEntry("sections/a/atom.xml", "a story in it has changed")
                .hasSize(1 + 6);
    }

    @Test
    void a_new_headline_makes_all_pages_that_show_it() {
        edit("a/middle.md", "الأوسط", "عنوان آخر");

        assertThat(reasons())
                .containsEntry(MIDDLE, "it was retitled")
                .containsEntry("index.html", "a story it lists was retitled")
                .containsEntry("archive/2024/03/index.html", "a story it lists was retitled")
                .containsEntry("2024/03/01/oldest.html", "its neighbour changed")
                .containsEntry("2024/04/03/newest.html", "its neighbour changed, a story related to it changed")
                .containsEntry("feed.json", "a story in it was retitled")
                .doesNotContainKeys("sitemap.xml", "news-sitemap.xml", "archive/2024/04/index.html");
    }

    @Test
    void a_headline_that_makes_the_address_moves_the_page() {
        paper.givenSeed("a/auto.md", "---\ntitle: أول عنوان\ndate: 2024-05-01\n---\n\nنص.\n")
                .whenBuilt();
        edit("a/auto.md", "أول عنوان", "ثاني عنوان");

        assertThat(reasons())
                .containsEntry(
                        "2024/05/01/ثاني-عنوان.html",
                        "its address moved from 2024/05/01/أول-عنوان.html, it was retitled")
                .containsEntry("2024/05/01/أول-عنوان.html", "deleted, for it moved to 2024/05/01/ثاني-عنوان.html")
                .containsEntry("index.html", "a story it lists was retitled")
                .containsEntry("sitemap.xml", "it holds other pages");
    }

    @Test
    void another_date_moves_the_page_too() {
        edit("a/middle.md", "2024-03-02", "2024-04-05");

        assertThat(reasons())
                .containsEntry(
                        "2024/04/05/middle.html",
                        "its address moved from 2024/03/02/middle.html, its date changed, its neighbour changed, a story related to it changed")
                .containsEntry("archive/2024/03/index.html", "it lists other stories");
    }

    @Test
    void other_topics_and_authors_are_told_apart_from_other_text() {
        edit("a/middle.md", "تراث, مياه", "تراث");

        assertThat(reasons())
                .containsEntry(MIDDLE, "its section, topics or authors changed")
                .containsEntry("topics/مياه/index.html", "it lists other stories");
    }

    @Test
    void a_new_story_makes_the_lists_it_is_on_and_its_neighbour() {
        paper.givenSeed("a/last.md", story("last", "الأخير", "2024-05-05", "", ""));

        assertThat(reasons())
                .containsEntry("2024/05/05/last.html", "new")
                .containsEntry("2024/04/03/newest.html", "its neighbour changed")
                .containsEntry("index.html", "it lists other stories")
                .containsEntry("archive/index.html", "it lists other pages")
                .containsEntry("sitemap.xml", "it holds other pages")
                .containsEntry("archive/2024/05/index.html", "new");
    }

    @Test
    void a_story_that_is_gone_is_deleted() {
        paper.givenNo("seeds/a/middle.md");

        assertThat(reasons())
                .containsEntry(MIDDLE, "deleted, for nothing has this address any more")
                .containsEntry("index.html", "it lists other stories");
    }

    @Test
    void a_seed_under_another_name_is_the_same_page_of_another_source() {
        String text = paper.text("seeds/a/middle.md");
        paper.givenNo("seeds/a/middle.md").givenSeed("a/renamed.md", text);

        assertThat(reasons().get(MIDDLE)).startsWith("what it is made from has another name");
    }

    @Test
    void a_link_to_a_story_that_moved_is_a_reason() {
        paper.givenSeed(
                        "a/linking.md",
                        story("linking", "رابط", "2020-01-01", "", "").replace("كاملا", "[هنا](newest.md)"))
                .whenBuilt();
        edit("a/newest.md", "slug: newest", "slug: moved");

        assertThat(reasons())
                .containsEntry("2020/01/01/linking.html", "a story it links to has moved")
                .containsEntry(
                        "2024/04/03/moved.html", "its address moved from 2024/04/03/newest.html, its text changed");
    }

    @Test
    void an_alias_leads_on_to_a_story_that_was_retitled() {
        edit("a/middle.md", "slug: middle", "slug: middle\naliases: [/old/]");
        paper.whenBuilt();
        edit("a/middle.md", "الأوسط", "عنوان آخر");

        assertThat(reasons()).containsEntry("old/index.html", "its story was retitled");
    }

    @Test
    void other_settings_make_every_page() {
        paper.givenFile("seeds/site.yml", "name: جريدة\nsections: {a: أ}\n");

        assertThat(reasons())
                .containsEntry(MIDDLE, "the settings changed")
                .containsEntry("index.html", "the settings changed")
                .containsEntry("feed.xml", "the settings changed")
                .containsEntry("sitemap.xml", "the settings changed (the same bytes)")
                .doesNotContainKeys("own.txt", "assets/site.css");
    }

    @Test
    void another_colour_makes_the_stylesheet_alone_and_the_page_that_holds_it() {
        paper.givenFile("seeds/site.yml", "name: صحيفة\nsections: {a: أ}\nlook: {accent: \"#0b5e4a\"}\n");

        assertThat(reasons())
                .containsExactly(
                        Map.entry("404.html", "the stylesheet changed"),
                        Map.entry("assets/site.css", "the settings changed"));
    }

    @Test
    void a_template_of_ones_own_makes_every_page_and_no_asset() {
        paper.givenTemplate("lang/ar.properties", "home = البيت\n");

        assertThat(reasons())
                .containsEntry(MIDDLE, "the theme changed")
                .containsEntry("404.html", "the theme changed")
                .doesNotContainKeys("own.txt", "assets/site.css");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void an_asset_of_ones_own_makes_that_asset() {
        paper.givenTemplate("assets/own.css", "p{margin:0}\n");
        assertThat(reasons()).containsExactly(Map.entry("assets/own.css", "new"));
        paper.givenTemplate("assets/own.css", "p{margin:1px}\n");
        assertThat(reasons()).containsExactly(Map.entry("assets/own.css", "the theme changed"));
    }

    @Test
    void the_first_author_of_a_paper_is_a_page_in_its_navigation() {
        edit("a/newest.md", "authors: [سالم]", "authors: []");
        paper.whenBuilt();
        edit("a/newest.md", "authors: []", "authors: [سالم]");

        assertThat(reasons())
                .containsEntry("2024/03/01/oldest.html", "the navigation changed")
                .containsEntry("authors/index.html", "new");
    }

    @Test
    void the_first_story_of_a_section_is_a_change_of_the_sections() {
        paper.givenSeed("b/first.md", story("first", "قسم آخر", "2020-01-01", "", ""));

        assertThat(reasons()).containsEntry(MIDDLE, "the sections changed");
    }

    @Test
    void another_program_is_a_reason() {
        String manifest = paper.text("site/.warraq-manifest");
        paper.givenFile(
                "site/.warraq-manifest",
                manifest.replaceFirst("ground [0-9a-f]+ program", "ground 0123456789abcdef program")
                        .replaceAll("(?m)^[0-9a-f]{16} ", "0123456789abcdef "));

        assertThat(reasons())
                .containsEntry(MIDDLE, "the program changed (the same bytes)")
                .containsEntry("own.txt", "what it shows has changed (the same bytes)");
    }

    @Test
    void a_file_of_the_sites_own_that_changed_is_a_reason() {
        paper.givenFile("seeds/static/own.txt", "ملف آخر");

        assertThat(reasons()).containsExactly(Map.entry("own.txt", "its file changed"));
    }

    @Test
    void damaged_and_missing_files_are_told_apart() {
        paper.givenFile("site/index.html", "rubbish").givenNo("site/" + MIDDLE);

        assertThat(reasons())
                .containsExactly(
                        Map.entry(MIDDLE, "the file was missing"), Map.entry("index.html", "the file was damaged"));
    }

    @Test
    void a_commit_that_was_cut_off_is_a_reason_for_what_it_had_moved() {
        paper.givenSeed("a/last.md", story("last", "الأخير", "2024-05-05", "", ""));
        String before = paper.text("site/.warraq-manifest");
        paper.whenBuilt();
        paper.givenFile("site/.warraq-manifest.intent", paper.text("site/.warraq-manifest"))
                .givenFile("site/.warraq-manifest", before);

        assertThat(reasons())
                .containsEntry("2024/05/05/last.html", "the run before was cut off (the same bytes)")
                .containsEntry("index.html", "it lists other stories (the same bytes)");
        assertThat(paper.file("site/.warraq-manifest.intent")).doesNotExist();
        assertThat(reasons()).isEmpty();
    }

    @Test
    void a_lost_manifest_makes_everything_new_and_writes_nothing() {
        paper.givenNo("site/.warraq-manifest");

        assertThat(reasons())
                .isNotEmpty()
                .allSatisfy((route, why) -> assertThat(why).isEqualTo("new (the same bytes)"));
    }
}
