package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds seeds that cover every role, key and format, and compares the site and the notices to the golden ones, byte for
 * byte. After a change that is meant, {@code mvn test -Dtest=GoldenSiteTest -Dwarraq.golden=write} writes them anew: read
 * the difference before you commit it.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("warraq.golden"));

    @TempDir
    private Path folder;

    @Test
    void the_site_and_the_notices_are_the_golden_ones() throws IOException {
        Newspaper paper =
                givenGoldenSeeds(folder).whenBuilt("-v").thenItExitsWith(1).thenThereIsNoStackTrace();
        if (WRITE) {
            write(paper);
        }
        assertThat(notices(paper)).isEqualTo(Files.readString(GOLDEN.resolve("notices.txt"), StandardCharsets.UTF_8));
        assertThat(Differences.between(Newspaper.filesIn(GOLDEN.resolve("site")), outputs(paper.site())))
                .isEmpty();
    }

    static Newspaper givenGoldenSeeds(Path folder) {
        Newspaper paper = Newspaper.in(folder);
        Newspaper.filesIn(GOLDEN.resolve("seeds")).forEach((name, content) -> paper.givenSeed(name, content.bytes()));
        return paper;
    }

    /** What readers see of a site: not its manifest, which knows the program's own code, and no fonts, which are copies. */
    static SortedMap<String, Content> outputs(SortedMap<String, Content> site) {
        SortedMap<String, Content> outputs = new TreeMap<>(site);
        outputs.keySet().removeIf(name -> name.equals(".warraq-manifest") || name.endsWith(".woff2"));
        return outputs;
    }

    /** Without why each file was made, which is always that it is new. */
    private static String notices(Newspaper paper) {
        return paper.err().lines().filter(line -> !line.endsWith(": new")).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void write(Newspaper paper) throws IOException {
        Path site = GOLDEN.resolve("site");
        for (String old : Newspaper.filesIn(site).keySet()) {
            Files.delete(site.resolve(old));
        }
        for (var output : outputs(paper.site()).entrySet()) {
            Path file = site.resolve(output.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, output.getValue().bytes());
        }
        Files.writeString(GOLDEN.resolve("notices.txt"), notices(paper), StandardCharsets.UTF_8);
    }
}
