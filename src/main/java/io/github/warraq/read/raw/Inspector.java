package io.github.warraq.read.raw;

import io.github.warraq.read.Metadata;
import io.github.warraq.read.Seed;
import io.github.warraq.site.Settings;
import java.util.List;
import java.util.Optional;

/** Shows what {@link RawTextReader} finds in a seed, and why. */
public final class Inspector {
    private Inspector() {}

    /** Looks at a raw text; whatever its bytes, this returns. */
    public static Inspection inspect(Seed seed, Settings settings) {
        Examiner.Examined examined = Examiner.examine(seed, settings);
        Metadata metadata = examined.metadata();
        Optional<Story> story = examined.story();
        Attribution attribution = story.map(Story::attribution).orElse(Attribution.NONE);
        return new Inspection(
                seed.file(),
                metadata.kicker().or(() -> story.flatMap(Story::kicker)),
                story.flatMap(Story::section),
                metadata.title().or(() -> story.flatMap(Story::title)),
                metadata.deck().or(() -> story.flatMap(Story::deck)),
                story.flatMap(Story::byline),
                metadata.authors().isEmpty() ? attribution.authors() : metadata.authors(),
                metadata.dateline().or(attribution::place),
                metadata.published().or(() -> story.flatMap(Story::date)),
                metadata.source().or(() -> story.flatMap(Story::source)).or(attribution::source),
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
