package io.github.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warraq.base.Route;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "بوتين متفائل باتفاق حول سوريا وأوباما يؤكد الخلافات|بوتين-متفائل-باتفاق-حول-سوريا-وأوباما-يؤكد-الخلافات",
                "«الناتو»: قمّةٌ في بروكسل؟|الناتو-قمة-في-بروكسل",
                "محـــمد والـ5|محمد-وال5",
                "كأس العالم ٢٠٢٦ و۲۰۳۰|كأس-العالم-2026-و2030",
                "می‌خواهم خانهٔ ما|می-خواهم-خانه-ما",
                "ﻣﺤﻤﺪ ﷺ ﷲ|محمد-الله",
                "\u202Bنص\u202C \u200Fآخر\u00ADهنا|نص-آخرهنا",
                "C++ وC# و.NET|c-plus-plus-وc-sharp-و-net",
                "Disney+ تطلق|disney-plus-تطلق",
                "1+1 = 2|1-plus-1-2",
                "Don't Stop, Café & AT&T|dont-stop-café-at-t",
                "צה\"ל וצה״ל ג'ורג׳|צהל-וצהל-גורג",
                "ALL Caps İstanbul Straße ΟΔΟΣ|all-caps-istanbul-strasse-οδοσ",
                "--- a --- b ---|a-b",
                "!؟،؛|``",
                "con|con-story",
                "COM1|com1-story",
                "index|index-story",
                "Index!|index-story",
                "contact|contact",
                "🎉 عيد 👩‍👩‍👧 سعيد|عيد-سعيد",
                "हिन्दी समाचार|हिन्दी-समाचार",
            })
    void aHeadlineBecomesAReadableName(String headline, String slug) {
        assertThat(Slugs.of(headline)).isEqualTo(slug);
    }

    @Test
    void cutsAtAWordBelow160Bytes() {
        String slug = Slugs.of("كلمة ".repeat(40));
        assertThat(slug).endsWith("-كلمة");
        assertThat(slug.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(160)
                .hasSizeGreaterThan(145);
        assertThat(Slugs.of("م".repeat(500)).getBytes(StandardCharsets.UTF_8)).hasSize(160);
        assertThat(Slugs.of("a" + "م".repeat(500)).getBytes(StandardCharsets.UTF_8))
                .hasSize(159);
    }

    @Property
    void everySlugIsARouteAndAFixedPoint(@ForAll String headline) {
        check(headline);
    }

    @Property
    void everySlugOfArabicBlocksIsARouteAndAFixedPoint(
            @ForAll
                    @CharRange(from = '\u0600', to = '\u06FF')
                    @CharRange(from = '\u2000', to = '\u206F')
                    @CharRange(from = '\uFB50', to = '\uFDFF')
                    @CharRange(from = ' ', to = '~')
                    String headline) {
        check(headline);
    }

    private static void check(String headline) {
        String slug = Slugs.of(headline);
        assertThat(Slugs.of(slug)).isEqualTo(slug);
        if (!slug.isEmpty()) {
            assertThat(new Route(slug + ".html").path()).isEqualTo(slug + ".html");
        }
        assertThat(Normalizer.isNormalized(slug, Normalizer.Form.NFKC)).isTrue();
        assertThat(slug.codePoints()).allMatch(c -> Character.toLowerCase(Character.toUpperCase(c)) == c);
        assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Slugs.MOST_BYTES + 6);
        assertThat(slug).doesNotContain("--").doesNotStartWith("-").doesNotEndWith("-");
    }

    @Test
    void aSuffixIsStableAndShort() {
        assertThat(Slugs.suffix("2016/putin")).matches("[a-z2-7]{6}").isEqualTo(Slugs.suffix("2016/putin"));
        assertThat(Slugs.suffix("2016/putin", 12)).startsWith(Slugs.suffix("2016/putin"));
        assertThatThrownBy(() -> Slugs.suffix("x", 13)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void suffixesOfSimilarNamesDiffer() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(Slugs.suffix("2016/article-" + i, 10));
        }
        assertThat(all).hasSize(10_000);
    }

    @Test
    void aSuffixIsTheSameForEver() {
        assertThat(Slugs.suffix("x")).isEqualTo("a2spsu");
        assertThat(Slugs.suffix("2016/putin")).isEqualTo("gqkco5");
        assertThat(Slugs.suffix("أخبار/بوتين")).isEqualTo("url244");
    }
}
