package io.github.warraq.produce.feeds;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.site.Product;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The word to robots (RFC 9309): everything may be read, and there are the sitemaps, whose addresses have to be absolute. */
final class Robots {
    private static final Route ROUTE = new Route("robots.txt");

    private Robots() {}

    static void offer(Edition edition, Consumer<Sheet> publisher) {
        StringBuilder text = new StringBuilder("User-agent: *\nAllow: /\n");
        if (edition.settings().output().has(Product.SITEMAP)) {
            for (Route sitemap : List.of(StandardRoutes.SITEMAP, NewsSitemap.ROUTE)) {
                edition.absolute(sitemap)
                        .ifPresent(url -> text.append("Sitemap: ").append(url).append('\n'));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        publisher.accept(new Sheet(ROUTE, Fingerprint.ofBytes(bytes), ROUTE.path(), out -> out.write(bytes)));
    }
}
