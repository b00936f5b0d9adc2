package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site in a folder of its own, to tell tests in sentences: given these seeds, when it is built, then this is so. It is
 * built by the command line, as a person would.
 */
final class Newspaper {
    private static final String CLOCK = "2026-01-01T00:00:00Z";
    private static final String BASE_URL = "https://example.org/news/";

    private final Path folder;
    private int exitCode = -1;
    private String out = "";
    private String err = "";

    private Newspaper(Path folder) {
        this.folder = folder;
    }

    static Newspaper in(Path folder) {
        return new Newspaper(folder);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    Newspaper givenSeed(String name, String text) {
        return givenFile("seeds/" + name, text);
    }

    Newspaper givenSeed(String name, byte[] bytes) {
        return givenFile("seeds/" + name, bytes);
    }

    /** A story that nothing is wrong with. */
    Newspaper givenGoodSeed(String name, String title) {
        return givenSeed(name, "---\ntitle: " + title + "\ndate: 2025-05-01\n---\n\nنص الخبر كاملا.\n");
    }

    Newspaper givenTemplate(String name, String text) {
        return givenFile("templates/" + name, text);
    }

    Newspaper givenFile(String path, String text) {
        return givenFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same seeds as another newspaper. */
    Newspaper givenSeedsOf(Newspaper other) {
        other.files("seeds").forEach((name, content) -> givenSeed(name, content.bytes()));
        return this;
    }

    Newspaper givenFile(String path, byte[] bytes) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.write(file(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Newspaper givenNo(String path) {
        try {
            Files.delete(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Builds with a fixed clock and base URL. */
    Newspaper whenBuilt(String... options) {
        List<String> arguments = new ArrayList<>(buildArguments());
        arguments.addAll(List.of(options));
        return whenRun(Map.of(), arguments.toArray(String[]::new));
    }

    List<String> buildArguments() {
        return List.of("build", folder.toString(), "--clock", CLOCK, "--base-url", BASE_URL);
    }

    Newspaper whenRun(Map<String, String> environment, String... arguments) {
        StringWriter toOut = new StringWriter();
        StringWriter toErr = new StringWriter();
        exitCode = Main.run(new PrintWriter(toOut), new PrintWriter(toErr), environment, arguments);
        out = toOut.toString().replace(System.lineSeparator(), "\n");
        err = toErr.toString().replace(System.lineSeparator(), "\n");
        return this;
    }

    Newspaper thenItExitsWith(int expected) {
        assertThat(exitCode).as(err).isEqualTo(expected);
        return this;
    }

    /** One of the notices begins so, and a hint follows before the next one. */
    Newspaper thenItSays(String beginning) {
        List<String> lines = err.lines().toList();
        int at = 0;
        while (at < lines.size() && !lines.get(at).startsWith(beginning)) {
            at++;
        }
        assertThat(at).as("«%s» in:%n%s", beginning, err).isLessThan(lines.size());
        assertThat(lines.stream().skip(at + 1L).takeWhile(line -> line.startsWith("  ")))
                .as("a hint for %s", lines.get(at))
                .anyMatch(line -> line.startsWith("  hint: "));
        return this;
    }

    Newspaper thenItSaysNothingBut(String message) {
        assertThat(err).isEqualTo(message);
        return this;
    }

    Newspaper thenItSumsUp(String... parts) {
        assertThat(out.lines()).hasSize(1);
        assertThat(out).contains(parts);
        return this;
    }

    Newspaper thenThereIsNoStackTrace() {
        assertThat(out + err).doesNotContain("\tat ", "Exception", "this is a defect");
        return this;
    }

    Document thenPage(String path) {
        return Jsoup.parse(text("site/" + path), "https://example.org/news/" + path);
    }

    /** The first page whose path matches a regular expression. */
    Document thenPageLike(String pattern) {
        return thenPage(site().keySet().stream()
                .filter(name -> name.matches(pattern))
                .findFirst()
                .orElseThrow());
    }

    /** The pages of the site, by path. */
    SortedMap<String, Document> pages() {
        SortedMap<String, Document> pages = new TreeMap<>();
        site().keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .forEach(name -> pages.put(name, thenPage(name)));
        return pages;
    }

    String text(String path) {
        try {
            return Files.readString(file(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String err() {
        return err;
    }

    String out() {
        return out;
    }

    /** The titles of all article pages, in the order of their addresses. */
    List<String> titles() {
        return files("site").keySet().stream()
                .filter(name -> name.matches("(articles|\\d{4})/.*"))
                .map(name -> thenPage(name).selectFirst("h1").text())
                .toList();
    }

    /** The files of the site, by path. */
    SortedMap<String, Content> site() {
        return files("site");
    }

    /** All files below a folder, by their paths with {@code /} between names; none if there is no such folder. */
    SortedMap<String, Content> files(String below) {
        return filesIn(file(below));
    }

    static SortedMap<String, Content> filesIn(Path root) {
        SortedMap<String, Content> files = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    files.put(
                            root.relativize(file).toString().replace('\\', '/'), new Content(Files.readAllBytes(file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
