package io.github.warraq.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
    private static FrontMatter front(String text) {
        return FrontMatter.in(text, "seeds/a.txt").orElseThrow();
    }

    private static String body(String text) {
        return text.substring(front(text).end());
    }

    @Test
    void itStandsBetweenTwoFences() {
        assertThat(body("---\ntitle: أ\n---\nنص\n")).isEqualTo("نص\n");
        assertThat(front("---\r\ntitle: أ\r\n--- \r\nنص").outcome().metadata().title())
                .contains("أ");
        assertThat(body("\n\n+++\ntitle = 'أ'\n+++\nنص")).isEqualTo("نص");
        assertThat(body("----------\ntitle: أ\n----------\nنص")).isEqualTo("نص");
        assertThat(body("---\n---\nنص")).isEqualTo("نص");
        assertThat(body("---\n# تعليق\n\ntitle: أ\n---")).isEmpty();
    }

    @Test
    void aLineOfHyphensIsOftenOnlyALine() {
        for (String text : new String[] {
            "نص",
            "---\nنص\n---\n",
            "---\n\n---\nنص",
            "---\nالرياض: قال الوزير أمس\n---\n",
            "---\nملاحظة: نص بلا نهاية",
            "--\ntitle: x\n--\n",
            ""
        }) {
            assertThat(FrontMatter.in(text, "a")).as(text).isEmpty();
        }
    }

    @Test
    void placesCountFromTheFilesBeginning() {
        Notice notice =
                front("\n---\ntitle: x\ndate: أمس\n---\n").outcome().notices().get(0);
        assertThat(notice.place()).hasToString("seeds/a.txt:4:7");
        assertThat(front("+++\na = 1\ndate = 'أمس'\n+++\n").outcome().isRefused())
                .isTrue();
    }

    @Test
    void whatDoesNotEndIsRefusedWhereItBegins() {
        Notice notice = front("---\ntitle: x\nنص").outcome().notices().get(0);
        assertThat(notice.code()).isEqualTo("front-matter-open");
        assertThat(notice.place()).hasToString("seeds/a.txt:1:1");
        assertThat(front("+++\ntitle = 'x'\n").outcome().isRefused()).isTrue();
    }

    @Test
    void fiveMegabytesOfItAreRefused() {
        assertThat(front("---\n" + "title: x\n".repeat(600_000) + "---\n")
                        .outcome()
                        .notices())
                .extracting(Notice::code)
                .containsExactly("metadata-too-large");
    }
}
