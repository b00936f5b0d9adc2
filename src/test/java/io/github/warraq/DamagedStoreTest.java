package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.catalog.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a build does that finds its own bookkeeping damaged, or kept by another version: it says so in one line, and does no worse. */
class DamagedStoreTest {
    private static final Path CATALOG = Path.of(".warraq/catalog.mv");
    private static final Path MANIFEST = Path.of("site/.warraq-manifest");

    @TempDir
    private Path folder;

    private Newspaper paper;
    private Map<String, Content> site;

    @BeforeEach
    void givenASiteThatIsBuilt() {
        paper = Newspaper.in(folder).givenFile("seeds/site.yml", "name: صحيفة\n");
        for (int i = 0; i < 40; i++) {
            paper.givenGoodSeed("s" + i + ".md", "خبر رقم " + i);
        }
        paper.whenBuilt().thenItExitsWith(0);
        site = paper.site();
    }

    /** What may have become of a file. */
    enum Damage {
        CUT_IN_HALF {
            @Override
            void to(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        },
        CUT_A_LITTLE {
            @Override
            void to(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
            }
        },
        EMPTIED {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        FULL_OF_RUBBISH {
            @Override
            void to(Path file) throws IOException {
                byte[] bytes = new byte[(int) Files.size(file)];
                new Random(1).nextBytes(bytes);
                Files.write(file, bytes);
            }
        },
        RUBBISH_IN_THE_MIDDLE {
            @Override
            void to(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                byte[] rubbish = new byte[bytes.length / 2];
                new Random(1).nextBytes(rubbish);
                System.arraycopy(rubbish, 0, bytes, bytes.length / 4, rubbish.length);
                Files.write(file, bytes);
            }
        };

        abstract void to(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_catalog_is_made_anew_and_told_in_a_line(Damage damage) throws IOException {
        damage.to(folder.resolve(CATALOG));

        thenAllIsWellAndOneLineSays(CATALOG + ": note: the catalog was torn, so all seeds are read again");
    }

    @Test
    void a_folder_in_the_catalogs_place_is_told_in_a_line() throws IOException {
        Files.delete(folder.resolve(CATALOG));
        Files.createDirectories(folder.resolve(CATALOG).resolve("inside"));

        thenAllIsWellAndOneLineSays(CATALOG + ": note: the catalog was torn, so all seeds are read again");
    }

    @Test
    void a_catalog_of_another_version_is_told_in_a_line() throws IOException {
        Catalog.open(folder.resolve(CATALOG), Fingerprint.of("another version"), Fingerprint.of("any"))
                .close();

        thenAllIsWellAndOneLineSays(
                CATALOG + ": note: another version of Warraq kept the catalog, so all seeds are read again");
    }

    @Test
    void a_single_letter_changed_in_the_catalog_is_never_published() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(CATALOG));
        byte[] title = "خبر رقم 7".getBytes(StandardCharsets.UTF_8);
        int found = 0;
        for (int at = 0; at + title.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + title.length, title, 0, title.length)) {
                bytes[at + title.length - 1] = '8';
                found++;
            }
        }
        assertThat(found).isPositive();
        Files.write(folder.resolve(CATALOG), bytes);

        thenAllIsWellAndOneLineSays(CATALOG + ": note: the catalog was torn, so all seeds are read again");
    }

    @Test
    void warnings_are_told_once_when_a_torn_catalog_is_noticed_late() throws IOException {
        paper.givenSeed("typo.md", "---\ntitel: خ\ntitle: خبر\n---\n\nنص.\n").whenBuilt();
        List<String> warnings = paper.err().lines().toList();
        String sum = paper.out().replaceAll(": .* in [0-9,]+ ms", "");
        Damage.RUBBISH_IN_THE_MIDDLE.to(folder.resolve(CATALOG));

        paper.whenBuilt();

        assertThat(paper.err().lines().filter(line -> !line.startsWith(".warraq")))
                .isEqualTo(warnings);
        assertThat(paper.out().replaceAll(": .* in [0-9,]+ ms", "")).isEqualTo(sum);
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_manifest_is_made_anew_and_told_in_a_line(Damage damage) throws IOException {
        damage.to(folder.resolve(MANIFEST));

        thenAllIsWellAndOneLineSays("the list of our files is torn, so all of them are compared");
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT_A_LITTLE", "RUBBISH_IN_THE_MIDDLE"})
    void a_file_that_a_damaged_manifest_still_knows_is_renewed(Damage damage) throws IOException {
        damage.to(folder.resolve(MANIFEST));
        paper.givenGoodSeed("s3.md", "خبر رقم 3 بعنوان آخر").whenBuilt().thenThereIsNoStackTrace();

        assertThat(paper.titles()).contains("خبر رقم 3 بعنوان آخر");
    }

    @Test
    void a_manifest_of_another_version_says_which_files_are_ours_and_no_more() throws IOException {
        String text = Files.readString(folder.resolve(MANIFEST));
        Files.writeString(
                folder.resolve(MANIFEST),
                text.replaceFirst(".*", "warraq manifest 99").replaceAll("(?m)^[^\t\n]*\t", "anything\t"));
        paper.givenNo("seeds/s3.md").givenGoodSeed("s4.md", "خبر رقم 4 بعنوان آخر");

        paper.whenBuilt().thenItExitsWith(0);

        assertThat(paper.err()).contains("another version of Warraq wrote the list of our files");
        assertThat(paper.titles()).contains("خبر رقم 4 بعنوان آخر").doesNotContain("خبر رقم 3", "خبر رقم 4");
    }

    private void thenAllIsWellAndOneLineSays(String line) {
        paper.whenBuilt().thenItExitsWith(0).thenThereIsNoStackTrace().thenItSumsUp("0 written", "0 pruned");
        assertThat(paper.err().lines()).singleElement().asString().endsWith(line);
        assertThat(Differences.between(site, paper.site())).isEmpty();
        paper.whenBuilt().thenItExitsWith(0).thenItSaysNothingBut("");
    }
}
