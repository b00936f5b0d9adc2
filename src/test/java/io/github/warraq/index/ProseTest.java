package io.github.warraq.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    private static String body(String html) {
        return Prose.of(html).body().toString().strip().replace('\n', '|').replaceAll("\\|+", "|");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<p>نص <b>مه</b>م</p><p>ثانٍ</p>                              → نص مهم|ثانٍ",
                "<p>لـ<bdi dir=\"ltr\">BBC</bdi> و<a href=\"x.html\">وصلة</a></p> → لـBBC ووصلة",
                "a &amp; b &lt;c&gt; &#1605; &#x61C;x &nbsp;y                  → a & b  c  م \u061Cx  y",
                "<td>واحد</td><td>اثنان</td>                                  → واحد|اثنان",
                "<span class=\"vh\">تعليق: </span>قارب                          → قارب",
                "<img src=\"a.jpg\" alt=\"صورة &amp; قارب\" width=\"3\">             → صورة & قارب",
                "2 < 3 > 1 & 4                                              → 2 < 3 > 1 & 4",
                "<script>var x = 'سر';</script>علن<style>p{}</style>         → علن",
                "<!-- سر --> علن                                            → علن",
                "<a title=\"a > b\">ظاهر</a>                                   → ظاهر",
            })
    void keepsWhatAReaderSees(String html, String words) {
        assertThat(body(html)).isEqualTo(words);
    }

    @Test
    void tellsHeadingsFromTheRest() {
        Prose prose = Prose.of("<p>أول</p><h2 id=\"x\">عنوان <em>فرعي</em></h2><p>آخر</p>");
        assertThat(prose.headings().toString().strip()).isEqualTo("عنوان فرعي");
        assertThat(prose.body().toString()).contains("أول", "آخر").doesNotContain("فرعي");
    }

    @Property(tries = 300)
    void readsAnythingToItsEnd(@ForAll String rubbish) {
        assertThat(Prose.of("<p>" + rubbish).body()).isNotNull();
        assertThat(Prose.of("<" + rubbish + "&" + rubbish).headings()).isNotNull();
    }
}
