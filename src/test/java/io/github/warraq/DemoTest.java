package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import io.github.warraq.build.Build;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Listener;
import io.github.warraq.build.Request;
import io.github.warraq.build.Result;
import io.github.warraq.text.Fold;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration newspaper, built as its readers will see it. */
class DemoTest {
    private static final Instant CLOCK = Instant.parse("2025-11-20T12:00:00Z");
    private static final Pattern TITLE = Pattern.compile("(?m)^title *[:=] *(?<quote>['\"]?)(.+)\\k<quote>$");
    private static final int PARAGRAPH = 100;
    private static final int DRAFT_AND_FUTURE = 2;

    @TempDir
    private static Path folder;

    private static final List<Notice> NOTICES = new ArrayList<>();
    private static final Map<String, Document> STORIES = new TreeMap<>();
    private static Result first;
    private static Result second;

    @BeforeAll
    static void build() throws Exception {
        copy(demo().resolve("seeds"), folder.resolve("seeds"));
        first = run();
        second = run();
        for (Path page : files(folder.resolve("site"), ".html")) {
            Document document = Jsoup.parse(Files.readString(page));
            if (document.selectFirst("article.story") != null) {
                STORIES.put(text(document, "article.story h1"), document);
            }
        }
    }

    @Test
    void everySeedButTheDraftAndTheFutureOneHasAPage() throws IOException {
        int seeds = seeds(".md").size() + seeds(".txt").size();

        assertThat(first.articles()).isEqualTo(seeds - DRAFT_AND_FUTURE).isGreaterThanOrEqualTo(24);
        assertThat(STORIES).hasSize(first.articles());
        assertThat(first.pages()).isGreaterThan(first.articles());
        assertThat(files(folder.resolve("site/s"), ".html"))
                .as("short addresses")
                .hasSize(first.articles());
    }

    @Test
    void everyMarkdownSeedStandsUnderItsTitle() throws IOException {
        List<String> titles = new ArrayList<>();
        for (Path seed : seeds(".md")) {
            String text = Files.readString(seed);
            Matcher title = TITLE.matcher(text.startsWith("Title:") ? text.replaceFirst("T", "t") : text);
            assertThat(title.find()).as(seed.toString()).isTrue();
            titles.add(title.group(2));
        }
        titles.removeIf(title -> title.contains("كسوف كلي") || title.contains("رسائل القراء"));

        assertThat(STORIES.keySet().stream().map(DemoTest::withoutMarks)).containsAll(titles);
    }

    @Test
    void everyRawTextStandsUnderItsHeadlineWithItsDeckAndDateline() {
        assertThat(STORIES.keySet().stream().map(DemoTest::withoutMarks))
                .contains(
                        "صورة وحكاية: يوم توقفت الساعة",
                        "النفط يختم أسبوعه على ارتفاع طفيف بعد خمس جلسات متقلبة",
                        "موسم القمح في السهل الشرقي هو الأفضل منذ سبعة أعوام، لكن المخازن تضيق به",
                        "المترجم الذي لا نراه",
                        "مدن ساحلية تتفق في القاهرة على سجل مشترك للمباني التاريخية",
                        "إقليما الساحل والهضبة يقتربان من اتفاق على مياه نهر السرو",
                        "لجنة الانتخابات تعلن جدول الاقتراع البلدي وتفتح باب تسجيل الناخبين الجدد",
                        "المدينة تستضيف دورة الألعاب الشاطئية وتفتح باب التطوع",
                        "ممرضة من عين الزيتون تفوز بماراثون الساحل في أول مشاركة لها");
        assertThat(story("النفط يختم").select("article.story").text())
                .contains("أسواق الطاقة", "المتعاملون يوازنون بين وفرة المعروض ومخاوف الشتاء");
        assertThat(story("لجنة الانتخابات").select(".meta time").eachAttr("datetime"))
                .startsWith("2025-11-05T00:00:00+03:00");
        for (String title : List.of("صورة وحكاية", "موسم القمح", "ممرضة من")) {
            assertThat(story(title).select("article.story figcaption").text())
                    .as(title)
                    .isNotEmpty();
        }
    }

