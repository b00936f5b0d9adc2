package io.github.warraq.browser;

import io.github.warraq.text.PercentEncoding;
import java.net.URI;

/**
 * A place where the site stands.
 *
 * @param root ends with a slash
 */
record Home(String name, URI root) {
    URI page(String path) {
        return root.resolve(PercentEncoding.path(path));
    }

    /** The path of a page in the site, whatever its fragment and the way it is percent-encoded. */
    String path(String url) {
        String whole = PercentEncoding.decode(url.replaceFirst("#.*", ""));
        String mine = PercentEncoding.decode(root.toString()).replaceFirst("^file:/(?!/)", "file:///");
        return whole.startsWith(mine) ? whole.substring(mine.length()) : "outside of the site: " + whole;
    }

    @Override
    public String toString() {
        return name;
    }
}
