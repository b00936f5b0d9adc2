package io.github.warraq.bench;

import io.github.warraq.article.Markdown;
import io.github.warraq.markup.Links;
import io.github.warraq.markup.Markup;
import io.github.warraq.markup.Options;
import io.github.warraq.markup.Rendered;
import io.github.warraq.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The body of a story. */
@State(Scope.Benchmark)
public class MarkupBenchmark {
    private final Markup markup = Markup.of(Options.DEFAULT);
    private final Markdown body = new Markdown(Texts.body());

    /** Markdown to HTML with its directions told. */
    @Benchmark
    public Rendered render() {
        return markup.render(body, Language.ARABIC, Links.AS_WRITTEN);
    }

    /** Markdown to the text that feeds and searches show. */
    @Benchmark
    public String plain() {
        return markup.plain(body);
    }
}
