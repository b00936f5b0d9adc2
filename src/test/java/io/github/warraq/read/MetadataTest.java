package io.github.warraq.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Moment;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Notice;
import io.github.warraq.data.Yaml;
import io.github.warraq.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    private static Metadata.Outcome outcome(String yaml) {
        return Metadata.of(Yaml.parse(yaml, "seeds/a.md", 2).root().orElseThrow());
    }

    private static Metadata read(String yaml) {
        assertThat(outcome(yaml).notices()).isEmpty();
        return outcome(yaml).metadata();
    }

    private static Notice only(String yaml) {
        assertThat(outcome(yaml).notices()).hasSize(1);
        return outcome(yaml).notices().get(0);
    }

    @Test
    void everyKeyIsRead() {
        Metadata metadata = read("""
                title: بوتين لأوباما
                kicker: قمة العشرين
                deck: لقاء على هامش القمة
                date: 2016-09-05 12:30:00 +0300
                updated: 2016-09-06
                draft: true
                slug: Putin Obama
                aliases: [/old/, "/older/"]
                authors: [فلان, {name: فلانة}]
                section: سياسة
                tags: [روسيا, "#أميركا", روسيا]
                summary: >
                  سطر
                  وسطر
                image: {src: a.jpg, alt: صورة, caption: شرح, credit: رويترز}
                dateline: هانغتشو
                source: الجزيرة
                language: ar-EG
                featured: yes
                correction: صحح الاسم
                """);
        assertThat(metadata)
                .isEqualTo(new Metadata(
                        Optional.of("بوتين لأوباما"),
                        Optional.of("قمة العشرين"),
                        Optional.of("لقاء على هامش القمة"),
                        List.of("فلان", "فلانة"),
                        Optional.of("هانغتشو"),
                        Optional.of("الجزيرة"),
                        Optional.of(new Moment(
                                LocalDate.of(2016, 9, 5),
                                Optional.of(LocalTime.of(12, 30)),
                                Optional.of(ZoneOffset.ofHours(3)))),
                        Optional.of(Moment.of(LocalDate.of(2016, 9, 6))),
                        Optional.of("سياسة"),
                        List.of("روسيا", "أميركا"),
                        Optional.of(new Language("ar-EG")),
                        Optional.of("سطر وسطر"),
                        Optional.of(
                                new Picture(Optional.of("a.jpg"), "صورة", Optional.of("شرح"), Optional.of("رويترز"))),
                        Optional.of("صحح الاسم"),
                        Optional.of("putin-obama"),
                        List.of("/old/", "/older/"),
                        Optional.of(true),
                        Optional.of(true)));
        assertThat(read("")).isEqualTo(Metadata.NONE);
        assertThat(read("title:\ndate: ~\ntags: []\nimage: ''")).isEqualTo(Metadata.NONE);
    }

    @Test
    void keysOfOtherGeneratorsAreUnderstood() {
        Metadata jekyll = read(
                "layout: post\npublished: false\ncategories: [سياسة, العالم]\nredirect_from: /x\npermalink: /a/b-c.html\nlast_modified_at: 2016-09-06\n"
                        .replace("last_modified_at", "last-modified"));
        assertThat(jekyll.draft()).contains(true);
        assertThat(jekyll.section()).contains("سياسة");
        assertThat(jekyll.tags()).containsExactly("العالم");
        assertThat(jekyll.aliases()).containsExactly("/x");
        assertThat(jekyll.slug()).contains("b-c");
        Metadata hugo = read(
                "lastmod: 2016-09-06\nfeatureImage: /i/a.webp\nfeatureImageAlt: وصف\nurl: /قصة/\nweight: 3\nparams: {x: y}");
        assertThat(hugo.image().orElseThrow().alt()).isEqualTo("وصف");
        assertThat(hugo.slug()).contains("قصة");
        Metadata pelican =
                read("Status: draft\nTags: أ، ب; ج\nAuthor: فلان\nModified: 2016-09-06\nsave_as: index.html");
        assertThat(pelican.draft()).contains(true);
        assertThat(pelican.tags()).containsExactly("أ", "ب", "ج");
        assertThat(pelican.updated()).isPresent();
        assertThat(pelican.slug()).isEmpty();
        assertThat(read("pubDate: 2016-09-05\nheroImage: x".replace("heroImage", "cover"))
                        .published())
                .isPresent();
        assertThat(read("last_update: {date: 2016-09-05, author: x}").updated()).isPresent();
        assertThat(read("published: 2016-09-05").published()).contains(Moment.of(LocalDate.of(2016, 9, 5)));
        assertThat(read("permalink: /:year/:title/").slug()).isEmpty();
    }

    @Test
    void keysMayBeArabic() {
        Metadata metadata = read("العنوان: خبر\nالتاريخ: 5 سبتمبر 2016\nالقسم: رأي\nالوسوم: [أ]\nالمصدر: وكالات");
        assertThat(metadata.title()).contains("خبر");
        assertThat(metadata.published()).contains(Moment.of(LocalDate.of(2016, 9, 5)));
        assertThat(metadata.section()).contains("رأي");
        assertThat(metadata.source()).contains("وكالات");
    }

    @Test
    void anUnknownKeyIsToldOfWithTheNearestKnownOne() {
        assertThat(only("title: x\ntitel: y").place()).hasToString("seeds/a.md:3:1");
        assertThat(only("titel: y").hint()).contains("did you mean title?");
        assertThat(only("sumary: y").hint()).contains("did you mean summary?");
        assertThat(only("zzzzzzzz: y").level()).isEqualTo(Notice.Level.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date: أمس", "date: 2016-13-45", "updated: [a]", "draft: maybe", "date: '{{ .Date }}'"})
    void aDateOrDraftThatCannotBeReadRefusesTheArticle(String yaml) {
        assertThat(outcome(yaml).isRefused()).isTrue();
        assertThat(only(yaml).place().column()).isEqualTo(yaml.indexOf(' ') + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "title: [a], a text",
        "featured: a.jpg, true or false",
        "lang: the Arabic, a tag",
        "slug: '!!!', letters"
    })
    void anythingElseThatIsWrongIsLeftOutWithAWarning(String yaml, String wanted) {
        assertThat(only(yaml).level()).isEqualTo(Notice.Level.WARNING);
        assertThat(only(yaml).hint().orElseThrow()).contains(wanted);
    }

    @Test
    void controlsGoFromTextsAndThoseThatTurnTextAreErrors() {
        Metadata.Outcome stray = outcome("title: خبر\u0001 اليوم");
        assertThat(stray.metadata().title()).contains("خبر اليوم");
        assertThat(only("title: خبر\u0001 اليوم").level()).isEqualTo(Notice.Level.WARNING);
        assertThat(only("title: خبر\u0001 اليوم").place()).hasToString("seeds/a.md:2:11");
        assertThat(outcome("title: a\u202Eb").isRefused()).isTrue();
        assertThat(only("title: \"a\u202Eb\"").place()).hasToString("seeds/a.md:2:10");
        assertThat(read("title: \u200Fخبر").title()).contains("خبر");
    }

    @Test
    void whatOneDoesNotSayTheOtherMay() {
        Metadata both = read("title: أ\ntags: [x]").or(read("title: ب\ntags: [y]\nsection: س"));
        assertThat(both.title()).contains("أ");
        assertThat(both.tags()).containsExactly("x");
        assertThat(both.section()).contains("س");
    }
}
