package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell script that starts Warraq, with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/dist/bin/warraq");
    private static final String TELLS_ITS_CALL = "#!/bin/sh\nprintf '%s\\n' \"LC_ALL=${LC_ALL:-}\" \"$@\"\nexit 7\n";

    /** What the script counts as many articles. */
    private static final int MANY = 20_000;

    @TempDir
    private Path folder;

    private Path launcher;
    private Path javaHome;
    private int exitCode;
    private String out;
    private String err;
    private String ownOptions = "";

    @BeforeEach
    void givenADistributionInAFolderWithASpaceInItsName() throws IOException {
        Path home = folder.resolve("my apps/warraq");
        launcher = home.resolve("bin/warraq");
        Files.createDirectories(launcher.getParent());
        Files.copy(SCRIPT, launcher);
        makeExecutable(launcher);
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/warraq.jar"), "");
        givenJava("17.0.1");
    }

    private void givenJava(String version) throws IOException {
        javaHome = folder.resolve("jdk " + version);
        Path java = javaHome.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, TELLS_ITS_CALL);
        makeExecutable(java);
        Files.writeString(
                javaHome.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Y\"\n");
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void whenRun(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        Path toOut = folder.resolve("out");
        Path toErr = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(toOut.toFile()).redirectError(toErr.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("WARRAQ_OPTS", ownOptions);
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        exitCode = process.exitValue();
        out = Files.readString(toOut, StandardCharsets.UTF_8);
        err = Files.readString(toErr, StandardCharsets.UTF_8);
    }

    @Test
    void it_passes_on_arguments_and_the_exit_code() throws Exception {
        whenRun(launcher, "build", "a folder", "-o", "خبر");
        assertThat(exitCode).isEqualTo(7);
        assertThat(out).endsWith("io.github.warraq.cli.Main\nbuild\na folder\n-o\nخبر\n");
        assertThat(err).isEmpty();
    }

    @Test
    void it_sees_to_a_locale_in_which_Java_can_read_Arabic_names() throws Exception {
        whenRun(launcher, "version");
        assertThat(out).startsWith("LC_ALL=C.UTF-8\n");
    }

    @Test
    void it_finds_its_library_through_links() throws Exception {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, Path.of("my apps/warraq/bin/warraq"));
        Path linkToLink = folder.resolve("elsewhere/warraq");
        Files.createDirectories(linkToLink.getParent());
        Files.createSymbolicLink(linkToLink, Path.of("../link"));
        whenRun(linkToLink, "version");
        assertThat(out).contains("\n" + folder.toRealPath().resolve("my apps/warraq/lib/warraq.jar") + "\n");
    }

    @Test
    void it_uses_the_archive_that_is_made_for_this_Java() throws Exception {
        whenRun(launcher, "version");
        assertThat(out).doesNotContain("SharedArchiveFile");
        Path archive = launcher.resolve("../../lib/warraq-17.0.1.jsa").normalize();
        Files.writeString(archive, "");
        whenRun(launcher, "version");
        assertThat(out).contains("\n-XX:SharedArchiveFile=" + archive.toRealPath() + "\n");
        givenJava("21");
        whenRun(launcher, "version");
        assertThat(out).doesNotContain("SharedArchiveFile");
    }

    @Test
    void from_Java_25_on_the_archive_is_an_ahead_of_time_cache() throws Exception {
        givenJava("25.0.3");
        Path archive = launcher.resolve("../../lib/warraq-25.0.3.aot").normalize();
        Files.writeString(archive, "");
        whenRun(launcher, "version");
        assertThat(out)
                .contains("\n-XX:AOTCache=" + archive.toRealPath() + "\n")
                .doesNotContain("SharedArchiveFile");
        givenJava("26");
        whenRun(launcher, "version");
        assertThat(out).doesNotContain("AOTCache");
    }

    @Test
    void a_small_site_is_built_with_the_first_compiler_alone() throws Exception {
        Path site = givenSite(MANY - 1);
        whenRun(launcher, "build", site.toString());
        assertThat(out).doesNotContain("TieredStopAtLevel").contains("lib/jvm.options\n");
    }

    @Test
    void the_first_build_of_many_articles_uses_the_second_compiler_too() throws Exception {
        Path site = givenSite(MANY);
        whenRun(launcher, "build", "-q", "--workers", "2", site.toString(), "-o", "a folder");
        assertThat(out).contains("\n-XX:TieredStopAtLevel=4\n");
        whenRun(launcher, "inspect", site.toString());
        assertThat(out).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void many_articles_that_are_known_already_need_no_second_compiler() throws Exception {
        Path site = givenSite(MANY);
        Files.createDirectories(site.resolve(".warraq"));
        Files.writeString(site.resolve(".warraq/catalog.mv"), "");
        whenRun(launcher, "build", site.toString());
        assertThat(out).as("nothing is published yet").contains("TieredStopAtLevel");
        Path published = Files.createDirectories(site.resolve("a site"));
        Files.writeString(published.resolve(".warraq-manifest"), "");
        whenRun(launcher, "build", site.toString());
        assertThat(out).as("published elsewhere").contains("TieredStopAtLevel");
        for (List<String> option : List.of(
                List.of("-o", published.toString()),
                List.of("-o" + published),
                List.of("--output", published.toString()),
                List.of("--output=" + published))) {
            List<String> arguments = new ArrayList<>(List.of("build", "-b", "https://example.org/", site.toString()));
            arguments.addAll(option);
            whenRun(launcher, arguments.toArray(String[]::new));
            assertThat(out).as("%s", option).doesNotContain("TieredStopAtLevel");
        }
    }

    @Test
    void the_users_own_options_come_last() throws Exception {
        ownOptions = "-Xmx2g -XX:TieredStopAtLevel=2";
        whenRun(launcher, "build", givenSite(MANY).toString());
        assertThat(out).contains("\n-XX:TieredStopAtLevel=4\n-Xmx2g\n-XX:TieredStopAtLevel=2\n");
    }

    /** A site of empty articles, never built. */
    private Path givenSite(int articles) throws IOException {
        Path seeds = folder.resolve("a newspaper/seeds/خبر");
        Files.createDirectories(seeds);
        for (int i = 0; i < articles; i++) {
            Files.createFile(seeds.resolve(i + ".txt"));
        }
        return folder.resolve("a newspaper");
    }

    @Test
    void an_old_Java_is_refused() throws Exception {
        givenJava("11.0.2");
        whenRun(launcher, "version");
        assertThat(exitCode).isEqualTo(1);
        assertThat(err).startsWith("warraq: error: Java 11.0.2 is too old: ").contains("  hint: install Java 17");
        assertThat(out).isEmpty();
        givenJava("1.8.0_402");
        whenRun(launcher, "version");
        assertThat(err).startsWith("warraq: error: Java 1.8.0_402 is too old: ");
    }

    @Test
    void a_JAVA_HOME_without_Java_is_told() throws Exception {
        javaHome = folder.resolve("nothing");
        whenRun(launcher, "version");
        assertThat(exitCode).isEqualTo(1);
        assertThat(err)
                .startsWith("warraq: error: JAVA_HOME has no Java in it: " + javaHome)
                .contains("  hint: ");
    }

    @Test
    void a_script_without_its_library_is_told() throws Exception {
        Path alone = folder.resolve("alone/bin/warraq");
        Files.createDirectories(alone.getParent());
        whenRun(Files.copy(SCRIPT, alone), "version");
        assertThat(exitCode).isEqualTo(1);
        assertThat(err)
                .startsWith("warraq: error: the folder lib/ is not beside the folder of ")
                .contains("  hint: ");
    }
}
