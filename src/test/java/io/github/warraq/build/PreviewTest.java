package io.github.warraq.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Sheet;
import io.github.warraq.catalog.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the seeds, a preview that followed shows what a build from nothing writes. */
class PreviewTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/seeds");
    private static final int MOST = 1 << 26;

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void copyTheGoldenSeeds() throws IOException {
        site = folder.resolve("paper");
        try (Stream<Path> all = Files.walk(GOLDEN)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Path target =
                        site.resolve("seeds").resolve(GOLDEN.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private Request request(Optional<Path> output) {
        return new Request(
                site,
                output,
                Optional.of(URI.create("https://example.org/news/")),
                true,
                true,
                Instant.parse("2026-02-01T00:00:00Z"),
                false,
                false,
                false,
                2,
                Map.of());
    }

    @Test
    void a_preview_that_followed_shows_what_a_build_from_nothing_writes() throws Exception {
        List<String> texts = texts();
        try (Preview preview = Preview.open(request(Optional.empty()), Listener.NONE)) {
            assertThat(differences(preview)).isEmpty();

            after(preview, append(texts.get(0), "\nجملة أضيفت اليوم عن المهرجان الدولي للكتاب.\n"));
            after(preview, append(texts.get(1), "\nأخرى.\n"), append(texts.get(2), "\nوأخرى.\n"));
            after(
                    preview,
                    write(
                            "seeds/new/story.md",
                            "---\ntitle: خبر جديد\ndate: 2026-01-20\ntags: [جسور]\n---\n\nنص الخبر.\n"));
            after(
                    preview,
                    write("seeds/new/story.md", "---\ntitle: خبر جديد معدل\ndate: 2026-01-21\n---\n\nنص آخر.\n"));
            after(preview, write("seeds/new/story.md", "---\ntitle: خبر\ntags: [غير مغلق\n---\n\nنص.\n"));
            after(preview, write("seeds/new/story.md", "---\ntitle: خبر أخير\n---\n\n![صورة](/img/none.png)\n"));
            after(preview, write("seeds/static/robots.txt", "User-agent: *\n"));
            after(preview, write("seeds/static/2026/own.html", "<!doctype html><title>صفحة</title>\n"));
            after(preview, delete("seeds/new/story.md"));
            after(preview, delete(texts.get(3)));
            after(preview, append("seeds/site.yml", "\nper-page: 3\n"));
            after(preview, write("templates/footer.ftlh", "<footer>ذيل آخر</footer>\n"));
            after(preview, append(texts.get(0), "\nجملة ثانية.\n"));
            after(preview, delete("templates/footer.ftlh"));
        }
    }

    @Test
    void words_are_taken_in_at_once_and_what_is_found_in_them_in_a_quiet_moment() throws Exception {
        String first = write("seeds/a.md", "---\ntitle: الجسر\nslug: bridge\ndate: 2026-01-05\n---\n\nنص أول.\n");
        try (Preview preview = Preview.open(request(Optional.empty()), Listener.NONE)) {
            assertThat(differences(preview)).isEmpty();
            write("seeds/a.md", "---\ntitle: الجسر\nslug: bridge\ndate: 2026-01-05\n---\n\nنص ثان.\n");
            assertThat(preview.refresh(Changes.of(List.of(first)))).isTrue();
            assertThat(preview.isSettled()).isFalse();
            assertThat(page(preview, "2026/01/05/bridge.html")).contains("نص ثان");
            assertThat(preview.settle(() -> true)).isFalse();
            assertThat(preview.isSettled()).isFalse();
            assertThat(preview.settle(() -> false)).isTrue();
            assertThat(preview.isSettled()).isTrue();
        }
    }

    @Test
    void what_there_was_no_time_to_read_is_counted_and_read_the_next_time() throws Exception {
        Build build = Build.prepare(request(Optional.empty()), new Tally(Listener.NONE));
        FileTime now = FileTime.from(Instant.parse("2030-01-01T00:00:00Z"));
        try (Catalog catalog = build.catalog(folder.resolve("catalog.mv"), false)) {
            int all = build.gather(catalog, new Tally(Listener.NONE), now, () -> true);
            assertThat(all).isGreaterThan(4);
            assertThat(catalog.knows(texts().get(0))).isFalse();
            AtomicInteger asked = new AtomicInteger();
            int left = build.gather(catalog, new Tally(Listener.NONE), now, () -> asked.incrementAndGet() > 3);
            assertThat(left).isEqualTo(all - 3);
            assertThat(build.gather(catalog, new Tally(Listener.NONE), now, () -> false))
                    .isZero();
            assertThat(catalog.knows(texts().get(0))).isTrue();
        }
    }

    @Test
    void a_preview_of_wrong_settings_begins_with_what_is_wrong_and_goes_on_when_it_is_mended() throws Exception {
        String settings = write("seeds/site.yml", "nmae: صحيفة\n");
        try (Preview preview = Preview.open(request(Optional.empty()), Listener.NONE)) {
            assertThat(preview.problems())
                    .extracting(problem -> problem.place().toString())
                    .contains("seeds/site.yml:1:1");
            assertThat(preview.at("index.html", MOST)).isEmpty();
            write("seeds/site.yml", "name: صحيفة الجسور\n");
            assertThat(preview.refresh(Changes.of(List.of(settings)))).isTrue();
            assertThat(page(preview, "index.html")).contains("صحيفة الجسور");
        }
    }

    private void after(Preview preview, String... paths) throws Exception {
        assertThat(preview.refresh(Changes.of(List.of(paths)))).isTrue();
        assertThat(differences(preview))
                .as("after a change of " + Arrays.toString(paths))
                .isEmpty();
    }

    /** The files that a build from nothing writes, and that the preview shows otherwise or not at all. */
    private List<String> differences(Preview preview) throws Exception {
        while (!preview.isSettled()) {
            assertThat(preview.settle(() -> false)).isTrue();
        }
        Path built = Files.createTempDirectory(folder, "built");
        Path elsewhere = Files.createTempDirectory(folder, "copy");
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : (Iterable<Path>) all.filter(any -> !any.startsWith(site.resolve(".warraq")))::iterator) {
                Path target = elsewhere.resolve(site.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        Request here = request(Optional.of(built));
        Build.run(
                new Request(
                        elsewhere,
                        here.output(),
                        here.baseUrl(),
                        true,
                        true,
                        here.clock(),
                        false,
                        false,
                        false,
                        2,
                        Map.of()),
                Listener.NONE);
        List<String> differing = new ArrayList<>();
        try (Stream<Path> all = Files.walk(built)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String path = built.relativize(file).toString().replace('\\', '/');
                if (!path.equals(".warraq-manifest")
                        && !Arrays.equals(
                                preview.at(path, MOST)
                                        .flatMap(Preview.Made::bytes)
                                        .orElse(null),
                                Files.readAllBytes(file))) {
                    differing.add(path);
                }
            }
        }
        return differing;
    }

    private static String page(Preview preview, String path) throws Exception {
        Sheet sheet = preview.at(path, MOST).orElseThrow().sheet();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Some seeds that are articles. */
    private List<String> texts() throws IOException {
        try (Stream<Path> all = Files.walk(site.resolve("seeds"))) {
            List<String> texts = all.map(
                            file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".md") && !path.contains("/broken/"))
                    .sorted()
                    .toList();
            assertThat(texts).hasSizeGreaterThan(4);
            return texts;
        }
    }

    private String write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
        return file;
    }

    private String append(String file, String text) throws IOException {
        Path path = site.resolve(file);
        return write(file, (Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "") + text);
    }

    private String delete(String file) throws IOException {
        Files.delete(site.resolve(file));
        return file;
    }
}
