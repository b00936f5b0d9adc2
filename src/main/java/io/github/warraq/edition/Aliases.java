package io.github.warraq.edition;

import io.github.warraq.base.Route;
import io.github.warraq.text.PercentEncoding;
import java.text.Normalizer;
import java.util.Optional;

/** Earlier addresses of a story, as authors write them, to places in the output. */
public final class Aliases {
    private Aliases() {}

    /**
     * @param alias a path below the site's root, such as {@code /old/story/}, {@code old/story.html} or {@code old/story};
     *     percent-encoded or not
     * @return where the redirect stands: a path without extension is a folder with an {@code index.html}; empty if the
     *     alias cannot be a path below the root
     */
    public static Optional<Route> route(String alias) {
        String path = Normalizer.normalize(PercentEncoding.decode(alias.strip()), Normalizer.Form.NFC);
        while (path.startsWith("/")) {
            path = path.substring(1);
        }
        if (path.isEmpty() || path.endsWith("/")) {
            path += "index.html";
        } else if (!path.endsWith(".html") && !path.endsWith(".htm")) {
            path += "/index.html";
        }
        try {
            return Optional.of(new Route(path));
        } catch (IllegalArgumentException notAPath) {
            return Optional.empty();
        }
    }
}
