import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The floor under a full build: reads every article, makes every folder and writes as many files of as many bytes as a
 * finished site has, and does nothing else. Prints the seconds that took, without the JVM's start.
 *
 * <p>{@code java Floor.java SEEDS SITE OUT}: OUT must not exist.
 */
final class Floor {
    private Floor() {}

    private record Wanted(Path file, int bytes) {}

    public static void main(String[] folders) throws IOException {
        Path seeds = Path.of(folders[0]);
        Path site = Path.of(folders[1]);
        Path out = Path.of(folders[2]);
        List<Path> inputs = files(seeds);
        List<Wanted> outputs = files(site).stream()
                .map(file -> new Wanted(out.resolve(site.relativize(file)), size(file)))
                .toList();
        List<Path> parents = outputs.stream()
                .map(wanted -> wanted.file().getParent())
                .distinct()
                .toList();
        long start = System.nanoTime();
        int workers = Runtime.getRuntime().availableProcessors();
        long read = parallel(workers, inputs, file -> Files.readAllBytes(file).length);
        for (Path parent : parents) {
            Files.createDirectories(parent);
        }
        long written = parallel(workers, outputs, wanted -> {
            Files.write(wanted.file(), new byte[wanted.bytes()]);
            return wanted.bytes();
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(
                String.format(Locale.ROOT, "%.3f %d %d %d %d", seconds, inputs.size(), read, outputs.size(), written));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static int size(Path file) {
        try {
            return (int) Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step<T> {
        long on(T piece) throws IOException;
    }

    /** The sum over all pieces, of which each thread takes its share. */
    private static <T> long parallel(int workers, List<T> pieces, Step<T> step) {
        return IntStream.range(0, workers)
                .parallel()
                .mapToLong(worker -> {
                    long sum = 0;
                    for (int i = worker; i < pieces.size(); i += workers) {
                        try {
                            sum += step.on(pieces.get(i));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                    return sum;
                })
                .sum();
    }
}
