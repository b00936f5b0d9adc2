package io.github.warraq.bench;

import io.github.warraq.produce.TestEdition;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.read.markdown.MarkdownReader;
import io.github.warraq.read.raw.RawTextReader;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One seed to an article. */
@State(Scope.Benchmark)
public class ReadBenchmark {
    private final Settings settings = TestEdition.settings("صحيفة", Language.ARABIC, "https://example.org/");
    private final Seed raw = seed("culture/library.txt", Texts.raw());
    private final Seed markdown = seed("culture/library.md", Texts.markdown());
    private final RawTextReader rawReader = new RawTextReader();
    private final MarkdownReader markdownReader = new MarkdownReader();

    private static Seed seed(String name, String text) {
        return new Seed(
                Path.of("seeds", name),
                "seeds/" + name,
                name.substring(0, name.lastIndexOf('.')),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** Recognises each line of a raw text. */
    @Benchmark
    public Reading recognise() {
        return rawReader.read(raw, settings);
    }

    @Benchmark
    public Reading frontMatterAndMarkdown() {
        return markdownReader.read(markdown, settings);
    }
}
