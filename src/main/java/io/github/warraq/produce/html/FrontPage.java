package io.github.warraq.produce.html;

import io.github.warraq.base.Late;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.JsonLd;
import io.github.warraq.site.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the front page. */
final class FrontPage {
    private final Desk desk;
    private final Route route;
    private final Cards cards;

    FrontPage(Desk desk) {
        this.desk = desk;
        this.route = desk.edition.front().route(Listing.INDEX);
        this.cards = new Cards(desk, route);
    }

    Sheet sheet() {
        Late<FrontContent> content = new Late<>(() -> FrontContent.of(desk));
        return desk.sheet(route, () -> content.get().key(desk.ground), "the front page", () -> page(content.get()));
    }

    private Desk.Page page(FrontContent content) {
        String name = desk.settings.name();
        String title = desk.voice.words().fill("front-title", name);
        Head head = new Head(desk, route, "front", title)
                .titled(title)
                .described(desk.settings
                        .description()
                        .orElseGet(() -> desk.voice.words().fill("front-description", name)));
        if (desk.settings.output().has(Product.STRUCTURED_DATA)) {
            head.jsonLd(JsonLd.front(desk.edition));
        }
        return new Desk.Page(
                "front.ftlh",
                desk.chrome.around(route, Optional.empty()),
                head.view(),
                Map.of("front", view(desk.voice.said("front-title", name), content)));
    }

    private FrontView view(Html heading, FrontContent content) {
        List<BlockView> blocks = content.blocks().stream()
                .map(block ->
                        new BlockView(desk.link(route, block.section()), block.opinion(), cards.views(block.stories())))
                .toList();
        return new FrontView(
                heading,
                content.lead().map(cards::view),
                cards.views(content.seconds()),
                blocks,
                cards.views(content.latest()),
                content.older().map(older -> Hrefs.to(route, older)));
    }
}
