package io.github.warraq.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.warraq.base.FileState;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampsTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @TempDir
    private Path folder;

    private Path file;
    private final Stamps later = at(Instant.now().plusSeconds(60));

    @BeforeEach
    void givenAFile() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), "نص أول");
    }

    @Test
    void aFileThatNobodyTouchedKeepsItsStamp() throws IOException {
        assertThat(later.toKeep(state())).isEqualTo(later.of(state()));
    }

    @Test
    void anotherSizeAnotherTimeAndAnotherFileAreSeen() throws IOException {
        var first = later.of(state());
        Files.writeString(file, "نص أطول");
        var longer = later.of(state());
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        var older = later.of(state());
        Path other = Files.writeString(folder.resolve("b.txt"), "نص آخر.");
        Files.setLastModifiedTime(other, FileTime.fromMillis(0));
        Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(later.of(state())).isNotIn(first, longer, older);
        assertThat(older).isNotIn(first, longer);
        assertThat(longer).isNotEqualTo(first);
    }

    @Test
    void otherBytesOfTheSameNumberUnderTheOldTimeAreSeenWhereTheSystemTellsOfChanges() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
        FileState before = FileState.of(file);
        FileTime time = Files.getLastModifiedTime(file);
        FileState after = before;
        for (int tries = 0; tries < 1_000_000 && after.changed() == before.changed(); tries++) { // for a tick
            Files.writeString(file, "نص ثان");
            Files.setLastModifiedTime(file, time);
            after = FileState.of(file);
        }

        assertThat(after.size()).isEqualTo(before.size());
        assertThat(after.modified()).isEqualTo(before.modified());
        assertThat(later.of(after)).isNotEqualTo(later.of(before));
    }

    @Test
    void aFileThatWasJustWrittenGivesNoStampToKeep() throws IOException {
        Stamps now = new Stamps(Files.getLastModifiedTime(file));

        assertThat(now.toKeep(state())).isEqualTo(Stamps.NONE).isNotEqualTo(now.of(state()));
    }

    @Test
    void aFileOfTheFutureGivesNoStampToKeep() throws IOException {
        assertThat(at(Instant.EPOCH).toKeep(state())).isEqualTo(Stamps.NONE);
    }

    @Test
    void aClockOfWholeSecondsIsGivenTwoOfThemAndAFinerOneATenth() {
        Stamps stamps = new Stamps(FileTime.from(100 * SECOND, TimeUnit.NANOSECONDS));

        assertThat(stamps.isSettled(changedAt(97 * SECOND))).isTrue();
        assertThat(stamps.isSettled(changedAt(98 * SECOND))).isFalse();
        assertThat(stamps.isSettled(changedAt(99 * SECOND + 899_999_999))).isTrue();
        assertThat(stamps.isSettled(changedAt(99 * SECOND + 900_000_001))).isFalse();
    }

    private FileState state() throws IOException {
        return FileState.of(file);
    }

    private static FileState changedAt(long nanos) {
        return new FileState(FileState.Kind.REGULAR, 1, nanos, nanos, "1");
    }

    private static Stamps at(Instant now) {
        return new Stamps(FileTime.from(now));
    }
}
