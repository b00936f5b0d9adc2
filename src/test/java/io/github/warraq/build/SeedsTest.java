package io.github.warraq.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {
    @TempDir
    private Path site;

    private final List<Notice> notices = new ArrayList<>();

    @BeforeEach
    void makeSeeds() throws IOException {
        Files.createDirectories(site.resolve("seeds"));
    }

    @Test
    void seedsComeFolderByFolderInTheOrderOfTheirNames() throws IOException {
        write("b.txt", "x");
        write("a.md", "x");
        write("2016/putin.txt", "x");
        write("z.jpg", "x");

        assertThat(found().stream().map(Seeds.Found::file))
                .containsExactly("seeds/a.md", "seeds/b.txt", "seeds/2016/putin.txt");
        assertThat(found().get(2).name()).isEqualTo("2016/putin");
    }

    @Test
    void settingsStaticFilesAndHiddenFilesAreNoSeeds() throws IOException {
        write("site.yml", "name: x");
        write("static/about.md", "x");
        write(".draft.md", "x");
        write(".git/a.md", "x");
        write("a/static/b.md", "x");

        assertThat(found().stream().map(Seeds.Found::file)).containsExactly("seeds/a/static/b.md");
    }

    @Test
    void whatStandsBesideASeedComesWithItAndIsPartOfItsStamp() throws IOException {
        write("a.txt", "x");
        Seeds.Found alone = found().get(0);
        write("a-2.jpg", "x");
        write("a.yml", "date: 2016-09-05");
        Seeds.Found together = found().get(0);

        assertThat(together.beside().pictures()).containsExactly("a-2.jpg");
        assertThat(together.beside().metadata()).contains("a.yml");
        assertThat(together.stamp()).isNotEqualTo(alone.stamp());
    }

    @Test
    void theStampChangesWithTheSizeTheTimeAndTheFileItself() throws IOException {
        write("a.txt", "نص");
        age("a.txt");
        var first = found().get(0).stamp();
        assertThat(found().get(0).stamp()).isEqualTo(first);

        write("a.txt", "نصوص");
        age("a.txt");
        var longer = found().get(0).stamp();
        assertThat(longer).isNotEqualTo(first);

        write("b.txt", "صنوص");
        age("b.txt");
        Files.move(
                site.resolve("seeds/b.txt"),
                site.resolve("seeds/a.txt"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(found().get(0).stamp()).isNotEqualTo(longer);
    }

    @Test
    void ofAFileThatWasJustWrittenNoStampIsKeptNorOfOneBesideWhichAPictureWas() throws IOException {
        write("a.txt", "نص");
        write("a.jpg", "x");
        write("b.txt", "نص");
        FileTime written = Files.getLastModifiedTime(site.resolve("seeds/b.txt"));
        Stamps later = new Stamps(FileTime.fromMillis(written.toMillis() + 60_000));

        assertThat(found(new Stamps(written))).extracting(Seeds.Found::toKeep).containsOnly(Stamps.NONE);
        assertThat(found(later)).allMatch(found -> found.toKeep().equals(found.stamp()));

        Files.setLastModifiedTime(site.resolve("seeds/a.jpg"), FileTime.fromMillis(written.toMillis() + 60_000));
        assertThat(found(later).get(0).toKeep()).isEqualTo(Stamps.NONE);
        assertThat(found(later).get(1).toKeep()).isNotEqualTo(Stamps.NONE);
    }

    @Test
    void aLinkThatLeavesTheSiteIsRefusedAndSaid(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "سر");
        Files.createSymbolicLink(site.resolve("seeds/a.txt"), secret);
        Files.createSymbolicLink(site.resolve("seeds/folder"), elsewhere);

        assertThat(found()).isEmpty();
        assertThat(notices.stream().map(notice -> notice.code() + " " + notice.place()))
                .containsExactly("link-leaves-site seeds/a.txt", "link-leaves-site seeds/folder");
    }

    @Test
    void aLinkWithinTheSiteIsFollowedAndOneToAFolderAboveItIsNot() throws IOException {
        write("texts/a.txt", "x");
        Files.createSymbolicLink(site.resolve("seeds/b.txt"), Path.of("texts/a.txt"));
        Files.createSymbolicLink(site.resolve("seeds/texts/again"), Path.of(".."));

        assertThat(found().stream().map(Seeds.Found::file)).containsExactly("seeds/b.txt", "seeds/texts/a.txt");
        assertThat(notices).extracting(Notice::code).containsExactly("link-leaves-site");
    }

    @Test
    void aLinkToNothingIsSaid() throws IOException {
        Files.createSymbolicLink(site.resolve("seeds/a.txt"), Path.of("none.txt"));

        assertThat(found()).isEmpty();
        assertThat(notices).extracting(Notice::code).containsExactly("unreadable-seed");
    }

    private void age(String name) throws IOException {
        Files.setLastModifiedTime(site.resolve("seeds").resolve(name), FileTime.fromMillis(1_000_000_000_000L));
    }

    private List<Seeds.Found> found() throws IOException {
        return found(new Stamps(FileTime.fromMillis(2_000_000_000_000L)));
    }

    private List<Seeds.Found> found(Stamps stamps) throws IOException {
        notices.clear();
        List<Seeds.Found> found = new ArrayList<>();
        new Seeds(site, stamps, Set.of("txt", "md")::contains, notices::add).forEach(found::add);
        return found;
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve("seeds").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
