package io.github.warraq;

import io.github.warraq.build.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A site that is edited and built again and again, and after each build compared with one that is made of the same seeds in
 * an empty folder. Knows which files in the output are strangers' and so have to be in both.
 */
final class Rehearsal implements AutoCloseable {
    private final Path folder;
    private final Path site;
    /** Strangers' files in the output, by path. */
    private final SortedMap<String, Content> strangers = new TreeMap<>();
    /** Files of ours that were damaged since the last build. */
    private final SortedSet<String> damages = new TreeSet<>();
    /** Every path that a file of ours ever had. */
    private final SortedSet<String> everOurs = new TreeSet<>();

    boolean drafts;
    boolean future;
    Instant clock = Instant.parse("2024-06-01T00:00:00Z");
    Optional<URI> baseUrl = Optional.of(URI.create("https://example.org/"));

    private Rehearsal(Path folder) {
        this.folder = folder;
        this.site = folder.resolve("paper");
    }

    static Rehearsal inANewFolder() {
        try {
            return new Rehearsal(Files.createTempDirectory("warraq-edits"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that may fail as files do. */
    @FunctionalInterface
    interface Act<T> {
        T run() throws IOException;
    }

    static <T> T unchecked(Act<T> act) {
        try {
            return act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String path) {
        return site.resolve(path);
    }

    void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) {
        unchecked(() -> {
            Files.createDirectories(path(path).getParent());
            return Files.write(path(path), bytes);
        });
    }

    String text(String path) {
        return unchecked(() -> Files.readString(path(path), StandardCharsets.UTF_8));
    }

    byte[] bytes(String path) {
        return unchecked(() -> Files.readAllBytes(path(path)));
    }

    boolean exists(String path) {
        return Files.exists(path(path));
    }

    void delete(String path) {
        unchecked(() -> Files.deleteIfExists(path(path)));
    }

    FileTime time(String path) {
        return unchecked(() -> Files.getLastModifiedTime(path(path)));
    }

    void setTime(String path, FileTime time) {
        unchecked(() -> Files.setLastModifiedTime(path(path), time));
    }

    /** Writes other bytes to a file in its place, under its old time. */
    void overwrite(String path, byte[] bytes) {
        FileTime time = time(path);
        write(path, bytes);
        setTime(path, time);
    }

    void overwrite(String path, String text) {
        overwrite(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void deleteAll(String below) {
        deleteAll(path(below));
    }

    private static void deleteAll(Path below) {
        unchecked(() -> {
            if (Files.exists(below)) {
                Files.walkFileTree(below, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path left, IOException failed) throws IOException {
                        Files.delete(left);
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
            return below;
        });
    }

    /** The seeds that may be articles, relative to {@code seeds/}, in the order of their names. */
    List<String> seeds() {
        return files("seeds").keySet().stream()
                .filter(name -> name.endsWith(".md") || name.endsWith(".txt"))
                .toList();
    }

    SortedMap<String, Content> files(String below) {
        return Newspaper.filesIn(path(below));
    }

    /** What stands in the output and is not our own bookkeeping. */
    SortedMap<String, Content> output() {
        return files("site");
    }

    /** Paths at which a file of ours stood once and nothing does now. */
    List<String> leftPaths() {
        return everOurs.stream().filter(path -> !exists("site/" + path)).toList();
    }

    /** Puts a file into the output that is not ours, where there is room for one. */
    void putStranger(String path) {
        boolean room = !exists("site/" + path);
        for (Path above = path("site/" + path).getParent(); room && !above.equals(site); above = above.getParent()) {
            room = !Files.exists(above) || Files.isDirectory(above);
        }
        if (room) {
            write("site/" + path, "a stranger's");
            strangers.put(path, new Content("a stranger's".getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Files of ours in the output. */
    List<String> repairable() {
        return output().keySet().stream()
                .filter(path -> !path.startsWith(".warraq") && !strangers.containsKey(path))
                .toList();
    }

    void deleteOutput() {
        deleteAll("site");
        strangers.clear();
        damages.clear();
    }

    Observed build(int workers, boolean dryRun) {
        return Observed.build(request(site, workers, dryRun));
    }

    private Request request(Path where, int workers, boolean dryRun) {
        return new Request(
                where, Optional.empty(), baseUrl, drafts, future, clock, false, dryRun, true, workers, Map.of());
    }

    /** Builds, and says in what the output and what was told differ from those of a build in an empty folder. */
    List<String> buildAndCompare(int workers, boolean dryRunFirst) {
        List<String> differences = new ArrayList<>();
        Optional<Observed> announced = dryRunFirst ? Optional.of(dryRun(workers, differences)) : Optional.empty();
        SortedMap<String, Content> damaged = output();
        Observed here = build(workers, false);
        announced.ifPresent(said -> {
            compare("reasons", said.reasons(), here.reasons(), differences);
            compare("counts", counts(said), counts(here), differences);
        });
        Path elsewhere = folder.resolve("clean");
        deleteAll(elsewhere);
        files("seeds").forEach((name, content) -> copy(elsewhere, "seeds/" + name, content));
        files("templates").forEach((name, content) -> copy(elsewhere, "templates/" + name, content));
        strangers.forEach((name, content) -> copy(elsewhere, "site/" + name, content));
        Observed clean = Observed.build(request(elsewhere, 1, false));
        compare("notices", clean.notices(), here.notices(), differences);
        compare("sum", clean.sum(), here.sum(), differences);
        if (clean.result().isEmpty()) {
            return differences;
        }
        SortedMap<String, Content> expected = Newspaper.filesIn(elsewhere.resolve("site"));
        rewritten(damaged, expected).forEach((path, content) -> {
            expected.put(path, content);
            strangers.put(path, content);
        });
        differences.addAll(Differences.between(expected, output()));
        everOurs.addAll(expected.keySet());
        everOurs.removeAll(strangers.keySet());
        everOurs.removeIf(path -> path.startsWith(".warraq"));
        Observed again = build(workers, false);
        again.result()
                .ifPresent(done ->
                        compare("written again", "0 and 0", done.written() + " and " + done.pruned(), differences));
        compare("reasons again", Map.of(), again.reasons(), differences);
        differences.addAll(Differences.between(expected, output()));
        return differences;
    }

    private Observed dryRun(int workers, List<String> differences) {
        SortedMap<String, Content> before = files("");
        Observed said = build(workers, true);
        Differences.between(before, files("")).forEach(written -> differences.add("the dry run wrote " + written));
        return said;
    }

    private static String counts(Observed build) {
        return build.sum()
                + build.result()
                        .map(done -> ", kept " + done.kept() + ", pruned " + done.pruned())
                        .orElse("");
    }

    /** Damaged files that nobody repairs, since no sheet stands there any more. */
    private SortedMap<String, Content> rewritten(
            SortedMap<String, Content> before, SortedMap<String, Content> expected) {
        SortedMap<String, Content> rewritten = new TreeMap<>();
        damages.forEach(path -> {
            if (before.containsKey(path) && !expected.containsKey(path)) {
                rewritten.put(path, before.get(path));
            }
        });
        damages.clear();
        return rewritten;
    }

    /** Writes other bytes into a file of ours. */
    void damage(String path, byte[] bytes) {
        write("site/" + path, bytes);
        damages.add(path);
    }

    private static void copy(Path to, String path, Content content) {
        unchecked(() -> {
            Files.createDirectories(to.resolve(path).getParent());
            return Files.write(to.resolve(path), content.bytes());
        });
    }

    private static void compare(String what, Object expected, Object actual, List<String> differences) {
        if (!expected.equals(actual)) {
            differences.add(what + ": expected " + expected + " but it is " + actual);
        }
    }

    @Override
    public void close() {
        deleteAll(folder);
    }
}
