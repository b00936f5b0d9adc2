package io.github.warraq.produce.html;

import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Markup;
import io.github.warraq.produce.MarkupOptions;
import io.github.warraq.produce.Producer;
import io.github.warraq.produce.Theme;
import io.github.warraq.site.Product;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages that people read, with the theme's templates. */
public final class HtmlPages implements Producer {
    private static final List<String> PAGES = List.of(
            "404.ftlh",
            "article.ftlh",
            "feeds.ftlh",
            "footer.ftlh",
            "front.ftlh",
            "head.ftlh",
            "index.ftlh",
            "list.ftlh",
            "lite.ftlh",
            "masthead.ftlh",
            "redirect.ftlh",
            "search.ftlh");

    private static final int STORIES_IN_A_BATCH = 64;
    private static final int PAGES_IN_A_BATCH = 16;

    private final Theme theme;
    private final Templates templates;

    /** @throws io.github.warraq.produce.ThemeException if a template cannot be read or parsed */
    public HtmlPages(Theme theme) {
        this.theme = theme;
        this.templates = new Templates(theme, PAGES);
    }

    @Override
    public Stream<Batch> batches(Edition edition) {
        Desk desk = new Desk(edition, theme, templates);
        return Stream.of(
                        Stream.<Batch>of(publisher -> single(desk, publisher)),
                        stories(desk, Markup.of(MarkupOptions.of(theme, edition.settings()))),
                        lists(desk))
                .flatMap(Function.identity());
    }

    private static void single(Desk desk, Consumer<Sheet> publisher) {
        publisher.accept(new FrontPage(desk).sheet());
        new IndexPages(desk).sheets().forEach(publisher);
        publisher.accept(new NotFoundPage(desk).sheet());
        if (desk.settings.output().has(Product.FEEDS)) {
            publisher.accept(new FeedsPage(desk).sheet());
        }
        if (desk.settings.output().has(Product.SEARCH)) {
            publisher.accept(new SearchPage(desk).sheet());
        }
    }

    private static Stream<Batch> stories(Desk desk, Markup markup) {
        ArticlePages articles = new ArticlePages(desk, markup);
        RedirectPages redirects = new RedirectPages(desk);
        Optional<LitePages> lite = desk.settings.output().has(Product.LITE)
                ? Optional.of(new LitePages(desk, articles))
                : Optional.empty();
        return pieces(desk.edition.shelf().size(), STORIES_IN_A_BATCH, (slot, publisher) -> {
            publisher.accept(articles.sheet(slot));
            redirects.sheets(slot).forEach(publisher);
            lite.ifPresent(twins -> twins.sheets(slot).forEach(publisher));
        });
    }

    private static Stream<Batch> lists(Desk desk) {
        ListPages pages = new ListPages(desk);
        Edition edition = desk.edition;
        Stream<Batch> indexes = Stream.of(edition.sections(), edition.topics(), edition.authors(), edition.months())
                .flatMap(lists -> pieces(
                        lists.size(),
                        PAGES_IN_A_BATCH,
                        (i, publisher) -> publisher.accept(pages.sheet(lists.get(i), Listing.INDEX))));
        Stream<Batch> archives = Stream.of(
                        List.of(edition.front()),
                        edition.sections(),
                        edition.topics(),
                        edition.authors(),
                        edition.months())
                .flatMap(List::stream)
                .flatMap(list -> pieces(
                        list.archivePages(),
                        PAGES_IN_A_BATCH,
                        (i, publisher) -> publisher.accept(pages.sheet(list, i + 1))));
        return Stream.concat(indexes, archives);
    }

    private interface Piece {
        void offer(int index, Consumer<Sheet> publisher);
    }

    private static Stream<Batch> pieces(int count, int size, Piece piece) {
        return IntStream.range(0, (count + size - 1) / size).mapToObj(number -> publisher -> {
            int end = Math.min(count, (number + 1) * size);
            for (int i = number * size; i < end; i++) {
                piece.offer(i, publisher);
            }
        });
    }
}
