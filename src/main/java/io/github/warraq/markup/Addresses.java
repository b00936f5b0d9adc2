package io.github.warraq.markup;

import io.github.warraq.text.PercentEncoding;
import java.text.Normalizer;

/** What the addresses in an article become on a page. */
final class Addresses {
    private Addresses() {}

    /** What to write into a link's {@code href}, not yet HTML-escaped. */
    static String link(String cleaned, Links links) {
        if (links instanceof Gaps gaps && Hrefs.isLocal(cleaned)) {
            return gaps.placeholder(cleaned, false);
        }
        String asked = Hrefs.isLocal(cleaned) ? PercentEncoding.decode(cleaned) : cleaned;
        String resolved = links.link(asked).map(Hrefs::clean).orElse(cleaned);
        return Hrefs.encode(resolved.startsWith("#") ? Normalizer.normalize(resolved, Normalizer.Form.NFC) : resolved);
    }

    /** What to write into a picture's {@code src}, not yet HTML-escaped. */
    static String picture(String src) {
        return Hrefs.encode(Hrefs.clean(src));
    }
}
