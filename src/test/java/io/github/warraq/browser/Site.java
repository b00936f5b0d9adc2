package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.build.Build;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Listener;
import io.github.warraq.build.Request;
import io.github.warraq.build.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The newspaper that the tests read: the seed article and seeds made for browsers, built once, in a folder with Arabic
 * letters and a space in its name.
 */
final class Site implements AutoCloseable {
    /** The site's place on its host; only {@code 404.html} and what machines read know it. */
    static final URI BASE = URI.create("https://news.example/a/b/");

    static final String PREFIX = "/a/b/";
    static final String SEED = "seeds/000_250bd8e33a821cdb.txt";

    /** What makes a story another one to look at. */
    private static final List<String> SET_APART =
            List.of("table", "pre", "blockquote", ".poem", ".pull", ".correction", "figure", ".footnotes", "ol");

    private static final Pattern LIGHT = Pattern.compile("\\.lite(-\\d+)?\\.html$");

    private static final Path SEEDS = Path.of("src/test/resources/browser/seeds");
    private static final Path DEMONSTRATION = Path.of("src/test/resources/demo/seeds");
    private static final Instant CLOCK = Instant.parse("2026-02-01T00:00:00Z");

    private final Path work;
    private final SortedMap<String, byte[]> files;
    private final Map<String, Document> documents = new HashMap<>();
    private final StaticServer atRoot;
    private final StaticServer belowPath;

    private Site(Path work, SortedMap<String, byte[]> files) {
        this.work = work;
        this.files = files;
        this.atRoot = new StaticServer(folder(), "/");
        this.belowPath = new StaticServer(folder(), PREFIX);
    }

    static Site build() {
        return build(SEEDS, true);
    }

    /** The newspaper that is shown to people who want to see what the generator makes. */
    static Site demonstration() {
        return build(DEMONSTRATION, false);
    }

    private static Site build(Path seeds, boolean withTheSeed) {
        try {
            Path work = Files.createTempDirectory("warraq site").toRealPath();
            copy(seeds, work.resolve("seeds"));
            if (withTheSeed) {
                Files.copy(Path.of(SEED), work.resolve(SEED));
            }
            run(work, folder(work), Optional.of(BASE));
            return new Site(work, read(folder(work)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same seeds, as they would stand somewhere else. */
    SortedMap<String, byte[]> builtFor(URI base) {
        Path output = work.resolve("elsewhere");
        run(work, output, Optional.of(base));
        return read(output);
    }

    /** Where machines are told that it stands. */
    URI base() {
        return BASE;
    }

    Path folder() {
        return folder(work);
    }

    /** What was written, by path with {@code /} between names, without the manifest. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** A page as parsed, which nobody may change. */
    Document document(String path) {
        return documents.computeIfAbsent(path, page -> Jsoup.parse(text(page)));
    }

    List<String> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    /** The pages that are linked to: no redirects, no light twins, and not the page for addresses that lead nowhere. */
    List<String> linkedPages() {
        return pages().stream()
                .filter(path -> !path.equals("404.html") && !isRedirect(path) && !isLight(path))
                .toList();
    }

    /** The twins of stories for slow lines. */
    List<String> lightPages() {
        return pages().stream().filter(this::isLight).toList();
    }

    boolean isLight(String path) {
        return LIGHT.matcher(path).find();
    }

    List<String> stories() {
        return linkedPages().stream()
                .filter(path -> text(path).contains("<article class=\"story\""))
                .toList();
    }

    boolean isRedirect(String path) {
        return text(path).contains("http-equiv=\"refresh\"");
    }

    /** One page of each kind, and one story of each language and way of setting; and the page for missing ones. */
    List<String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        for (String path : linkedPages()) {
            kinds.putIfAbsent(kind(path), path);
        }
        for (String path : lightPages()) {
            kinds.putIfAbsent("light " + document(path).select("article").attr("lang"), path);
        }
        return Stream.concat(kinds.values().stream(), Stream.of("404.html")).toList();
    }

    private String kind(String path) {
        Document page = document(path);
        Element story = page.selectFirst("article.story");
        if (story == null) {
            String depth = path.replaceAll("[^/]+", "").concat(path.contains("/page/") ? "later" : "");
            return page.body().className() + path.replaceFirst("/.*", "") + depth;
        }
        return "story " + story.attr("lang")
                + SET_APART.stream().filter(set -> !story.select(set).isEmpty()).toList();
    }

    String page(Predicate<String> which) {
        return pages().stream()
                .filter(path -> !isRedirect(path))
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    Home onDisk() {
        return new Home("over file://", folder().toUri());
    }

    Home atRoot() {
        return new Home("at a host's root", atRoot.root());
    }

    Home belowPath() {
        return new Home("below a path of a host", belowPath.root());
    }

    @Override
    public void close() {
        atRoot.close();
        belowPath.close();
        delete(work);
    }

    /** A folder, and all that is in it. */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where what is built from the seeds of a folder is put. */
    static Path folder(Path work) {
        return work.resolve("صحيفة التجربة").resolve("site");
    }

    /** Builds the seeds of a folder, without an error. */
    static void run(Path work, Path output, Optional<URI> base) {
        try {
            Result result = Build.run(
                    new Request(work, Optional.of(output), base, false, false, CLOCK, false, false, false, 2, Map.of()),
                    Listener.NONE);
            assertThat(result.errors()).isZero();
        } catch (BuildFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static SortedMap<String, byte[]> read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(".warraq-manifest")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
