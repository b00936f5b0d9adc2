package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a build leaves that is killed in the middle: whole files, old or new, of which the next build makes the site that an
 * undisturbed one would have made. And what becomes of a second build while another one is at work.
 */
class KilledBuildTest {
    private static final int STORIES = 100;
    private static final int TIMES = 2;

    @TempDir
    private Path folder;

    private Newspaper paper;

    @BeforeEach
    void givenSeeds() {
        paper = Newspaper.in(folder.resolve("paper"))
                .givenFile("seeds/site.yml", "name: صحيفة\nper-page: 5\nsections: {a: أ, b: ب}\n");
        for (int i = 0; i < STORIES; i++) {
            paper.givenSeed((i % 2 == 0 ? "a/" : "b/") + "s" + i + ".md", story(i, "خبر رقم " + i));
        }
    }

    private static String story(int number, String title) {
        String day = String.format("2024-%02d-%02d", 1 + number % 12, 1 + number % 28);
        return "---\ntitle: " + title + "\ndate: " + day + "\ntags: [ت" + number % 7 + "]\n---\n\n"
                + "نص الخبر كاملا وفيه كلام كثير.\n\n".repeat(20);
    }

    /** When the process is killed: as soon as a file is there, by which one knows how far it is, and a little later. */
    enum Moment {
        READING(".warraq/lock", 400),
        MAKING("site/.warraq-staging", 300),
        MOVING("site/.warraq-manifest.intent", 3);

        private final String sign;
        private final int millis;

        Moment(String sign, int millis) {
            this.sign = sign;
            this.millis = millis;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_first_build_that_was_killed_is_finished_by_the_next_one(Moment moment) {
        SortedMap<String, Content> expected = undisturbed("clean");
        Random random = new Random();
        for (int time = 0; time < TIMES; time++) {
            killABuild(moment, random);
            thenEveryFileIsOneOf(Map.of(), expected);
        }
        thenTheNextBuildMakes(expected);
    }

    @ParameterizedTest
    @EnumSource
    void an_update_that_was_killed_is_finished_by_the_next_build(Moment moment) {
        paper.whenBuilt().thenItExitsWith(0);
        Random random = new Random();
        for (int time = 0; time < TIMES; time++) {
            SortedMap<String, Content> before = published();
            edit(time);
            SortedMap<String, Content> after = undisturbed("clean" + time);
            killABuild(moment, random);
            thenEveryFileIsOneOf(before, after);
            if (time > 0) {
                edit(time + TIMES); // by the time of the next build the seeds are others
                after = undisturbed("clean" + time + TIMES);
            }
            thenTheNextBuildMakes(after);
        }
    }

    private void edit(int time) {
        for (int i = time; i < STORIES; i += 10) {
            paper.givenSeed((i % 2 == 0 ? "a/" : "b/") + "s" + i + ".md", story(i, "خبر رقم " + i + " بعنوان " + time));
        }
        paper.givenNo("seeds/a/s" + (10 + 2 * time) + ".md");
        paper.givenSeed("a/new" + time + ".md", story(time, "خبر جديد " + time));
    }

    private void killABuild(Moment moment, Random random) {
        int wait = random.nextInt(1 + moment.millis * 1000);
        try (BuildProcess build = BuildProcess.of(paper, folder.resolve("log"))) {
            boolean seen = build.waitUntil(() -> Files.exists(paper.file(moment.sign)));
            if (seen) {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(wait));
            }
        }
    }

    /** What readers may be served. */
    private SortedMap<String, Content> published() {
        SortedMap<String, Content> site = paper.site();
        site.keySet().removeIf(path -> path.startsWith(".warraq"));
        return site;
    }

    private SortedMap<String, Content> undisturbed(String where) {
        Newspaper other = Newspaper.in(folder.resolve(where))
                .givenSeedsOf(paper)
                .whenBuilt()
                .thenItExitsWith(0);
        return other.site();
    }

    private void thenEveryFileIsOneOf(Map<String, Content> before, Map<String, Content> after) {
        published()
                .forEach((path, content) -> assertThat(content)
                        .as(path)
                        .isIn(
                                before.getOrDefault(path, new Content(new byte[0])),
                                after.getOrDefault(path, new Content(new byte[0]))));
    }

    private void thenTheNextBuildMakes(SortedMap<String, Content> expected) {
        paper.whenBuilt().thenItExitsWith(0).thenThereIsNoStackTrace();
        assertThat(Differences.between(expected, paper.site())).isEmpty();
        paper.whenBuilt().thenItExitsWith(0).thenItSumsUp(" 0 written", " 0 pruned");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_second_build_says_who_holds_the_lock_and_a_dead_one_holds_none() {
        try (BuildProcess first = BuildProcess.of(paper, folder.resolve("first"))) {
            assertThat(first.waitUntil(() -> isWritten(paper.file(".warraq/lock"))))
                    .isTrue();
            first.stop();
            try (BuildProcess second = BuildProcess.of(paper, folder.resolve("second"))) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.told())
                        .contains(".warraq/lock: error: another build of this site is under way (process " + first.pid()
                                + ")")
                        .doesNotContain("Exception");
            }
            assertThat(published()).isEmpty();
        }
        paper.whenBuilt().thenItExitsWith(0);
    }

    private static boolean isWritten(Path file) {
        return file.toFile().length() > 0;
    }
}