    @Test
    void noParagraphOfARawTextIsLost() throws IOException {
        List<String> published = STORIES.values().stream()
                .map(story -> Fold.key(story.select("article.story").text()))
                .toList();

        for (Path seed : seeds(".txt")) {
            for (String line : Files.readAllLines(seed)) {
                if (line.length() >= PARAGRAPH && !line.endsWith(")")) {
                    assertThat(published)
                            .as(line)
                            .filteredOn(story -> story.contains(Fold.key(line)))
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void nothingIsWrongWithItAndOnlyButtonsOfPagesAreLeftOut() {
        assertThat(first.errors()).isZero();
        assertThat(first.warnings()).isZero();
        assertThat(first.refused()).isZero();
        assertThat(NOTICES).allSatisfy(notice -> assertThat(notice.code()).isEqualTo("not-published"));
    }

    @Test
    void theDraftAndTheFutureStoryAreNowhere() throws IOException {
        for (Path file : files(folder.resolve("site"), "")) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertThat(text.contains("رسائل القراء") || text.contains("عشية كسوف"))
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void theFeaturedStoryLeadsTheFrontPageAndEverySectionHasAPlaceOnIt() throws IOException {
        Document front = Jsoup.parse(Files.readString(folder.resolve("site/index.html")));

        assertThat(text(front, ".lead h2")).startsWith("مجلس مرسى النخيل يقر موازنة 2026");
        assertThat(front.select(".lead img")).hasSize(1);
        assertThat(front.select(".block h2").eachText())
                .containsExactly("سياسة", "اقتصاد", "رياضة", "ثقافة", "تقنية", "رأي");
    }

    @Test
    void whatAStorySaysOfItselfIsOnItsPage() {
        assertThat(story("التعداد الجديد").select(".correction").text()).contains("الصحيح 2.9 أفراد");
        assertThat(story("أمطار غزيرة").select(".meta time").eachAttr("datetime"))
                .contains("2025-11-17T06:20:00+03:00", "2025-11-17T19:45:00+03:00");
        assertThat(story("دليل صغير").select("time")).isEmpty();
        assertThat(story("إقليما الساحل").select("article.story figure img"))
                .extracting(picture -> picture.attr("alt"))
                .first()
                .isEqualTo("RIVER BASIN COMMISSION MEETING");
        assertThat(story("سلام").select("p.poem")).hasSize(5);
        assertThat(story("الترام").select("blockquote.pull")).hasSize(1);
        assertThat(story("الترام").select("nav.toc a").eachText())
                .hasSize(7)
                .isEqualTo(story("الترام").select(".tx > h2").eachText());
    }

    @Test
    void storiesOfOtherLanguagesSayWhichAndRunTheirOwnWay() {
        assertThat(List.of("کتاب", "بندرگاہ", "מחברות", "The harbour"))
                .map(title -> Objects.requireNonNull(story(title).selectFirst("article.story")))
                .extracting(story -> story.attr("lang") + " " + story.attr("dir"))
                .containsExactly("fa rtl", "ur rtl", "he rtl", "en ltr");
    }

    @Test
    void formerAddressesLeadToTheStories() {
        for (String alias : List.of("derby", "news/port-2025", "old/رصيف-المرفأ")) {
            assertThat(folder.resolve("site/" + alias + "/index.html")).isRegularFile();
        }
    }

    @Test
    void theSecondBuildWritesNothing() {
        assertThat(second.articles()).isEqualTo(first.articles());
        assertThat(second.written()).isZero();
        assertThat(second.pruned()).isZero();
        assertThat(second.kept()).isEqualTo(first.written());
    }

    private static Document story(String beginning) {
        return STORIES.entrySet().stream()
                .filter(story -> withoutMarks(story.getKey()).startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String text(Document page, String query) {
        Element element = page.selectFirst(query);
        assertThat(element).as(query).isNotNull();
        return Objects.requireNonNull(element).text();
    }

    /** Without what the isolator puts in: the letter mark, and narrow and other spaces of its own. */
    private static String withoutMarks(String text) {
        return text.replace("\u061C", "").replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    private static Result run() throws BuildFailure {
        Request request = new Request(
                folder, Optional.empty(), Optional.empty(), false, false, CLOCK, false, false, false, 2, Map.of());
        return Build.run(request, new Listener() {
            @Override
            public void notice(Notice notice) {
                NOTICES.add(notice);
            }

            @Override
            public void progress(String step, long done, long total) {
                // Nobody waits.
            }

            @Override
            public void why(String route, String reason) {
                // Nobody asks.
            }
        });
    }

    private static Path demo() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(DemoTest.class.getResource("/demo")).toURI());
    }

    private static List<Path> seeds(String extension) throws IOException {
        return files(folder.resolve("seeds"), extension);
    }

    private static List<Path> files(Path below, String extension) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from, "")) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
