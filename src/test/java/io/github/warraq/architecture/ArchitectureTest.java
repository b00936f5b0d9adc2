package io.github.warraq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house to ARCHITECTURE.md; {@link PlantedViolationsTest} holds the rules to their word. */
class ArchitectureTest {
    private static final String ROOT = "io.github.warraq";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private final Rules rules = new Rules(new House(ROOT));

    @Test
    void rooms_import_what_the_table_allows() {
        rules.imports().check(CLASSES);
    }

    @Test
    void packages_form_no_circle() {
        rules.noCircles().check(CLASSES);
    }

    @Test
    void threads_are_started_in_build_and_serve_only() {
        rules.threads().check(CLASSES);
    }

    @Test
    void the_clock_is_read_by_the_command_line_only() {
        rules.clock().check(CLASSES);
    }

    @Test
    void nothing_depends_on_the_default_locale_charset_or_time_zone() {
        rules.defaults().check(CLASSES);
    }

    @Test
    void nothing_is_left_to_chance() {
        rules.chance().check(CLASSES);
    }

    @Test
    void only_the_command_line_prints_and_exits() {
        rules.process().check(CLASSES);
    }

    @Test
    void files_are_written_by_publish_catalog_and_build_only() {
        rules.writing().check(CLASSES);
    }

    @Test
    void no_static_field_changes() {
        rules.noGlobals().check(CLASSES);
    }

    @Test
    void every_room_says_in_a_sentence_what_it_is() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            List<Path> undescribed = all.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsClasses)
                    .filter(room -> !isDescribed(room.resolve("package-info.java")))
                    .toList();
            assertThat(undescribed).isEmpty();
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isDescribed(Path packageInfo) {
        try {
            return Files.exists(packageInfo)
                    && Files.readString(packageInfo)
                            .strip()
                            .matches("(?s)/\\*\\*\\s\\S.*\\S.*\\*/\\s*package [\\w.]+;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
