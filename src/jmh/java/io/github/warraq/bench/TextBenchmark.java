package io.github.warraq.bench;

import io.github.warraq.text.Fold;
import io.github.warraq.text.Language;
import io.github.warraq.text.bidi.Isolator;
import io.github.warraq.text.search.Analyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What is done to every paragraph or every word. */
@State(Scope.Benchmark)
public class TextBenchmark {
    private final Isolator isolator = Isolator.of(true);
    private final Analyzer analyzer = Analyzer.of(Language.ARABIC);
    private final String mixed = Texts.PARAGRAPH;
    private final String plain = Texts.PLAIN;
    private final String story = Texts.body();

    /** A paragraph with names, numbers and addresses in it. */
    @Benchmark
    public String isolateMixed() {
        return isolator.html(mixed);
    }

    /** A paragraph that needs nothing. */
    @Benchmark
    public String isolatePlain() {
        return isolator.html(plain);
    }

    @Benchmark
    public String fold() {
        return Fold.key(plain);
    }

    /** All terms of a story. */
    @Benchmark
    public void analyse(Blackhole sink) {
        analyzer.terms(story, (term, start, end) -> sink.consume(term));
    }
}
