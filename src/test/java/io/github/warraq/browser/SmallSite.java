package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import io.github.warraq.build.Build;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Listener;
import io.github.warraq.build.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A newspaper of a few seeds that one test needs, in a folder with Arabic letters and a space in its name. */
final class SmallSite implements AutoCloseable {
    private final Path work;

    private SmallSite(Path work) {
        this.work = work;
    }

    /** @param seeds their texts by name below {@code seeds/} */
    static SmallSite of(Map<String, String> seeds) {
        try {
            Path work = Files.createTempDirectory("warraq small").toRealPath();
            for (Map.Entry<String, String> seed : seeds.entrySet()) {
                Path file = work.resolve("seeds").resolve(seed.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, seed.getValue(), StandardCharsets.UTF_8);
            }
            SmallSite site = new SmallSite(work);
            Request request = new Request(
                    work,
                    Optional.of(site.folder()),
                    Optional.empty(),
                    false,
                    false,
                    Instant.parse("2026-02-01T00:00:00Z"),
                    false,
                    false,
                    false,
                    2,
                    Map.of());
            assertThat(Build.run(request, new Silent()).errors()).isZero();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BuildFailure e) {
            throw new IllegalStateException(e);
        }
    }

    Path folder() {
        return work.resolve("صحيفة صغيرة").resolve("site");
    }

    Home onDisk() {
        return new Home("over file://", folder().toUri());
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notices are for other tests. */
    private static final class Silent implements Listener {
        @Override
        public void notice(Notice notice) {}

        @Override
        public void progress(String step, long done, long total) {}

        @Override
        public void why(String route, String reason) {}
    }
}
