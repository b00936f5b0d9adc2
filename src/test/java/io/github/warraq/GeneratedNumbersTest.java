package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A newspaper whose writers use no digit, so that every one which a reader sees is the generator's: in dates, page numbers,
 * reading times, footnotes, the archive. They are of the set that the settings name, and what machines read is ASCII.
 */
class GeneratedNumbersTest {
    private static final Pattern ANY_BUT_ASCII = Pattern.compile("[\u0660-\u0669\u06F0-\u06F9]");
    private static final Map<String, String> OTHERS = Map.of(
            "latn", "[\u0660-\u0669\u06F0-\u06F9]", "arab", "[0-9\u06F0-\u06F9]", "arabext", "[0-9\u0660-\u0669]");
    private static final Map<String, String> OWN =
            Map.of("latn", "[0-9]", "arab", "[\u0660-\u0669]", "arabext", "[\u06F0-\u06F9]");
    private static final String LETTERS = "ابتجحدرسصطعفقكلمنهوي";
    private static final int WORDS = 9_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ar, latn, 'digits: latn'",
        "ar, arab, 'digits: arab\nmonths: levant\ncalendar: both'",
        "ar, arabext, 'digits: arabext\ncalendar: hijri'",
        "ar-MA, latn, 'months: morocco'",
        "fa, arabext, ''",
        "fa, latn, 'digits: latn\ncalendar: gregorian'",
        "ur, latn, ''",
        "he, latn, ''",
        "en, latn, ''",
        "en, arab, 'digits: arab'",
    })
    void areOfTheChosenDigitsWhereReadersLookAndAsciiWhereMachinesDo(String language, String digits, String settings) {
        Newspaper paper = givenPaper("language: " + language + "\n" + settings + "\n")
                .whenBuilt()
                .thenItExitsWith(0);

        int seen = 0;
        for (Map.Entry<String, Document> page : paper.pages().entrySet()) {
            StringBuilder shown = new StringBuilder(page.getValue().title());
            shown.append(' ').append(page.getValue().body().text());
            for (Element element : page.getValue().select("[aria-label], [title], [alt]")) {
                shown.append(' ').append(element.attr("aria-label"));
                shown.append(' ').append(element.attr("title")).append(' ').append(element.attr("alt"));
            }
            page.getValue()
                    .select("meta[name=description], meta[property=og:title], meta[property=og:description]")
                    .forEach(meta -> shown.append(' ').append(meta.attr("content")));
            assertThat(shown.toString()).as(page.getKey()).doesNotContainPattern(OTHERS.get(digits));
            seen += Pattern.compile(OWN.get(digits)).matcher(shown).find() ? 1 : 0;
        }
        assertThat(seen).as("pages with a number").isGreaterThan(15);
        thenMachinesReadAscii(paper);
    }

    @Test
    void standInEveryKindOfPlace() {
        Newspaper paper = givenPaper("language: ar\ndigits: arab\n").whenBuilt().thenItExitsWith(0);
        Document story = paper.thenPageLike("2016/09/05/.*[^e]\\.html");

        assertThat(story.select(".by time").first().text()).isEqualTo("٥ سبتمبر ٢٠١٦، الساعة ١٥:٣٠ بتوقيت مكة المكرمة");
        assertThat(story.select(".by li").eachText())
                .anyMatch(line -> line.startsWith("آخر تحديث ٦ سبتمبر ٢٠١٦"))
                .anyMatch(line -> line.matches(".*[٠-٩]+ دقيقة"));
        assertThat(story.select("sup a").first().text()).contains("١");
        assertThat(paper.thenPage("archive/page/0/1.html").select("h1").text()).isEqualTo("كل الأخبار صفحة ١");
        assertThat(paper.thenPage("archive/index.html").select("h2").eachText()).contains("٢٠١٦");
        assertThat(paper.thenPage("archive/2016/09/index.html").title()).startsWith("سبتمبر ٢٠١٦");
        assertThat(paper.pages().entrySet().stream()
                        .filter(page -> page.getKey().matches(".*\\.lite\\.\\d+\\.html|.*\\.lite-?\\d+\\.html"))
                        .map(page -> page.getValue().title()))
                .as("light pages: %s", paper.pages().keySet())
                .isNotEmpty()
                .allMatch(title -> title.matches("(?s).*[٠-٩].*"));
    }

    @Test
    void everyDateIsATimeWithItsOffset() {
        Newspaper paper = givenPaper("language: ar\n").whenBuilt().thenItExitsWith(0);
        int seen = 0;
        for (Map.Entry<String, Document> page : paper.pages().entrySet()) {
            for (Element time : page.getValue().select("time")) {
                assertThat(time.attr("datetime")).matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?\\+03:00)");
                seen++;
            }
            Document rest = page.getValue().clone();
            rest.select("time").remove();
            assertThat(rest.select(".meta, .by").text()).as(page.getKey()).doesNotContain("سبتمبر", "2016");
        }
        assertThat(seen).isGreaterThan(20);
    }

    private Newspaper givenPaper(String settings) {
        Newspaper paper = Newspaper.in(folder)
                .givenSeed("site.yml", settings + "timezone: Asia/Riyadh\nper-page: 2\nlite: true\nname: الجريدة\n");
        for (String name : new String[] {"a", "b", "c", "d", "e"}) {
            paper.givenSeed(
                    "news/" + name + ".md",
                    "---\ntitle: خبر " + (char) ('ا' + name.charAt(0)) + "\ndate: 2016-0" + (name.charAt(0) - 'a' + 1)
                            + "-11 09:05\ntags: [موضوع]\nauthors: [كاتب]\n---\n\nنص الخبر.\n");
        }
        return paper.givenSeed(
                "news/long.md",
                "---\ntitle: قصة طويلة\ndate: 2016-09-05 15:30\nupdated: 2016-09-06 10:00\n---\n\nأول[^x] ثم[^y].\n\n"
                        + "## أول\n\n" + words(1) + "\n\n## ثان\n\n- بند\n- بند\n\n## ثالث\n\n" + words(2)
                        + "\n\n[^x]: حاشية\n[^y]: أخرى\n");
    }

    /** Words that cannot be compressed to little, so that the light twin has several pages. */
    private static String words(long seed) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= WORDS / 2; i++) {
            for (int letters = 3 + random.nextInt(4); letters > 0; letters--) {
                words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            words.append(i % 60 == 0 ? ".\n\n" : " ");
        }
        return words.toString();
    }

    private static void thenMachinesReadAscii(Newspaper paper) {
        paper.site().forEach((name, content) -> {
            String text = content.text();
            assertThat(ANY_BUT_ASCII.matcher(name).find()).as(name).isFalse();
            if (name.contains("sitemap") || name.endsWith("robots.txt")) {
                assertThat(ANY_BUT_ASCII.matcher(text).find()).as(name).isFalse();
            }
            if (name.endsWith(".html")) {
                Document page = Jsoup.parse(text);
                for (Element element :
                        page.select("time, a, link, [id], meta[property^=article:], meta[property=og:url]")) {
                    String machine = element.attr("datetime")
                            + element.attr("href")
                            + element.id()
                            + (element.normalName().equals("meta") ? element.attr("content") : "");
                    assertThat(ANY_BUT_ASCII.matcher(machine).find())
                            .as(name + " " + machine)
                            .isFalse();
                }
                page.select("script")
                        .forEach(
                                script -> assertThat(script.data())
                                        .as(name)
                                        .doesNotContainPattern(
                                                "\"(datePublished|dateModified|timeRequired|wordCount)\":\"?[^\",}]*[\u0660-\u0669\u06F0-\u06F9]"));
            }
            if (name.matches(".*(feed|atom)\\.xml")) {
                assertThat(text)
                        .as(name)
                        .doesNotContainPattern(
                                "<(pubDate|published|updated|lastBuildDate)>[^<]*[\u0660-\u0669\u06F0-\u06F9]");
            }
        });
    }
}
