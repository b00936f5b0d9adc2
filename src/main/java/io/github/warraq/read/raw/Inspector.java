package io.github.warraq.read.raw;

import io.github.warraq.read.Seed;
import io.github.warraq.site.Settings;
import java.util.List;
import java.util.Optional;

/** Shows what {@link RawTextReader} finds in a seed, and why. */
public final class Inspector {
    private Inspector() {}

    /** Looks at a raw text; whatever its bytes, this returns. */
    public static Inspection inspect(Seed seed, Settings settings) {
        Examiner examined = Examiner.examine(seed, settings);
        Optional<Story> story = examined.story();
        return new Inspection(
                seed.file(),
                story.flatMap(Story::kicker),
                story.flatMap(Story::section),
                story.flatMap(Story::title),
                story.flatMap(Story::deck),
                story.flatMap(Story::byline),
                story.map(told -> told.attribution().authors()).orElse(List.of()),
                story.flatMap(told -> told.attribution().place()),
                story.flatMap(Story::date),
                story.flatMap(Story::source),
                story.map(Story::captions).orElse(List.of()).stream()
                        .map(Block.Figure::caption)
                        .toList(),
                story.map(Story::tags).orElse(List.of()),
                examined.lines().stream()
                        .map(judged -> new Inspection.Line(
                                judged.line().number(),
                                judged.role(),
                                judged.line().text(),
                                judged.because()))
                        .toList(),
                examined.notices());
    }
}
