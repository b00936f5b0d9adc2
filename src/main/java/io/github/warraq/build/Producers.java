package io.github.warraq.build;

import io.github.warraq.produce.Producer;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.assets.Assets;
import io.github.warraq.produce.assets.StaticFiles;
import io.github.warraq.produce.html.HtmlPages;
import java.io.IOException;
import java.util.List;

/** Plugs in everything that makes sheets. */
final class Producers {
    private Producers() {}

    static List<Producer> all(Request request, Theme theme, Tally tally) throws IOException {
        return List.of(
                new HtmlPages(theme),
                new Assets(request.seeds(), StaticFiles.in(request.site(), tally::notice), theme));
    }
}
