package io.github.warraq.produce.html;

import io.github.warraq.base.Late;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Kind;
import io.github.warraq.edition.Label;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.produce.Words;
import io.github.warraq.site.Product;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the pages of lists: of sections, topics, authors and months, and the archive pages behind the front page. */
final class ListPages {
    private final Desk desk;

    ListPages(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet(Listing listing, int page) {
        Late<ListContent> content = new Late<>(() -> ListContent.of(desk, listing, page));
        String source = listing.label().name().isEmpty()
                ? "the archive"
                : "the " + listing.kind().name().toLowerCase(Locale.ROOT) + " "
                        + listing.label().name();
        return desk.sheet(
                listing.route(page),
                () -> content.get().key(desk.ground),
                source,
                () -> new OnePage(content.get()).page());
    }

    /** The month that a list of that kind is of. */
    static YearMonth month(Label label) {
        return YearMonth.parse(label.slug().replace('/', '-'));
    }

    /** One page on its way. */
    private final class OnePage {
        private final ListContent content;
        private final Route route;
        private final Words words = desk.voice.words();
        private final Cards cards;
        private final String name;

        OnePage(ListContent content) {
            this.content = content;
            this.route = content.route();
            this.cards = new Cards(desk, route);
            this.name = name();
        }

        /** The list's name for readers, plain. */
        private String name() {
            return switch (content.kind()) {
                case FRONT -> words.get("all-stories");
                case MONTH -> desk.voice.month(month(content.label()));
                default -> content.label().name();
            };
        }

        Desk.Page page() {
            Optional<Route> section = content.kind() == Kind.SECTION ? Optional.of(content.index()) : Optional.empty();
            return new Desk.Page("list.ftlh", desk.chrome.around(route, section), head(), Map.of("list", view()));
        }

        private PageView head() {
            String heading = content.isIndex() ? name : words.fill("page", name, desk.voice.number(content.page()));
            Head head = new Head(desk, route, "list", heading).crumb(desk.chrome.home(route));
            parent().ifPresent(head::crumb);
            if (content.isIndex()) {
                head.described(words.fill(kind() + "-description", name, desk.settings.name()));
            } else if (content.kind() != Kind.FRONT) {
                head.crumb(LinkView.to(Hrefs.to(route, content.index()), desk.voice.name(name)));
            }
            return head.view();
        }

        private Optional<LinkView> parent() {
            return switch (content.kind()) {
                case SECTION -> Optional.empty();
                case TOPIC -> Optional.of(parent("topics", StandardRoutes.TOPICS));
                case AUTHOR -> Optional.of(parent("authors", StandardRoutes.AUTHORS));
                case MONTH, FRONT -> Optional.of(parent("archive", StandardRoutes.ARCHIVE));
            };
        }

        private LinkView parent(String key, Route to) {
            return LinkView.to(Hrefs.to(route, to), new Html(words.get(key)));
        }

        /** Whether it is called by a name that somebody gave, and not by words of ours. */
        private boolean isNamed() {
            return content.kind() != Kind.FRONT && content.kind() != Kind.MONTH;
        }

        private String kind() {
            return content.kind().name().toLowerCase(Locale.ROOT);
        }

        private ListView view() {
            boolean fed = content.kind() == Kind.SECTION
                    && desk.settings.output().has(Product.FEEDS)
                    && desk.settings.output().has(Product.SECTION_FEEDS);
            return new ListView(
                    kind(),
                    isNamed() ? desk.voice.name(name) : desk.voice.text(name),
                    content.isIndex() ? Optional.empty() : Optional.of(desk.voice.number(content.page())),
                    content.opinion(),
                    cards.views(content.stories()),
                    content.newer().map(to -> Hrefs.to(route, to)),
                    content.older().map(to -> Hrefs.to(route, to)),
                    fed && content.isIndex()
                            ? Optional.of(Hrefs.to(route, StandardRoutes.beside(content.index(), StandardRoutes.RSS)))
                            : Optional.empty());
        }
    }
}
