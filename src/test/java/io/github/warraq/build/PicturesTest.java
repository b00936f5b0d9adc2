package io.github.warraq.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    private static final String FILE = "seeds/static/a.svg";

    @TempDir
    private Path site;

    private final Stamps later = new Stamps(FileTime.from(Instant.now().plusSeconds(60)));

    @BeforeEach
    void givenAPicture() throws IOException {
        Files.createDirectories(site.resolve(FILE).getParent());
        draw(3, 2);
    }

    @Test
    void aPictureIsMeasuredAndKnownAgainInTheNextRun() throws IOException {
        Pictures.Seen seen = pictures().look(FILE);

        assertThat(seen.facts()).hasValueSatisfying(facts -> {
            assertThat(facts.width()).isEqualTo(3);
            assertThat(facts.height()).isEqualTo(2);
        });
        assertThat(pictures().isUnchanged(seen.dependency())).isTrue();
    }

    @Test
    void oneThatChangesDuringARunCountsAsItWasAndIsReadAgainInTheNext() throws IOException {
        Pictures first = pictures();
        Pictures.Seen before = first.look(FILE);
        draw(300, 200);

        assertThat(first.look(FILE)).isEqualTo(before);
        assertThat(pictures().isUnchanged(before.dependency())).isFalse();
        assertThat(pictures().look(FILE).facts()).isNotEqualTo(before.facts());
    }

    @Test
    void oneThatIsNotThereIsNoPictureUntilItComes() throws IOException {
        Files.delete(site.resolve(FILE));
        Pictures.Seen seen = pictures().look(FILE);

        assertThat(seen.facts()).isEmpty();
        assertThat(seen.dependency().stamp()).isEmpty();
        assertThat(pictures().isUnchanged(seen.dependency())).isTrue();
        draw(3, 2);
        assertThat(pictures().isUnchanged(seen.dependency())).isFalse();
    }

    @Test
    void oneThatWasJustWrittenIsReadAgain() throws IOException {
        Stamps now = new Stamps(Files.getLastModifiedTime(site.resolve(FILE)));
        Pictures.Seen seen = new Pictures(site, now).look(FILE);

        assertThat(seen.dependency().stamp()).isEqualTo(Optional.of(Stamps.NONE));
        assertThat(pictures().isUnchanged(seen.dependency())).isFalse();
    }

    @Test
    void aFolderAndALinkOutOfTheSiteAreNoPictures(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.svg"), "<svg width='1' height='1'/>");
        Files.createDirectory(site.resolve("seeds/folder.svg"));
        Files.createSymbolicLink(site.resolve("seeds/link.svg"), secret);

        assertThat(pictures().look("seeds/folder.svg").facts()).isEmpty();
        assertThat(pictures().look("seeds/link.svg").facts()).isEmpty();
    }

    @Test
    void ofMorePicturesThanAreRememberedEachIsSeenAsItIs() throws IOException {
        Pictures pictures = pictures();
        Pictures.Seen here = pictures.look(FILE);
        for (int i = 0; i < 10_000; i++) {
            assertThat(pictures.look("seeds/absent-" + i + ".jpg").facts()).isEmpty();
        }

        assertThat(pictures.look(FILE)).isEqualTo(here);
    }

    private Pictures pictures() throws IOException {
        return new Pictures(site, later);
    }

    private void draw(int width, int height) throws IOException {
        Files.writeString(
                site.resolve(FILE),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\"/>");
    }
}
