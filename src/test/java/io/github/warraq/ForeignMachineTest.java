package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site is the same bytes whatever Java builds it, and whatever language, time zone and charset the machine speaks. */
class ForeignMachineTest {
    private static final List<String> IN_CAIRO = List.of(
            "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Africa/Cairo", "-Dfile.encoding=windows-1256");
    private static final List<String> IN_TEHRAN =
            List.of("-Duser.language=fa", "-Duser.country=IR", "-Duser.timezone=Asia/Tehran", "-Dfile.encoding=UTF-8");
    private static final long MOST_MINUTES = 3;

    @TempDir
    private Path folder;

    static Stream<Path> everyJava() throws IOException {
        Set<Path> homes = new LinkedHashSet<>();
        homes.add(Path.of(System.getProperty("java.home")));
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            if (variable.getKey().matches("JAVA_HOME_(17|25)(_\\w+)?")) {
                homes.add(Path.of(variable.getValue()));
            }
        }
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (DirectoryStream<Path> jdks = Files.newDirectoryStream(installed, "*25*")) {
                jdks.forEach(homes::add);
            }
        }
        return homes.stream().filter(home -> Files.isExecutable(home.resolve("bin/java")));
    }

    @ParameterizedTest
    @MethodSource("everyJava")
    void every_Java_builds_the_same_site(Path home) {
        SortedMap<String, Content> expected = siteBuiltHere();
        Newspaper paper = GoldenSiteTest.givenGoldenSeeds(folder.resolve("there"));
        String summary = build(home, IN_CAIRO, paper);
        assertThat(summary).contains(" 0 files kept, ");
        assertThat(Differences.between(expected, GoldenSiteTest.outputs(paper.site())))
                .isEmpty();
    }

    /** The order of {@code Set.of} and {@code Map.of} is another one in each process. */
    @Test
    void a_second_process_elsewhere_finds_nothing_to_do() {
        Path home = Path.of(System.getProperty("java.home"));
        Newspaper paper = GoldenSiteTest.givenGoldenSeeds(folder.resolve("there"));
        build(home, IN_CAIRO, paper);
        SortedMap<String, Content> first = paper.site();
        assertThat(build(home, IN_TEHRAN, paper)).contains(" 0 written, 0 pruned, ");
        assertThat(Differences.between(first, paper.site())).isEmpty();
        paper.whenBuilt("-v");
        assertThat(paper.out()).contains(" 0 written, 0 pruned, ");
        assertThat(paper.err()).doesNotContain("the same bytes");
    }

    private SortedMap<String, Content> siteBuiltHere() {
        return GoldenSiteTest.outputs(GoldenSiteTest.givenGoldenSeeds(folder.resolve("here"))
                .whenBuilt()
                .site());
    }

    /** Builds in a process of its own; returns its summary. */
    private String build(Path home, List<String> options, Newspaper paper) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath()));
        command.add("io.github.warraq.cli.Main");
        command.addAll(paper.buildArguments());
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        // Java reads file names by the locale, whatever its own properties say.
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            String complaints = Files.readString(err, StandardCharsets.UTF_8);
            assertThat(ended).as(complaints).isTrue();
            assertThat(process.exitValue()).as(complaints).isEqualTo(1);
            assertThat(complaints).doesNotContain("\tat ").startsWith("seeds/broken/");
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String classPath() {
        String real = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(real.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .reduce((one, two) -> one + File.pathSeparator + two)
                .orElseThrow();
    }
}
