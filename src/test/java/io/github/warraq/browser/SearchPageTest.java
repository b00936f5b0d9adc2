package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A reader asks, and is answered. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class SearchPageTest {
    private static final String ANSWERED =
            "return !document.querySelector('[aria-busy]') && document.querySelector('.status:not(:empty)') !== null";

    private static void ask(Browser browser, Home home, String question) {
        browser.open(asking(home, question));
        browser.waitFor(ANSWERED);
    }

    private static URI asking(Home home, String question) {
        return URI.create(home.page("search.html") + "?q=" + encoded(question));
    }

    private static String encoded(String question) {
        return URLEncoder.encode(question, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void type(Browser browser, String text) {
        text.codePoints().forEach(letter -> browser.press(Character.toString(letter)));
    }

    private static String status(Browser browser) {
        return browser.ask("return document.querySelector('[role=status]').textContent")
                .asText();
    }

    private static List<String> titles(Browser browser) {
        return texts(browser.ask("return [...document.querySelectorAll('.answers h2 a')].map(a => a.textContent)"));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Forty stories: word number n is in n of them. */
    private static Map<String, String> numbered() {
        String[] counted = {"صفر", "قمر", "شمس", "نهر", "جسر", "ثلج", "ورد", "طير", "سمك", "خبز", "ملح", "زيت"};
        Map<String, String> seeds = new TreeMap<>();
        seeds.put("site.yml", "name: صحيفة العدد\n");
        for (int story = 1; story <= 40; story++) {
            StringBuilder text = new StringBuilder("نص قصير.");
            for (int word = story; word < counted.length; word++) {
                text.append(' ').append(counted[word]);
            }
            text.append(story <= 30 ? " مدينة" : " قرية");
            seeds.put(
                    (story % 2 == 0 ? "علوم/" : "فنون/") + story + ".md",
                    "---\ntitle: القصة " + story + "\ndate: " + (2020 + story % 3) + "-03-0" + (1 + story % 9)
                            + "\nauthors: [" + (story % 2 == 0 ? "ليلى العلي" : "عمر سالم") + "]\n---\n\n" + text
                            + "\n");
        }
        return seeds;
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_asks_from_any_page_and_follows_an_answer(Where where, Browser browser, Site site) {
        Home home = where.in(site);
        browser.media("", "light", "reduce"); // a transition that a click cuts short is told in the console
        browser.open(home.page(site.page(path -> path.contains("بوتين-متفائل"))));
        browser.ask("document.querySelector('.top .find input').focus()");
        type(browser, "لأوباما والخلاف");
        browser.press(Keys.ENTER);
        browser.waitFor("return location.pathname.endsWith('/search.html')");
        browser.waitFor(ANSWERED);
        assertThat(home.path(browser.page().toString())).startsWith("search.html?q=");
        assertThat(titles(browser)).first().asString().contains("أوباما");
        browser.click(".answers h2 a");
        assertThat(home.path(browser.page().toString())).contains("بوتين-متفائل");
        browser.back();
        browser.waitFor(ANSWERED);
        assertThat(titles(browser)).isNotEmpty();
        Watched watched = browser.watched();
        assertThat(watched.console()).isEmpty();
        assertThat(watched.failures()).isEmpty();
    }

    @Test
    void every_address_in_the_answers_is_a_page(Browser browser, Site site) {
        browser.open(site.onDisk().page("search.html"));
        JsonNode all = browser.await("""
                const start = (await warraqSearch.parts.load('start'))[0], index = warraqSearch.parts.open(start), all = [];
                for (let i = 0; i < index.total; i++) all.push(await index.show(i));
                return all.map(story => [story.title, decodeURIComponent(story.href)])""");
        assertThat(all).hasSize(site.stories().size());
        all.forEach(story -> assertThat(site.stories())
                .as(story.get(0).asText())
                .contains(story.get(1).asText()));
    }

    @ParameterizedTest
    @CsvSource({
        "قمر, خبر واحد",
        "شمس, خبران",
        "نهر, 3 أخبار",
        "زيت, 11 خبرًا",
        "قصير, 40 خبرًا",
        "بركان, لم نجد شيئًا. جرّب كلمات أخرى أو أقل."
    })
    void the_number_of_stories_is_told_as_Arabic_does(String question, String told, Browser browser) {
        try (SmallSite site = SmallSite.of(numbered())) {
            ask(browser, site.onDisk(), question);
            assertThat(status(browser)).isEqualTo(told);
        }
    }

    @Test
    void phrases_absent_words_and_filters_narrow_the_answers(Browser browser) {
        try (SmallSite site = SmallSite.of(numbered())) {
            Home home = site.onDisk();
            ask(browser, home, "\"شمس نهر\"");
            assertThat(titles(browser)).containsExactlyInAnyOrder("القصة 1", "القصة 2");
            ask(browser, home, "«نهر شمس»");
            assertThat(titles(browser)).isEmpty();
            ask(browser, home, "نهر -شمس");
            assertThat(titles(browser)).containsExactly("القصة 3");
            ask(browser, home, "نهر قسم:علوم");
            assertThat(titles(browser)).containsExactly("القصة 2");
            ask(browser, home, "نهر section:فنون سنة:2021");
            assertThat(titles(browser)).containsExactly("القصة 1");
            ask(browser, home, "كاتب:\"عمر سالم\" ورد");
            assertThat(titles(browser)).containsExactlyInAnyOrder("القصة 1", "القصة 3", "القصة 5");
            ask(browser, home, "سنة:٢٠٢٠");
            assertThat(status(browser)).isEqualTo("13 خبرًا");
        }
    }

    @Test
    void stories_with_all_the_words_come_before_those_with_some(Browser browser) {
        try (SmallSite site = SmallSite.of(numbered())) {
            ask(browser, site.onDisk(), "شمس جسر");
            assertThat(status(browser)).isEqualTo("خبران");
            assertThat(texts(browser.ask(
                            "return [...document.querySelectorAll('.answers h2')].map(h => h.textContent)")))
                    .hasSize(5)
                    .element(2)
                    .isEqualTo("أخبار فيها بعض هذه الكلمات");
        }
    }

    @Test
    void more_answers_come_when_asked_for_and_the_focus_goes_to_the_first_of_them(Browser browser) {
        try (SmallSite site = SmallSite.of(numbered())) {
            ask(browser, site.onDisk(), "مدينة");
            assertThat(titles(browser)).hasSize(10);
            browser.ask("document.querySelector('.further').click()");
            browser.waitFor("return document.querySelectorAll('.answers .card').length === 20");
            assertThat(browser.ask("return document.activeElement === document.querySelectorAll('.answers h2 a')[10]")
                            .asBoolean())
                    .isTrue();
            browser.ask("document.querySelector('.further').click()");
            browser.waitFor("return document.querySelectorAll('.answers .card').length === 30"
                    + " && document.querySelector('.further').hidden");
            assertThat(titles(browser)).doesNotHaveDuplicates();
        }
    }

    @Test
    void sections_authors_and_years_can_be_chosen_and_unchosen(Browser browser) {
        try (SmallSite site = SmallSite.of(numbered())) {
            ask(browser, site.onDisk(), "قرية");
            String choices = "return [...document.querySelectorAll('.choices li')].map(li => li.textContent)";
            browser.waitFor("return document.querySelectorAll('.choices li').length > 0");
            assertThat(texts(browser.ask(choices)))
                    .containsExactly("علوم 5", "فنون 5", "2022 3", "2021 4", "2020 3", "عمر سالم 5", "ليلى العلي 5");
            browser.click(".choices li:first-child a");
            browser.waitFor("return document.querySelector('[role=status]').textContent === '5 أخبار'");
            assertThat(browser.ask("return document.querySelector('#q').value").asText())
                    .isEqualTo("قرية قسم:علوم");
            browser.waitFor("return document.querySelector('.choices') !== null"
                    + " && document.querySelector('.choices li a') !== null");
            browser.click(".choices li:first-child a");
            browser.waitFor("return document.querySelector('[role=status]').textContent === '10 أخبار'");
            browser.back();
            browser.waitFor("return document.querySelector('[role=status]').textContent === '5 أخبار'");
        }
    }

    @Test
    void a_word_that_is_being_typed_is_completed_by_the_keyboard(Browser browser, Site site) {
        browser.open(site.onDisk().page("search.html"));
        browser.ask("document.querySelector('#q').focus()");
        type(browser, "أخبار الحاو");
        browser.waitFor("return !document.querySelector('.suggestions').hidden");
        List<String> offered = texts(
                browser.ask("return [...document.querySelectorAll('.suggestions li')].map(li => li.textContent)"));
        assertThat(offered).contains("أخبار الحاويات");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.ask("const q = document.querySelector('#q'); return [q.getAttribute('aria-expanded'),"
                                + " document.getElementById(q.getAttribute('aria-activedescendant')).textContent]")
                        .get(1)
                        .asText())
                .isEqualTo(offered.get(0));
        browser.press(Keys.ESCAPE);
        assertThat(browser.ask("return document.querySelector('.suggestions').hidden")
                        .asBoolean())
                .isTrue();
        browser.press("ي");
        browser.waitFor("return !document.querySelector('.suggestions').hidden");
        browser.press(Keys.ARROW_UP);
        browser.press(Keys.ENTER);
        browser.waitFor(ANSWERED);
        assertThat(browser.ask("return document.querySelector('#q').value").asText())
                .startsWith("أخبار الحاوي");
        assertThat(titles(browser)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"الحكوكة, الحكومة", "حكمة, حكومة", "وحكوممة, وحكومة", "خكومة, حكومة", "كحومة, حكومة"})
    void one_wrong_letter_is_mended(String typed, String meant, Browser browser) {
        Map<String, String> seeds = new TreeMap<>();
        seeds.put("site.yml", "name: ص\n");
        seeds.put("a.md", "---\ntitle: الحكومة تجتمع\n---\n\nاجتمعت الحكومة، والحكومة باقية.\n");
        try (SmallSite site = SmallSite.of(seeds)) {
            ask(browser, site.onDisk(), typed);
            browser.waitFor("return document.querySelector('.mended a') !== null");
            assertThat(browser.ask("return document.querySelector('.mended').textContent")
                            .asText())
                    .isEqualTo("هل تقصد " + meant + "؟");
            browser.click(".mended a");
            browser.waitFor(ANSWERED);
            assertThat(titles(browser)).containsExactly("الحكومة تجتمع");
        }
    }

    @Test
    void whole_words_are_marked_so_that_their_letters_stay_joined(Browser browser, Site site) {
        ask(browser, site.onDisk(), "خلاف سوريا");
        List<String> marked =
                texts(browser.ask("return [...document.querySelectorAll('.answers mark')].map(m => m.textContent)"));
        assertThat(marked).contains("الخلافات").allMatch(word -> !word.contains(" "));
        assertThat(browser.ask("""
                return [...document.querySelectorAll('.answers mark')].every(m => {
                  const before = m.previousSibling, after = m.nextSibling;
                  return !(before && /\\p{L}$/u.test(before.data)) && !(after && /^\\p{L}/u.test(after.data)) })""").asBoolean()).isTrue();
    }

    @Test
    void a_file_that_is_missing_is_told(Browser browser) throws IOException {
        try (SmallSite site = SmallSite.of(numbered())) {
            try (Stream<Path> files = Files.walk(site.folder().resolve("search/new"))) {
                for (Path file :
                        files.filter(path -> path.getParent().endsWith("new/0")).toList()) {
                    Files.delete(file);
                }
            }
            browser.open(asking(site.onDisk(), "مدينة"));
            browser.waitFor("return document.querySelector('[role=alert]').textContent !== ''");
            assertThat(browser.ask("return document.querySelector('[role=alert]').textContent")
                            .asText())
                    .contains("search/new/0/")
                    .contains("أعد تحميل الصفحة");
            Files.delete(site.folder().resolve("search/start.js"));
            browser.open(asking(site.onDisk(), "x"));
            browser.waitFor("return document.querySelector('[role=alert]').textContent.includes('search/start.js')");
        }
    }

    @Test
    void without_scripts_the_page_says_that_it_needs_them(Browser browser, Site site) {
        browser.scripts(false);
        browser.open(site.atRoot().page("search.html"));
        assertThat(browser.ask("return document.querySelector('noscript p').innerText")
                        .asText())
                .contains("جافاسكربت");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=document.title='hacked'>",
                "\"><script>document.title='hacked'</script>",
                "\"",
                "-",
                "--",
                "قسم:",
                "section:\"",
                "'''",
                "%00%ff&q=1",
                "\u202Eمصر\u202C",
                "constructor __proto__ toString",
                "hasOwnProperty:x"
            })
    void no_question_does_harm(String question, Browser browser, Site site) {
        ask(browser, site.onDisk(), question);
        assertThat(browser.ask("return document.querySelectorAll('main img, main script').length")
                        .asInt())
                .isZero();
        assertThat(browser.ask("return document.querySelector('#q').value").asText())
                .isEqualTo(question);
        assertThat(browser.ask("return document.title").asText()).isNotEqualTo("hacked");
        assertThat(browser.watched().console()).isEmpty();
    }

    @Test
    void hostile_titles_and_summaries_are_text(Browser browser) {
        Map<String, String> seeds = new TreeMap<>();
        seeds.put("site.yml", "name: ص\n");
        seeds.put(
                "a.md",
                "---\ntitle: '</script><img src=x onerror=alert(1)> \"`${1}` \\ سفينة'\nsummary: '<b>سفينة</b> \u2028 `x`'\n"
                        + "authors: ['<i>ع</i>']\nsection: '</script>'\n---\n\nنص.\n");
        try (SmallSite site = SmallSite.of(seeds)) {
            ask(browser, site.onDisk(), "سفينة");
            assertThat(titles(browser))
                    .map(title -> title.replaceAll("[\u2066\u2069]", ""))
                    .containsExactly("</script><img src=x onerror=alert(1)> \"'${1}' \\ سفينة");
            browser.waitFor("return document.querySelector('.answers .k') !== null");
            assertThat(browser.ask("return document.querySelectorAll('.answers img, .answers b, .answers i').length")
                            .asInt())
                    .isZero();
            assertThat(browser.watched().console()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 390"})
    void axe_finds_nothing(String colours, int width, Browser browser, Site site) {
        Axe axe = new Axe(browser);
        browser.media("", colours, "no-preference");
        browser.screen(width, 900);
        ask(browser, site.atRoot(), "ليلى منصور");
        browser.waitFor("return document.querySelector('.answers .k') !== null");
        assertThat(axe.violations()).isEmpty();
        assertThat(browser.excessWidth()).isEmpty();
        browser.open(site.atRoot().page("search.html"));
        browser.ask("document.querySelector('#q').focus()");
        type(browser, "حاو");
        browser.waitFor("return !document.querySelector('.suggestions').hidden");
        assertThat(axe.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fa, کتاب‌ها, کتابخانه کتاب می‌دهد, 1 خبر",
        "ur, کتابوں, نئی کتاب آ گئی, 1 خبر",
        "he, הממשלה, ממשלה חדשה, ידיעה אחת",
        "en, ministers, The minister speaks, 1 story"
    })
    void the_page_speaks_the_papers_language(
            String language, String question, String title, String told, Browser browser) {
        Map<String, String> seeds = new TreeMap<>();
        seeds.put("site.yml", "name: X\ndigits: latn\nlanguage: " + language + "\n");
        seeds.put("a.md", "---\ntitle: " + title + "\ndate: 2025-03-04\n---\n\n" + title + ".\n");
        try (SmallSite site = SmallSite.of(seeds)) {
            ask(browser, site.onDisk(), question);
            assertThat(titles(browser)).containsExactly(title);
            assertThat(status(browser)).isEqualTo(told);
            assertThat(browser.watched().console()).isEmpty();
        }
    }
}
