package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The launcher with every JDK that is here, 17 and newer, and with the archive it has made for it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveTest {
    private static final Path DISTRIBUTION = Path.of("src/main/dist");
    private static final Path CLASSES = Path.of("target/classes");
    private static final int OLDEST = 17;
    private static final int HEADER_BYTES = 4096;

    @TempDir
    private Path folder;

    private Path lib;
    private String out;
    private String err;

    /** The one that runs the tests, and its neighbours: one of each feature release. */
    static List<Path> javaHomes() throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> homes = new ArrayList<>(List.of(running));
        List<Integer> known = new ArrayList<>(List.of(Runtime.version().feature()));
        try (Stream<Path> neighbours = Files.list(running.getParent())) {
            for (Path home : neighbours.sorted().toList()) {
                int feature = feature(home);
                if (feature >= OLDEST && !known.contains(feature)) {
                    known.add(feature);
                    homes.add(home);
                }
            }
        }
        return homes;
    }

    /** 0 if there is no such JDK. */
    private static int feature(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isRegularFile(release)) {
            return 0;
        }
        return Files.readAllLines(release).stream()
                .filter(line -> line.startsWith("JAVA_VERSION=\""))
                .map(line -> line.split("\"")[1].split("[^0-9]")[0])
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    @ParameterizedTest
    @MethodSource("javaHomes")
    void an_archive_is_used_while_it_fits_and_passed_over_without_a_word_when_it_does_not(Path java) throws Exception {
        assumeThat(Files.isExecutable(java.resolve("bin/javac"))).as("a JDK").isTrue();
        givenDistribution();
        assertThat(run(java, "", "version")).isZero();
        String version = out;
        assertThat(version).startsWith("warraq ");

        assertThat(run(java, "", "--make-archive")).as(err).isZero();
        assertThat(out + err).isEmpty();
        Path archive = archive();
        assertThat(fromArchive(java))
                .as("our classes that come from the archive")
                .isGreaterThan(3);

        Path jar = lib.resolve("warraq.jar");
        FileTime made = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(made.toMillis() + 10_000));
        assertThat(fromArchive(java)).as("the jar is another one").isZero();
        thenItRunsWithoutAWord(java, version);

        Files.setLastModifiedTime(jar, made);
        byte[] whole = Files.readAllBytes(archive);
        replace(archive, new byte[0]);
        thenItRunsWithoutAWord(java, version);
        Arrays.fill(whole, 0, HEADER_BYTES, (byte) 'x');
        replace(archive, whole);
        thenItRunsWithoutAWord(java, version);
    }

    @ParameterizedTest
    @MethodSource("javaHomes")
    void archives_of_other_jars_go_when_one_is_made_and_those_for_other_Javas_stay(Path java) throws Exception {
        givenDistribution();
        Path other = Files.writeString(lib.resolve("warraq-99.0.1.aot"), "of jars that nobody knows");
        assertThat(run(java, "", "--make-archive")).as(err).isZero();
        assertThat(other).doesNotExist();
        Files.writeString(other, "of these jars");
        assertThat(run(java, "", "--make-archive")).as(err).isZero();
        assertThat(other).exists();
    }

    private void thenItRunsWithoutAWord(Path java, String version) throws Exception {
        assertThat(run(java, "", "version")).isZero();
        assertThat(out).isEqualTo(version);
        assertThat(err).isEmpty();
    }

    private long fromArchive(Path java) throws Exception {
        Path log = folder.resolve("classes.log");
        assertThat(run(java, "-Xlog:class+load:file=" + log, "version")).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" io.github.warraq.") && line.contains("shared objects file"))
                    .count();
        }
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
    }

    private int run(Path java, String options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", lib.resolveSibling("bin/warraq").toString()));
        command.addAll(List.of(arguments));
        Path toOut = folder.resolve("out");
        Path toErr = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(toOut.toFile()).redirectError(toErr.toFile());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("WARRAQ_OPTS", options);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        out = Files.readString(toOut, StandardCharsets.UTF_8);
        err = Files.readString(toErr, StandardCharsets.UTF_8);
        return process.exitValue();
    }

    /** As the assembly makes it, of what is compiled so far. */
    private void givenDistribution() throws IOException {
        Path home = folder.resolve("warraq");
        copy(DISTRIBUTION, home);
        lib = home.resolve("lib").toRealPath();
        Files.setPosixFilePermissions(home.resolve("bin/warraq"), PosixFilePermissions.fromString("rwxr-xr-x"));
        List<Path> libraries = Stream.of(System.getProperty("java.class.path").split(":"))
                .map(Path::of)
                .filter(path -> path.toString().matches(LIBRARIES))
                .toList();
        for (Path library : libraries) {
            Files.copy(library, lib.resolve(library.getFileName()));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        libraries.stream()
                                .map(library -> library.getFileName().toString())
                                .collect(Collectors.joining(" ")));
        try (OutputStream file = Files.newOutputStream(lib.resolve("warraq.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            try (Stream<Path> classes = Files.walk(CLASSES)) {
                for (Path path : classes.filter(Files::isRegularFile).sorted().toList()) {
                    jar.putNextEntry(new JarEntry(CLASSES.relativize(path).toString()));
                    Files.copy(path, jar);
                }
            }
        }
    }

    private static final String LIBRARIES = ".*/(hash4j|flexmark|annotations|freemarker|snakeyaml-engine|tomlj"
            + "|antlr4-runtime|checker-qual|jsoup|h2-mvstore|picocli)[^/]*[.]jar";

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes seen) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
