package io.github.warraq.build;

import io.github.warraq.produce.MarkupOptions;
import io.github.warraq.produce.Producer;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.Words;
import io.github.warraq.produce.assets.Assets;
import io.github.warraq.produce.assets.StaticFiles;
import io.github.warraq.produce.feeds.Feeds;
import io.github.warraq.produce.html.HtmlPages;
import io.github.warraq.site.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Plugs in everything that makes sheets. */
final class Producers {
    private Producers() {}

    static List<Producer> all(Request request, Settings settings, Theme theme, Tally tally) throws IOException {
        return List.of(
                new HtmlPages(theme),
                new Feeds(
                        MarkupOptions.of(theme, settings),
                        Words.of(theme, settings.language(), settings.language()),
                        Optional.empty()),
                new Assets(request.seeds(), StaticFiles.in(request.site(), tally::notice), theme));
    }
}
