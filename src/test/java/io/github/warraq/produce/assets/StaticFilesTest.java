package io.github.warraq.produce.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.warraq.base.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticFilesTest {
    @TempDir
    Path home;

    private final List<Notice> notices = new ArrayList<>();
    private Path site;
    private Path folder;

    @BeforeEach
    void makeASite() throws IOException {
        site = Files.createDirectories(home.resolve("site"));
        folder = Files.createDirectories(site.resolve("seeds/static"));
    }

    @Test
    void findsAllFilesInTheOrderOfTheirNames() throws IOException {
        write("img/ب.jpg");
        write("img/أ.jpg");
        write("CNAME");
        write("favicon.ico");
        write(".well-known/security.txt");

        assertThat(routes())
                .containsExactly(".well-known/security.txt", "CNAME", "favicon.ico", "img/أ.jpg", "img/ب.jpg");
        assertThat(notices).isEmpty();
    }

    @Test
    void findsNothingWhereThereIsNoFolder() throws IOException {
        Files.delete(folder);
        assertThat(routes()).isEmpty();
        assertThat(notices).isEmpty();
    }

    @Test
    void leavesOutHiddenFiles() throws IOException {
        write(".DS_Store");
        write(".git/config");
        write("img/.well-known/x");
        write("img/.thumb");

        assertThat(routes()).isEmpty();
        assertThat(notices).isEmpty();
    }

    @Test
    void namesFilesInTheComposedFormThatLinksUse() throws IOException {
        String decomposed = Normalizer.normalize("آ.jpg", Normalizer.Form.NFD);
        write(decomposed);

        assertThat(routes()).containsExactly("آ.jpg");
    }

    @Test
    void refusesANameThatNotEveryServerCanServe() throws IOException {
        write("a?.html");
        write("b.html");

        assertThat(routes()).containsExactly("b.html");
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("bad-file-name");
            assertThat(notice.level()).isEqualTo(Notice.Level.ERROR);
            assertThat(notice.place().file()).isEqualTo("seeds/static/a?.html");
        });
    }

    @Test
    void followsLinksWithinTheSiteOnly() throws IOException {
        write("a.html");
        Files.writeString(home.resolve("secret"), "x");
        Files.createDirectories(site.resolve("photos"));
        Files.writeString(site.resolve("photos/p.jpg"), "x");
        link("b.html", folder.resolve("a.html"));
        link("photos", site.resolve("photos"));
        link("secret", home.resolve("secret"));
        link("gone", folder.resolve("nothing"));

        assertThat(routes()).containsExactly("a.html", "b.html", "photos/p.jpg");
        assertThat(notices)
                .extracting(notice -> notice.code() + " " + notice.place())
                .containsExactly("unreadable-file seeds/static/gone", "link-leaves-site seeds/static/secret");
    }

    @Test
    void endsInACircleOfLinks() throws IOException {
        write("a/x");
        write("b/y");
        link("a/up", folder);
        link("a/itself", folder.resolve("a"));
        link("a/b", folder.resolve("b"));
        link("b/a", folder.resolve("a"));

        assertThat(routes()).containsExactly("a/b/y", "a/x", "b/a/x", "b/y");
        assertThat(notices)
                .extracting(notice -> notice.place().file())
                .containsExactly(
                        "seeds/static/a/b/a",
                        "seeds/static/a/itself",
                        "seeds/static/a/up",
                        "seeds/static/b/a/b",
                        "seeds/static/b/a/itself",
                        "seeds/static/b/a/up");
    }

    @Test
    void saysWhenTheFolderIsNone() throws IOException {
        Files.delete(folder);
        Files.writeString(folder, "x");

        assertThat(routes()).isEmpty();
        assertThat(notices).extracting(Notice::code).containsExactly("unreadable-folder");
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(name), target);
        } catch (UnsupportedOperationException | IOException notHere) {
            assumeThat(notHere).as("links").isNull();
        }
    }

    private List<String> routes() throws IOException {
        return StaticFiles.in(site, notices::add).stream()
                .map(file -> file.route().path())
                .toList();
    }
}
