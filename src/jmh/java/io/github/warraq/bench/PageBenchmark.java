package io.github.warraq.bench;

import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.TestEdition;
import io.github.warraq.produce.TestStory;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.html.HtmlPages;
import io.github.warraq.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole pages: what is shown, put into its template, as bytes. */
@State(Scope.Benchmark)
public class PageBenchmark {
    private static final int STORIES = 60;

    private Sheet story;
    private Sheet front;

    @Setup
    public void arrange() {
        TestStory[] stories = new TestStory[STORIES];
        for (int i = 0; i < STORIES; i++) {
            stories[i] = TestStory.of("culture/library-" + i, "مكتبة المدينة تفتح أبوابها " + i)
                    .body(Texts.body());
        }
        Edition edition =
                new TestEdition(TestEdition.settings("صحيفة", Language.ARABIC, "https://example.org/"), stories);
        List<Sheet> sheets = new ArrayList<>();
        new HtmlPages(Theme.builtIn()).batches(edition).forEach(batch -> batch.offerTo(sheets::add));
        front = sheet(sheets, edition.front().route(0).path());
        story = sheet(sheets, edition.route(0).path());
    }

    private static Sheet sheet(List<Sheet> sheets, String route) {
        return sheets.stream()
                .filter(sheet -> sheet.route().path().equals(route))
                .findFirst()
                .orElseThrow();
    }

    /** With its body. */
    @Benchmark
    public void story() throws IOException {
        story.body().writeTo(OutputStream.nullOutputStream());
    }

    @Benchmark
    public void front() throws IOException {
        front.body().writeTo(OutputStream.nullOutputStream());
    }
}
