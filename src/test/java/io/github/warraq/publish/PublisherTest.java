package io.github.warraq.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    private Path folder;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whatIsOfferedStandsInTheFolderAfterTheCommit() throws IOException {
        assertThat(publish(sheet("index.html", "الأولى"), sheet("2016/09/05/خبر.html", "خبر")))
                .isEqualTo(published(0, 2, 0, 2));

        assertThat(files()).containsOnly(Map.entry("index.html", "الأولى"), Map.entry("2016/09/05/خبر.html", "خبر"));
    }

    @Test
    void nothingMovesBeforeTheCommit() throws IOException {
        publish(sheet("index.html", "قديم"));
        try (Publisher publisher = Publisher.open(folder, false)) {
            assertThat(publisher.offer(sheet("index.html", "جديد"))).isEqualTo(Fate.CHANGED);
            assertThat(files()).containsOnly(Map.entry("index.html", "قديم"));
        }
        assertThat(files()).containsOnly(Map.entry("index.html", "قديم"));
        assertThat(folder.resolve(".warraq-staging")).doesNotExist();
    }

    @Test
    void theBodyOfAKnownKeyIsNeverMade() throws IOException {
        publish(sheet("a.html", "نص"));
        made.set(0);

        assertThat(publish(sheet("a.html", "نص"))).isEqualTo(published(1, 0, 0, 1));

        assertThat(made).hasValue(0);
    }

    @Test
    void unchangedBytesUnderANewKeyAreNotWrittenAgain() throws IOException {
        publish(sheet("a.html", "نص"));
        FileTime before = Files.getLastModifiedTime(folder.resolve("a.html"));
        Sheet same = new Sheet(new Route("a.html"), Fingerprint.of("another key"), "a", body("نص"));

        try (Publisher publisher = Publisher.open(folder, false)) {
            assertThat(publisher.offer(same)).isEqualTo(Fate.SAME_BYTES);
            assertThat(publisher.commit()).isEqualTo(published(1, 0, 0, 1));
        }

        assertThat(Files.getLastModifiedTime(folder.resolve("a.html"))).isEqualTo(before);
    }

    @Test
    void filesOfOursThatNoSheetHasAnyMoreAreDeletedWithTheirEmptyFolders() throws IOException {
        publish(sheet("index.html", "1"), sheet("2016/09/05/a.html", "2"));

        assertThat(publish(sheet("index.html", "1"))).isEqualTo(published(1, 0, 1, 1));

        assertThat(folder.resolve("2016")).doesNotExist();
    }

    @Test
    void strangersFilesAreNeverTouched() throws IOException {
        write("CNAME", "example.org");
        write("2016/mine.html", "بخط اليد");
        publish(sheet("2016/a.html", "1"));
        publish(sheet("b.html", "2"));

        assertThat(files())
                .containsOnly(
                        Map.entry("CNAME", "example.org"),
                        Map.entry("2016/mine.html", "بخط اليد"),
                        Map.entry("b.html", "2"));
    }

    @Test
    void aSheetThatWouldReplaceAStrangersFileIsRefused() throws IOException {
        write("index.html", "بخط اليد");
        try (Publisher publisher = Publisher.open(folder, false)) {
            assertThat(publisher.offer(sheet("index.html", "نحن"))).isEqualTo(Fate.REFUSED);
            assertThat(publisher.conflicts())
                    .containsExactly(new Conflict(new Route("index.html"), "seeds/index.html", "index.html", true));
            publisher.commit();
        }
        assertThat(files()).containsOnly(Map.entry("index.html", "بخط اليد"));
    }

    @Test
    void aStrangersFileThatHoldsTheSameBytesIsAdopted() throws IOException {
        publish(sheet("index.html", "نص"));
        Files.delete(folder.resolve(".warraq-manifest"));

        assertThat(publish(sheet("index.html", "نص"))).isEqualTo(published(1, 0, 0, 1));
        assertThat(publish(sheet("index.html", "نص آخر"))).isEqualTo(published(0, 1, 0, 1));
    }

    @Test
    void twoSheetsWithOneRouteAreRefusedNamingBoth() throws IOException {
        try (Publisher publisher = Publisher.open(folder, false)) {
            assertThat(publisher.offer(sheet("a.html", "1", "seeds/one.txt"))).isEqualTo(Fate.NEW);
            assertThat(publisher.offer(sheet("A.html", "2", "seeds/two.txt"))).isEqualTo(Fate.REFUSED);
            assertThat(publisher.conflicts())
                    .containsExactly(new Conflict(new Route("A.html"), "seeds/two.txt", "seeds/one.txt", false));
        }
    }

    @Test
    void theSameSheetTwiceIsOneSheet() throws IOException {
        assertThat(publish(sheet("a.jpg", "1"), sheet("a.jpg", "1"))).isEqualTo(published(0, 1, 0, 0));
    }

    @Test
    void aDamagedFileIsRepaired() throws IOException {
        publish(sheet("a.html", "نص كامل"), sheet("b.html", "نص"), sheet("c.html", "نص"));
        write("a.html", "نص كا"); // shorter
        write("b.html", "صن"); // of the same size
        Files.setLastModifiedTime(
                folder.resolve("b.html"),
                FileTime.fromMillis(Files.getLastModifiedTime(folder.resolve(".warraq-manifest"))
                                .toMillis()
                        + 5000));
        Files.delete(folder.resolve("c.html"));

        assertThat(publish(sheet("a.html", "نص كامل"), sheet("b.html", "نص"), sheet("c.html", "نص")))
                .isEqualTo(published(0, 3, 0, 3));
        assertThat(files())
                .containsEntry("a.html", "نص كامل")
                .containsEntry("b.html", "نص")
                .containsEntry("c.html", "نص");
    }

    @Test
    void anOrphanThatSomebodyHasRewrittenStays() throws IOException {
        publish(sheet("a.html", "1"), sheet("b.html", "2"));
        write("a.html", "كتبه غيرنا");

        publish(sheet("b.html", "2"));

        assertThat(files()).containsEntry("a.html", "كتبه غيرنا");
    }

    @Test
    void filesOfACommitThatWasCutOffAreOursAtTheNextRun() throws IOException {
        publish(sheet("a.html", "1"), sheet("b.html", "2"));
        // As a killed run leaves it: the intent is written, a file is moved, the manifest is the old one.
        Files.writeString(
                folder.resolve(".warraq-manifest.intent"),
                "warraq manifest 1\n" + Fingerprint.of("k") + " " + Fingerprint.of("v") + " 3 c.html\n");
        write("c.html", "abc");

        assertThat(publish(sheet("a.html", "1"), sheet("c.html", "xyz"))).isEqualTo(published(1, 1, 1, 2));
        assertThat(files()).containsOnly(Map.entry("a.html", "1"), Map.entry("c.html", "xyz"));
    }

    @Test
    void aTornManifestCostsNoFile() throws IOException {
        publish(sheet("a.html", "1"), sheet("b.html", "2"));
        Path manifest = folder.resolve(".warraq-manifest");
        String whole = Files.readString(manifest);
        Files.writeString(manifest, whole.substring(0, whole.length() - 30));

        publish(sheet("a.html", "1"), sheet("b.html", "2"));

        assertThat(Files.readString(manifest)).isEqualTo(whole);
    }

    @Test
    void aDryRunWritesNothingAndTellsWhatItWouldDo() throws IOException {
        publish(sheet("a.html", "1"), sheet("b.html", "2"));
        Map<String, String> before = files();
        try (Publisher publisher = Publisher.open(folder, true)) {
            assertThat(publisher.offer(sheet("a.html", "1"))).isEqualTo(Fate.SKIPPED);
            assertThat(publisher.offer(sheet("c.html", "3"))).isEqualTo(Fate.NEW);
            assertThat(publisher.commit()).isEqualTo(published(1, 1, 1, 2));
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFilmThatDoesNotFitIntoMemoryIsPublishedToo() throws IOException {
        byte[] minute = new byte[1 << 20];
        java.util.Arrays.fill(minute, (byte) 7);
        Sheet film = new Sheet(new Route("film.mp4"), Fingerprint.of("film"), "film.mp4", out -> {
            for (int i = 0; i < 40; i++) {
                out.write(minute);
            }
        });
        Sheet same = new Sheet(film.route(), Fingerprint.of("another key"), film.source(), film.body());

        try (Publisher publisher = Publisher.open(folder, false)) {
            assertThat(publisher.offer(film)).isEqualTo(Fate.NEW);
            publisher.commit();
        }
        try (Publisher publisher = Publisher.open(folder, false)) {
            assertThat(publisher.offer(same)).isEqualTo(Fate.SAME_BYTES);
            publisher.commit();
        }

        assertThat(folder.resolve("film.mp4")).hasSize(40L << 20);
        assertThat(folder.resolve(".warraq-staging")).doesNotExist();
    }

    @Test
    void aBodyThatFailsLeavesTheFolderAsItWas() throws IOException {
        publish(sheet("a.html", "1"));
        Map<String, String> before = files();
        try (Publisher publisher = Publisher.open(folder, false)) {
            publisher.offer(sheet("b.html", "2"));
            Sheet failing = new Sheet(new Route("c.html"), Fingerprint.of("c"), "c", out -> {
                throw new IOException("القرص");
            });
            assertThatThrownBy(() -> publisher.offer(failing)).isInstanceOf(IOException.class);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsLinkedToMovesBeforeWhatLinks() {
        List<String> routes = Stream.of(
                        "index.html",
                        "sections/a/index.html",
                        "2016/09/05/a.html",
                        "assets/site.css",
                        "feed.xml",
                        "media/ab/x.jpg")
                .sorted(Order.LINKED_FIRST)
                .toList();

        assertThat(routes)
                .containsExactly(
                        "media/ab/x.jpg",
                        "assets/site.css",
                        "2016/09/05/a.html",
                        "sections/a/index.html",
                        "feed.xml",
                        "index.html");
    }

    @Test
    void theManifestIsTheSameBytesWhateverTheOrderOfTheOffers() throws IOException {
        publish(sheet("a.html", "1"), sheet("b.html", "2"));
        String one = Files.readString(folder.resolve(".warraq-manifest"));
        publish();
        publish(sheet("b.html", "2"), sheet("a.html", "1"));

        assertThat(Files.readString(folder.resolve(".warraq-manifest"))).isEqualTo(one);
    }

    private static Published published(int kept, int written, int pruned, int pages) {
        return new Published(kept, written, pruned, pages);
    }

    private Published publish(Sheet... sheets) throws IOException {
        try (Publisher publisher = Publisher.open(folder, false)) {
            for (Sheet sheet : sheets) {
                publisher.offer(sheet);
            }
            return publisher.commit();
        }
    }

    private Sheet sheet(String route, String text) {
        return sheet(route, text, "seeds/" + route);
    }

    private Sheet sheet(String route, String text, String source) {
        return new Sheet(new Route(route), Fingerprint.of(text), source, body(text));
    }

    private Sheet.Body body(String text) {
        return out -> {
            made.incrementAndGet();
            out.write(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    /** Every file in the folder but the manifest. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".warraq-")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }
}
