package io.github.warraq.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import io.github.warraq.read.Beside;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.site.Settings;
import io.github.warraq.site.SettingsFile;
import io.github.warraq.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnySeedTest {
    private static final Settings SETTINGS = Settings.of(Language.ARABIC);

    private static void check(byte[] bytes) {
        Reading reading = new MarkdownReader()
                .read(new Seed(Path.of("a.md"), "seeds/a.md", "a", bytes, Beside.NOTHING), SETTINGS);
        if (reading instanceof Reading.Accepted accepted) {
            assertThat(accepted.article().headline().title()).isNotBlank();
            assertThat(accepted.article().markdown().source()).doesNotContain("\r");
            assertThat(accepted.notices()).noneMatch(notice -> notice.level() == Notice.Level.ERROR);
        } else {
            assertThat(reading.notices())
                    .allMatch(notice -> notice.place().file().equals("seeds/a.md"));
        }
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 1000)
    void anyFrontMatterIsReadOrRefused(@ForAll("texts") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
        check(("---\n" + text + "\n---\nنص").getBytes(StandardCharsets.UTF_8));
        check(("+++\n" + text + "\n+++\nنص").getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void anySettingsAreReadOrRefused(@ForAll("texts") String text) {
        SettingsFile.Result result = SettingsFile.parse(text, "seeds/site.yml");
        assertThat(result.settings().isEmpty())
                .isEqualTo(result.notices().stream().anyMatch(notice -> notice.level() == Notice.Level.ERROR));
        SettingsFile.parse("name: x\n" + text, "seeds/site.yml");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "title",
                "date",
                "tags",
                "image",
                "aliases",
                "draft",
                "language",
                "sections",
                "feeds",
                "look",
                "accent",
                "timezone",
                "base-url",
                "limits",
                "file-size",
                ": ",
                ":",
                "= ",
                "=",
                "\n",
                "\n",
                "\n  ",
                "\n- ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ",",
                "\"",
                "'",
                "'''",
                "\"\"\"",
                "|\n  ",
                ">",
                "&a",
                "*a",
                "!!str ",
                "!<",
                "%YAML 1.2",
                "%",
                "@",
                "`",
                "```\n",
                "#",
                "# ",
                "---",
                "+++",
                "...",
                "?",
                "~",
                "\\",
                "\\x",
                "\\u00",
                "\t",
                "\r",
                "\u0001",
                "\u0085",
                "\u202E",
                "\u2028",
                "\uFEFF",
                "قال",
                "2016-09-05",
                "٢٠١٦",
                "true",
                "12",
                "1e9",
                "20 MB",
                "https://",
                "http://[::1",
                "a.b",
                "src",
                "name",
                "key",
                "<<",
                "::",
                "{{",
                "{%",
                "😀",
                "\uFFFE",
                "é",
                " ",
                "  ");
        return pieces.list().ofMaxSize(14).map(all -> String.join("", all));
    }
}
