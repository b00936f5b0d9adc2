package io.github.warraq.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Article;
import io.github.warraq.article.Moment;
import io.github.warraq.base.Notice;
import io.github.warraq.read.Beside;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private static final Settings SETTINGS = Settings.of(Language.ARABIC);

    private static Reading read(String name, byte[] bytes) {
        return new MarkdownReader()
                .read(new Seed(Path.of(name + ".md"), "seeds/" + name + ".md", name, bytes, Beside.NOTHING), SETTINGS);
    }

    private static Reading read(String text) {
        return read("sports/a", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Article article(String text) {
        assertThat(read(text)).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) read(text)).article();
    }

    private static Notice only(Reading reading) {
        assertThat(reading.notices()).hasSize(1);
        return reading.notices().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: خبر: عاجل\ndate: 2016-09-05\n---\n\nنص **مهم**.\n",
                "\uFEFF---\r\ntitle: \"خبر: عاجل\"\r\ndate: 2016-09-05\r\n---\r\nنص **مهم**.\r\n",
                "+++\ntitle = 'خبر: عاجل'\ndate = 2016-09-05\n+++\n\n\nنص **مهم**.",
                "Title: خبر: عاجل\nDate: 2016-09-05\nCategory:\n\nنص **مهم**.",
                "title: خبر:\n    عاجل\ndate: 2016-09-05\nنص **مهم**.",
                "importance: 4\ndate: 2016-09-05\n\n---\n\n# خبر: عاجل\n\nنص **مهم**.",
                "date: 2016-09-05\n---\nخبر: عاجل\n===\nنص **مهم**.",
                "---\ntitle: خبر: عاجل\ndate: 2016-09-05\n---\n# خَبر: عاجل #\nنص **مهم**.\n",
            })
    void everyStyleOfHeaderSaysTheSame(String text) {
        Article article = article(text);
        assertThat(article.headline().title()).isEqualTo("خبر: عاجل");
        assertThat(article.moments().published()).contains(Moment.of(LocalDate.of(2016, 9, 5)));
        assertThat(article.markdown().source()).isEqualTo("نص **مهم**.\n");
        assertThat(article.labels().section()).contains("sports");
        assertThat(article.id().name()).isEqualTo("sports/a");
        assertThat(article.origin().format()).isEqualTo("markdown");
        assertThat(read(text).notices()).allMatch(notice -> notice.code().equals("yaml-unquoted"));
    }

    @Test
    void withoutATitleTheFirstHeadingOrTheNameIsIt() {
        assertThat(article("<br>\n\n# عنوان `رمز` [رابط](x) {#id}\n\nنص")
                        .headline()
                        .title())
                .isEqualTo("عنوان رمز رابط");
        assertThat(article("<br>\n\n# عنوان\n\nنص").markdown().source()).isEqualTo("<br>\n\n\nنص\n");
        assertThat(article("## فرعي\n\n# كبير\n").headline().title()).isEqualTo("a");
        assertThat(article("```\n# تعليق\n```\n").headline().title()).isEqualTo("a");
        Reading named = read("2016-09-05-my_story", "نص".getBytes(StandardCharsets.UTF_8));
        Article article = ((Reading.Accepted) named).article();
        assertThat(article.headline().title()).isEqualTo("my story");
        assertThat(article.address().slug()).contains("my-story");
        assertThat(article.moments().published()).contains(Moment.of(LocalDate.of(2016, 9, 5)));
        assertThat(only(named).code()).isEqualTo("title-from-name");
        assertThat(only(named).level()).isEqualTo(Notice.Level.INFO);
    }

    @Test
    void anUndatedArticleStaysUndated() {
        assertThat(article("# أ\n\nفي 5 سبتمبر 2016").moments().published()).isEmpty();
    }

    @Test
    void anotherHeadingThanTheTitleStays() {
        assertThat(article("---\ntitle: أ\n---\n# ب\n\nنص").markdown().source()).isEqualTo("# ب\n\nنص\n");
    }

    @Test
    void proseThatLooksLikeAHeaderIsProse() {
        assertThat(article("ملاحظة: هذا نص\n\n# أ\n").markdown().source()).startsWith("ملاحظة: هذا نص");
        assertThat(article("title is: x\nنص\n").markdown().source()).startsWith("title is: x");
    }

    @Test
    void shortcodesStayAndEachKindIsToldOfOnce() {
        Reading reading = read(
                "---\ntitle: أ\n---\n{{< fig a >}}\n{{< fig b >}}\n`{% x %}` {% raw %}\n\n```\n:::\n```\n:::tip\n[x]({static}/a)\n");
        assertThat(reading.notices())
                .extracting(notice -> notice.place().toString())
                .containsExactly(
                        "seeds/sports/a.md:4:1",
                        "seeds/sports/a.md:6:11",
                        "seeds/sports/a.md:11:1",
                        "seeds/sports/a.md:12:5");
        assertThat(reading.notices())
                .allMatch(notice ->
                        notice.level() == Notice.Level.WARNING && notice.code().equals("shortcode"));
        assertThat(((Reading.Accepted) reading).article().markdown().source())
                .contains("{{< fig b >}}", "{% raw %}", ":::tip");
    }

    @Test
    void componentsOfMdxAreToldOf() {
        Reading reading = new MarkdownReader()
                .read(
                        new Seed(
                                Path.of("a.mdx"),
                                "seeds/a.mdx",
                                "a",
                                "# أ\n\nimport X from 'x'\n\n<X/>\n".getBytes(StandardCharsets.UTF_8),
                                Beside.NOTHING),
                        SETTINGS);
        assertThat(only(reading).place()).hasToString("seeds/a.mdx:3:1");
        assertThat(read("# أ\n\nimport x\n\n<X/>\n").notices()).isEmpty();
    }

    @Test
    void controlsLeaveProseAndRefuseCode() {
        Reading prose = read("# أ\n\nقال \u202Bكلام\u202C و`رمز`\u200F.\n");
        assertThat(((Reading.Accepted) prose).article().markdown().source()).isEqualTo("قال كلام و`رمز`.\n");
        assertThat(only(prose).level()).isEqualTo(Notice.Level.WARNING);
        assertThat(only(prose).place()).hasToString("seeds/sports/a.md:3:5");
        for (String code : List.of("```\nif (a\u202Eb)\n```", "    x\u2066y", "`a\u202Eb`", "> ~~~\n> \u202A\n> ~~~")) {
            Reading reading = read("# أ\n\n" + code + "\n");
            assertThat(reading).as(code).isInstanceOf(Reading.Rejected.class);
            assertThat(only(reading).code()).isEqualTo("control-character");
        }
    }

    @Test
    void whatCannotBePublishedIsRefusedWithItsPlace() {
        assertThat(only(read("---\ntitle: أ\ndate: أمس\n---\nنص")).place()).hasToString("seeds/sports/a.md:3:7");
        assertThat(only(read("---\ntitle: \"أ\n---\nنص")).place()).hasToString("seeds/sports/a.md:2:8");
        assertThat(only(read("  \n")).code()).isEqualTo("empty-seed");
        assertThat(only(read("a", new byte[] {'a', 0, 'b'})).code()).isEqualTo("undecodable");
    }

    @Test
    void otherEncodingsAreReadAndGuessesAreSaid() {
        String text = "---\ntitle: قال رئيس الوزراء\n---\nأعلنت الحكومة أمس خطتها الجديدة.\n";
        Reading reading = read("a", text.getBytes(Charset.forName("windows-1256")));
        assertThat(((Reading.Accepted) reading).article().headline().title()).isEqualTo("قال رئيس الوزراء");
        assertThat(only(reading).code()).isEqualTo("encoding-guessed");
    }

    @Test
    void anEmptyFolderPageIsPassedAndAFullOneIsAnArticle() {
        Reading empty = read("sports/_index", "---\ntitle: رياضة\n---\n".getBytes(StandardCharsets.UTF_8));
        assertThat(empty).isInstanceOf(Reading.Passed.class);
        assertThat(only(empty).code()).isEqualTo("folder-page");
        Reading full = read("sports/_index", "---\ntitle: رياضة\n---\nنص".getBytes(StandardCharsets.UTF_8));
        assertThat(((Reading.Accepted) full).article().id().name()).isEqualTo("sports");
    }

    @Test
    void aTitleWithoutATextIsPublishedWithAWarning() {
        assertThat(only(read("---\ntitle: عاجل\n---\n")).code()).isEqualTo("no-text");
    }

    @Test
    void whatStandsBesideASeedBelongsToIt(@TempDir Path folder) throws Exception {
        Path path = Files.writeString(folder.resolve("x.md"), "---\ntitle: أ\n---\nنص\n");
        Files.writeString(folder.resolve("x.jpg"), "");
        Files.writeString(folder.resolve("x.yml"), "title: ب\nauthor: فلان\n");
        Seed seed = new Seed(path, "seeds/x.md", "x", Files.readAllBytes(path));
        Article article = ((Reading.Accepted) new MarkdownReader().read(seed, SETTINGS)).article();
        assertThat(article.headline().title()).isEqualTo("أ");
        assertThat(article.byline().authors()).containsExactly("فلان");
        assertThat(article.lead().flatMap(picture -> picture.source())).isEqualTo(Optional.of("x.jpg"));
        Files.writeString(folder.resolve("x.yml"), "date: أمس");
        assertThat(only(new MarkdownReader().read(seed, SETTINGS)).place()).hasToString("seeds/x.yml:1:7");
    }

    @Test
    void hostileTextsAreReadInOnePass() {
        for (String text : List.of(
                "`".repeat(100_000),
                "` `` ".repeat(50_000),
                "{".repeat(200_000),
                "{{".repeat(100_000) + "\n",
                "> ".repeat(100_000),
                "a: b\n".repeat(50_000),
                "[".repeat(100_000) + "\n===\n",
                "---\n".repeat(50_000),
                "```\n".repeat(50_001),
                "\n".repeat(200_000) + "x",
                "# " + "[a](".repeat(50_000))) {
            assertThat(read(text)).isNotNull();
        }
    }
}
