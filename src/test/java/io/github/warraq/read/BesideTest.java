package io.github.warraq.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideTest {
    private static Beside beside(String seed, String... names) {
        return new Beside.Folder(List.of(names)).of(seed);
    }

    @Test
    void picturesAreInTheOrderOfTheirNumbers() {
        assertThat(beside("x.txt", "x-10.png", "x.txt", "x-2.JPG", "x.webp", "y.jpg", "x-y.jpg", "xx.jpg")
                        .pictures())
                .containsExactly("x.webp", "x-2.JPG", "x-10.png");
    }

    @Test
    void oneFormatOfAPictureIsEnough() {
        assertThat(beside("x.txt", "x.webp", "x.jpg", "x-2.png").pictures()).containsExactly("x.jpg", "x-2.png");
    }

    @Test
    void aPictureWithASeedOfItsOwnIsNotAnothers() {
        assertThat(beside("x.txt", "x.txt", "x-2.txt", "x-2.jpg", "x-3.jpg").pictures())
                .containsExactly("x-3.jpg");
        assertThat(beside("x-2.txt", "x.txt", "x-2.txt", "x-2.jpg").pictures()).containsExactly("x-2.jpg");
    }

    @Test
    void metadataIsAYamlFileOfTheSameName() {
        assertThat(beside("x.txt", "x.yaml", "x.yml").metadata()).contains("x.yml");
        assertThat(beside("x.txt", "x.yaml").metadata()).contains("x.yaml");
        assertThat(beside("site.txt", "site.yml").metadata()).isEmpty();
        assertThat(beside("z.txt", "x.yaml")).isEqualTo(Beside.NOTHING);
    }

    @Test
    void decomposedNamesOfAnotherSystemAreTheSameNames() {
        assertThat(beside("آب.txt", "\u0627\u0653ب.jpg").pictures()).containsExactly("\u0627\u0653ب.jpg");
    }

    @Test
    void oneSeedsFolderIsListedForIt(@TempDir Path folder) throws Exception {
        Path seed = Files.writeString(folder.resolve("x.txt"), "نص");
        Files.writeString(folder.resolve("x.jpg"), "");
        Files.writeString(folder.resolve("x.yml"), "");
        assertThat(Beside.at(seed)).isEqualTo(new Beside(List.of("x.jpg"), Optional.of("x.yml")));
        assertThat(Beside.at(folder.resolve("absent/x.txt"))).isEqualTo(Beside.NOTHING);
    }
}
