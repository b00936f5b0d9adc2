package io.github.warraq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.warraq.architecture.planted.StandsOutside;
import io.github.warraq.architecture.planted.article.UsesALibraryOfNoRoom;
import io.github.warraq.architecture.planted.article.UsesTheLibraryOfAnotherRoom;
import io.github.warraq.architecture.planted.attic.StandsInNoRoom;
import io.github.warraq.architecture.planted.base.Innocent;
import io.github.warraq.architecture.planted.catalog.ActsAsTheProcess;
import io.github.warraq.architecture.planted.cli.ImportsASubRoom;
import io.github.warraq.architecture.planted.edition.RollsDice;
import io.github.warraq.architecture.planted.markup.UsesDefaults;
import io.github.warraq.architecture.planted.produce.WritesFiles;
import io.github.warraq.architecture.planted.publish.StartsThreads;
import io.github.warraq.architecture.planted.read.ParentImportsItsSubRoom;
import io.github.warraq.architecture.planted.read.markdown.ImportsItsSibling;
import io.github.warraq.architecture.planted.serve.KeepsGlobals;
import io.github.warraq.architecture.planted.site.AsksTheClock;
import io.github.warraq.architecture.planted.text.ImportsARoom;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plants a violation of each rule in a house of its own, and sees it caught, and nothing else. */
class PlantedViolationsTest {
    private static final String ROOT = Innocent.class.getPackageName().replaceFirst("\\.base$", "");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

    private final Rules rules = new Rules(new House(ROOT));

    @Test
    void imports_against_the_table_are_caught() {
        assertThat(offenders(rules.imports()))
                .containsExactlyInAnyOrder(
                        StandsOutside.class,
                        StandsInNoRoom.class,
                        ImportsARoom.class,
                        ParentImportsItsSubRoom.class,
                        ImportsItsSibling.class,
                        ImportsASubRoom.class,
                        UsesTheLibraryOfAnotherRoom.class,
                        UsesALibraryOfNoRoom.class);
    }

    @Test
    void a_circle_between_packages_is_caught() {
        List<String> circles = report(rules.noCircles());
        // up.
        assertThat(circles).hasSize(1);
        assertThat(circles.get(0)).contains("HalfOfACircle", "OtherHalf");
    }

    @Test
    void every_way_to_start_a_thread_is_caught() {
        assertThat(offenders(rules.threads())).containsExactly(StartsThreads.class);
        assertEveryMethodIsReported(StartsThreads.class, rules.threads());
    }

    @Test
    void every_look_at_the_clock_is_caught() {
        assertThat(offenders(rules.clock())).containsExactly(AsksTheClock.class);
        assertEveryMethodIsReported(AsksTheClock.class, rules.clock());
    }

    @Test
    void every_use_of_a_default_is_caught() {
        assertThat(offenders(rules.defaults())).containsExactly(UsesDefaults.class);
        assertEveryMethodIsReported(UsesDefaults.class, rules.defaults());
    }

    @Test
    void every_draw_of_chance_is_caught() {
        assertThat(offenders(rules.chance())).containsExactly(RollsDice.class);
        assertEveryMethodIsReported(RollsDice.class, rules.chance());
    }

    @Test
    void printing_and_exiting_is_caught() {
        assertThat(offenders(rules.process())).containsExactly(ActsAsTheProcess.class);
        assertEveryMethodIsReported(ActsAsTheProcess.class, rules.process());
    }

    @Test
    void every_way_to_write_a_file_is_caught() {
        assertThat(offenders(rules.writing())).contains(WritesFiles.class).doesNotContain(Innocent.class);
        assertEveryMethodIsReported(WritesFiles.class, rules.writing());
    }

    @Test
    void a_static_field_that_changes_is_caught() {
        assertThat(offenders(rules.noGlobals())).containsExactly(KeepsGlobals.class);
    }

    @Test
    void a_room_without_its_sentence_is_caught() {
        Path planted = Path.of("src/test/java", ROOT.replace('.', '/'));
        assertThat(ArchitectureTest.isDescribed(planted.resolve("base/package-info.java")))
                .isFalse();
        assertThat(ArchitectureTest.isDescribed(Path.of("src/main/java/io/github/warraq/base/package-info.java")))
                .isTrue();
    }

    private static void assertEveryMethodIsReported(Class<?> planted, ArchRule rule) {
        List<String> report = report(rule);
        assertThat(Arrays.stream(planted.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName))
                .isNotEmpty()
                .allSatisfy(method ->
                        assertThat(report).anyMatch(line -> line.contains(planted.getName() + "." + method + "(")));
    }

    private static Set<Class<?>> offenders(ArchRule rule) {
        Set<Class<?>> offenders = new HashSet<>();
        rule.evaluate(CLASSES)
                .handleViolations((Collection<JavaClass> judged, String message) ->
                        judged.forEach(one -> offenders.add(one.reflect())));
        return offenders;
    }

    private static List<String> report(ArchRule rule) {
        return rule.evaluate(CLASSES).getFailureReport().getDetails();
    }
}
