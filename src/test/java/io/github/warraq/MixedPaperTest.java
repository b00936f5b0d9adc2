package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newspaper with «C++» in every text that it has, the paper's own name included: left alone in a line from right to left its
 * signs jump to the other side of the letter, so wherever it is shown, this tells whether that place is isolated.
 */
class MixedPaperTest {
    private static final String NEEDY = "C++";
    private static final String STORY = """
            ---
            title: تعلموا C++ من الصفر %1$d
            kicker: لغة C++ مرة أخرى
            deck: سطر تحت العنوان عن C++ أيضا
            date: 2016-09-0%1$d 15:30
            updated: 2016-09-1%1$d
            authors: [C++ العربي, فريق C++]
            tags: [لغة C++ الحديثة, برمجة]
            section: code
            source: موقع C++ الرسمي
            dateline: قاعة C++ الكبرى
            summary: ملخص قصير عن C++ لا غير
            image: {src: a.svg, alt: شعار C++ الأزرق, caption: صورة C++ من المؤتمر, credit: وكالة C++ للصور}
            correction: الصحيح C++ لا سواها
            ---

            فقرة عن C++ في المتن، و**لغة C++ بخط غليظ**، و[رابط C++ هنا](https://example.org/)، و`C++ في شفرة`، و<kbd>C++</kbd>.

            ## عنوان C++ فرعي

            - بند عن C++ أول
            - [x] بند C++ منجز

            > اقتباس عن C++ هنا

            | عمود C++ أول | ثان |
            |---|---|
            | خلية C++ أولى | ثانية |

            ![صورة C++ بديلة](b.svg "تعليق C++ على الصورة"){credit="مصور C++ الخاص"}

            <details><summary>ملخص C++ خفي</summary><p>تفصيل عن C++ كذلك</p></details>

            حاشية عن لغة[^1].

            [^1]: نص حاشية C++ في الأسفل

            ```
            int C++ ; // تعليق
            ```
            """;
    private static final String RAW = """
            الخبر الخام عن C++ يصل

            فقرة أولى عن C++ وأخواتها في متن الخبر الخام الذي يصل من الوكالة بلا ترتيب، وفيها كلام طويل يكفي لأن تعد فقرة.

            - بند C++ أول من قائمة خام
            - بند C++ ثان من قائمة خام

            فقرة ثانية عن C++ وأخواتها في متن الخبر الخام الذي يصل من الوكالة بلا ترتيب، وفيها كلام طويل يكفي لأن تعد فقرة.

            صورة C++ من الأرشيف (رويترز)
            """;

    @TempDir
    private static Path folder;

    private static Newspaper paper;

    @BeforeAll
    static void build() {
        paper = Newspaper.in(folder)
                .givenSeed("site.yml", """
                        name: جريدة C++ اليوم
                        description: أخبار C++ والبرمجة
                        copyright: حقوق جريدة C++ محفوظة
                        language: ar
                        per-page: 2
                        lite: true
                        shortlinks: true
                        sections:
                          code: قسم C++ والبرامج
                        """)
                .givenSeed("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>")
                .givenSeed("b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>")
                .givenSeed("code/raw.txt", RAW);
        for (int i = 1; i <= 7; i++) {
            paper.givenSeed(
                    String.format(java.util.Locale.ROOT, "s%d.md", i), String.format(java.util.Locale.ROOT, STORY, i));
        }
        paper.whenBuilt().thenItExitsWith(0);
    }

    @Test
    void whereverItIsShownItReadsAsItWasWritten() {
        List<String> wrong = new ArrayList<>();
        Set<String> places = new TreeSet<>();
        pages().forEach((path, page) -> look(path, page, wrong, places));

        assertThat(wrong).isEmpty();
        assertThat(places)
                .as("it is shown in every kind of place")
                .contains(
                        "div.w",
                        "p.wm",
                        "li",
                        "h1",
                        "h2",
                        "h3",
                        "p",
                        "p.k",
                        "p.deck",
                        "p.sum",
                        "p.meta",
                        "figcaption",
                        "td",
                        "th",
                        "summary",
                        "p.src")
                .as("on every kind of page")
                .contains("index", "article", "lite", "sections", "topics", "authors", "archive", "feeds", "404");
    }

    @Test
    void itDoesInTheStoriesThatFeedsHold() {
        List<String> wrong = new ArrayList<>();
        Set<String> places = new TreeSet<>();
        for (String feed : List.of("feed.xml", "atom.xml", "sections/code/feed.xml")) {
            Document document = Jsoup.parse(paper.text("site/" + feed), "", Parser.xmlParser());
            for (Element content : document.select("content|encoded, entry > content, description")) {
                if (content.text().contains("<div")) {
                    look(feed, Jsoup.parse(content.text()), wrong, places);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(places).contains("p", "h2", "li", "td", "figcaption");
    }

    @Test
    void codeAndKeysRunToTheRightAndNothingIsPutIntoThem() {
        int seen = 0;
        for (Document page : pages().values()) {
            for (Element code : page.select("code, kbd, samp, pre")) {
                assertThat(code.select("bdi, bdo")).isEmpty();
                assertThat(code.closest("[dir]").attr("dir")).isEqualTo("ltr");
                assertThat(code.text()).doesNotContain("\u061C", "\u2066");
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void titlesAndAttributesHoldNoIsolates() {
        pages().forEach((path, page) -> {
            assertThat(page.title()).as(path).doesNotContainPattern("[\u061C\u200E\u202A-\u202E\u2066-\u2069]");
            for (Element element : page.getAllElements()) {
                element.attributes()
                        .forEach(attribute -> assertThat(attribute.getValue())
                                .as(path)
                                .doesNotContainPattern("[\u061C\u202A-\u202E\u2066-\u2069]"));
            }
        });
    }

    private static void look(String path, Document page, List<String> wrong, Set<String> places) {
        for (ShownText block : ShownText.of(page)) {
            int written = count(block.text());
            if (written > 0) {
                places.add(block.block());
                places.add(
                        path.endsWith(".lite.html")
                                ? "lite"
                                : path.matches("\\d{4}/.*") ? "article" : path.replaceAll("[/.].*", ""));
            }
            if (count(block.seen()) != written) {
                wrong.add(path + ": " + block.block() + ": " + block.seen());
            }
        }
    }

    private static int count(String text) {
        return text.split(java.util.regex.Pattern.quote(NEEDY), -1).length - 1;
    }

    private static SortedMap<String, Document> pages() {
        SortedMap<String, Document> pages = paper.pages();
        pages.keySet().removeIf(path -> path.startsWith("s/"));
        return pages;
    }
}
