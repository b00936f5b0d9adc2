package io.github.warraq.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    @TempDir
    private Path folder;

    private Fingerprint jar(String name, String comment, String... namesAndTexts) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                ZipEntry entry = new ZipEntry(namesAndTexts[i]);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
            zip.setComment(comment);
        }
        return Generator.of(jar);
    }

    @Test
    void theSameJarIsTheSameProgramWhereverItLies() throws IOException {
        assertThat(jar("one.jar", null, "A.class", "aaaa")).isEqualTo(jar("other.jar", null, "A.class", "aaaa"));
    }

    @Test
    void oneChangedByteOfOneClassIsAnotherProgram() throws IOException {
        assertThat(jar("one.jar", null, "A.class", "aaaa", "B.class", "bbbb"))
                .isNotEqualTo(jar("other.jar", null, "A.class", "aaaa", "B.class", "bbbc"));
    }

    @Test
    void aClassUnderAnotherNameIsAnotherProgram() throws IOException {
        assertThat(jar("one.jar", null, "A.class", "aaaa")).isNotEqualTo(jar("other.jar", null, "B.class", "aaaa"));
    }

    @Test
    void aJarWithARemarkAtItsEndIsReadWhole() throws IOException {
        assertThat(jar("one.jar", "x", "A.class", "aaaa")).isEqualTo(jar("other.jar", "x", "A.class", "aaaa"));
        assertThat(jar("one.jar", "x", "A.class", "aaaa")).isNotEqualTo(jar("other.jar", "x", "A.class", "aaab"));
    }

    @Test
    void oneChangedByteInAFolderOfClassesIsAnotherProgram() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/org"));
        Files.writeString(classes.resolve("A.class"), "aaaa");
        Fingerprint before = Generator.of(folder.resolve("classes"));
        assertThat(Generator.of(folder.resolve("classes"))).isEqualTo(before);
        Files.writeString(classes.resolve("A.class"), "aaab");
        assertThat(Generator.of(folder.resolve("classes"))).isNotEqualTo(before);
    }
}
