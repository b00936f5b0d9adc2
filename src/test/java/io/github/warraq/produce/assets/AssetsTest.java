package io.github.warraq.produce.assets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Key;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.Stylesheet;
import io.github.warraq.produce.TestEdition;
import io.github.warraq.produce.TestStory;
import io.github.warraq.produce.Theme;
import io.github.warraq.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
    @TempDir
    Path site;

    @Test
    void copiesStaticFilesPicturesOfStoriesAndTheTheme() throws IOException {
        write("seeds/static/CNAME", "news.example");
        write("seeds/static/img/logo.svg", "<svg/>");
        write("seeds/2016/p.jpg", "picture");
        Edition edition = edition(
                TestStory.of("a", "أ")
                        .shows("2016/p.jpg", "2016/p.jpg", 2, 3)
                        .shows("/img/logo.svg", "static/img/logo.svg", 0, 0),
                TestStory.of("b", "ب").shows("p.jpg", "2016/p.jpg", 2, 3));

        List<Sheet> sheets = sheets(edition);

        assertThat(sheets)
                .extracting(sheet -> sheet.route().path())
                .filteredOn(route -> !route.startsWith("assets/"))
                .containsExactly(".nojekyll", "CNAME", "img/logo.svg", "media/2016/p.jpg");
        assertThat(body(sheets, ".nojekyll")).isEmpty();
        assertThat(body(sheets, "CNAME")).isEqualTo("news.example");
        assertThat(body(sheets, "media/2016/p.jpg")).isEqualTo("picture");
        assertThat(body(sheets, "assets/site.css")).contains("@font-face");
        assertThat(sheets).extracting(Sheet::source).contains("seeds/static/CNAME", "seeds/2016/p.jpg");
    }

    @Test
    void putsEveryAssetOfTheThemeThatTheSiteUsesWhereItsLinksLead() throws IOException {
        Theme theme = Theme.builtIn();
        Edition edition = edition();
        List<String> used = theme.names(Theme.ASSETS).stream()
                .filter(name -> Stylesheet.uses(name, theme, edition.settings(), edition.languages()))
                .toList();
        assertThat(used).hasSizeLessThan(theme.names(Theme.ASSETS).size());
        assertThat(sheets(edition))
                .extracting(sheet -> sheet.route().path())
                .filteredOn(route -> route.startsWith("assets/"))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void givesTheSameKeyToTheSameBytesOnly() throws IOException {
        write("seeds/static/a.txt", "one");
        write("seeds/static/b.txt", "one");
        write("seeds/static/c.bin", "x".repeat(3 << 20));
        List<Sheet> before = sheets(edition());
        assertThat(key(before, "a.txt")).isEqualTo(key(before, "b.txt"));

        write("seeds/static/b.txt", "two");
        write("seeds/static/c.bin", "x".repeat(3 << 20) + "y");
        List<Sheet> after = sheets(edition());

        assertThat(key(after, "a.txt")).isEqualTo(key(before, "a.txt"));
        assertThat(key(after, "b.txt")).isNotEqualTo(key(before, "b.txt"));
        assertThat(key(after, "c.bin")).isNotEqualTo(key(before, "c.bin"));
        assertThat(body(after, "c.bin")).hasSize((3 << 20) + 1);
    }

    @Test
    void offersAPictureOfStoriesFarApartWithOneKey() throws IOException {
        write("seeds/p.jpg", "picture");
        Edition edition = edition(Stream.generate(() -> TestStory.of("a", "أ").shows("p.jpg", "p.jpg", 2, 3))
                .limit(1500)
                .toArray(TestStory[]::new));

        assertThat(sheets(edition))
                .filteredOn(sheet -> sheet.route().path().equals("media/p.jpg"))
                .hasSize(2)
                .extracting(Sheet::key)
                .containsOnly(Key.ofFile("seeds/p.jpg", Fingerprint.of("p.jpg")));
    }

    private static Edition edition(TestStory... stories) {
        return new TestEdition(TestEdition.settings("الصحيفة", Language.ARABIC, ""), stories);
    }

    private List<Sheet> sheets(Edition edition) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        Assets assets = new Assets(
                site.resolve("seeds"),
                StaticFiles.in(site, notice -> {
                    throw new AssertionError(notice);
                }),
                Theme.builtIn());
        assets.batches(edition).forEach(batch -> batch.offerTo(sheets::add));
        sheets.forEach(Sheet::key); // as a publisher does, at once
        return sheets;
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Key key(List<Sheet> sheets, String route) {
        return sheet(sheets, route).key();
    }

    private static String body(List<Sheet> sheets, String route) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet(sheets, route).body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Sheet sheet(List<Sheet> sheets, String route) {
        return sheets.stream()
                .filter(sheet -> sheet.route().path().equals(route))
                .findFirst()
                .orElseThrow();
    }
}
