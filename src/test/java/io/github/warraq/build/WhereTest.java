package io.github.warraq.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereTest {
    @TempDir
    private Path folder;

    @Test
    void wordsAreFoundAtTheirLineAndColumnInCharacters() throws IOException {
        Path seed = Files.writeString(folder.resolve("a.md"), "\uFEFFعنوان\n\n𝄞 صورة ![x](no.jpg)\n");

        assertThat(Where.of(seed, "seeds/a.md", "no.jpg")).isEqualTo(new Place("seeds/a.md", 3, 13));
        assertThat(Where.of(seed, "seeds/a.md", "عنوان")).isEqualTo(new Place("seeds/a.md", 1, 1));
    }

    @Test
    void whatIsNotThereIsSomewhereInTheFile() throws IOException {
        Path seed = Files.writeString(folder.resolve("a.md"), "نص");

        assertThat(Where.of(seed, "seeds/a.md", "no.jpg")).isEqualTo(Place.of("seeds/a.md"));
        assertThat(Where.of(folder.resolve("none"), "none", "x")).isEqualTo(Place.of("none"));
    }
}
