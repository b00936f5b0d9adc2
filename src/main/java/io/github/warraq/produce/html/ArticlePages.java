package io.github.warraq.produce.html;

import io.github.warraq.article.Article;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Late;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.catalog.Card;
import io.github.warraq.markup.Contents;
import io.github.warraq.markup.Html;
import io.github.warraq.markup.Links;
import io.github.warraq.markup.Markup;
import io.github.warraq.produce.JsonLd;
import io.github.warraq.produce.MachineText;
import io.github.warraq.site.Product;
import io.github.warraq.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the pages of stories. */
final class ArticlePages {
    private static final int SHORTEST_DESCRIPTION = 50;

    /** In words: some five minutes. */
    private static final int LONG_READ = 900;

    private static final int SUBHEADS_OF_A_LONG_READ = 3;

    private final Desk desk;
    private final Markup markup;

    ArticlePages(Desk desk, Markup markup) {
        this.desk = desk;
        this.markup = markup;
    }

    Sheet sheet(int slot) {
        Late<ArticleContent> content = new Late<>(() -> ArticleContent.of(desk, slot));
        return desk.sheet(
                desk.edition.route(slot),
                () -> content.get().key(desk.ground),
                desk.edition.shelf().card(slot).file(),
                () -> story(content.get(), slot).page());
    }

    Story story(ArticleContent content, int slot) {
        return new Story(content, slot, desk.edition.shelf().article(slot));
    }

    /** One story on its way to its page. */
    final class Story {
        private final ArticleContent content;
        private final int slot;
        private final Article article;
        private final Card card;
        private final Route route;
        private final Voice voice;
        private final Links links;
        private final Cards cards;

        Story(ArticleContent content, int slot, Article article) {
            this.content = content;
            this.slot = slot;
            this.article = article;
            this.card = content.self().card();
            this.route = content.self().route();
            this.voice = desk.voice(language());
            this.links = new StoryLinks(route, content.links(), article.media(), desk.edition::media);
            this.cards = new Cards(desk, route);
        }

        private Language language() {
            return article.language().orElse(desk.settings.language());
        }

        Html body() {
            return markup.html(article.body(), language(), links);
        }

        Voice voice() {
            return voice;
        }

        Desk.Page page() {
            ArticleView view = view();
            return new Desk.Page(
                    "article.ftlh",
                    desk.chrome.around(route, content.self().section().map(Destination::route)),
                    head().view(),
                    Map.of("article", view, "storyWords", new WordsMethod(voice.words())));
        }

        private Head head() {
            Head head = new Head(desk, route, "article", card.title())
                    .in(voice)
                    .described(description())
                    .crumb(desk.chrome.home(route))
                    .pictured(card.lead()
                            .map(lead -> desk.edition.media(lead.media().file())));
            content.self().section().ifPresent(section -> head.crumb(desk.link(route, section)));
            if (card.draft()) {
                head.unlisted();
            } else {
                head.story(new StoryMetaView(
                        article.moments().published().map(voice::machine),
                        article.moments().updated().map(voice::machine),
                        content.self().section().map(Destination::name)));
                if (desk.settings.output().has(Product.STRUCTURED_DATA)) {
                    head.jsonLd(JsonLd.article(desk.edition, slot, article));
                }
            }
            return head;
        }

        /** The summary; where that says little, the beginning of the text. */
        private String description() {
            String summary = MachineText.line(card.summary());
            if (summary.length() >= SHORTEST_DESCRIPTION) {
                return summary;
            }
            String text = MachineText.line(markup.opening(article.body()));
            return text.startsWith(summary) ? text : summary + (summary.isEmpty() ? "" : " – ") + text;
        }

        ArticleView view() {
            Html body = body();
            return new ArticleView(
                    voice.text(article.headline().title()),
                    article.headline().kicker().map(voice::text),
                    article.headline().deck().map(voice::text),
                    article.byline().authors().stream().map(this::author).toList(),
                    article.byline().dateline().map(voice::name),
                    article.moments().published().map(voice::moment),
                    article.moments()
                            .updated()
                            .map(updated ->
                                    voice.later(updated, article.moments().published())),
                    voice.counted("minutes", ReadingTime.minutes(card.words())),
                    card.draft(),
                    article.lead().flatMap(this::picture),
                    body,
                    contents(body),
                    article.byline().source().map(voice::name),
                    article.correction().map(voice::text),
                    content.topics().stream()
                            .map(topic -> desk.link(route, topic))
                            .toList(),
                    share(),
                    desk.settings.output().has(Product.LITE)
                            ? Optional.of(LiteRoutes.name(route, 0))
                            : Optional.empty(),
                    content.older().map(cards::view),
                    content.newer().map(cards::view),
                    content.newestVersion().map(cards::view),
                    cards.views(content.olderVersions()),
                    cards.views(content.related()),
                    content.self().section().map(section -> desk.link(route, section)),
                    cards.views(content.before()),
                    LanguageView.of(language()),
                    article.language()
                            .filter(language -> !language.equals(desk.settings.language()))
                            .map(LanguageView::of));
        }

        /** A reader of a long story wants to know what is to come, and to find the way back. */
        private List<LinkView> contents(Html body) {
            if (card.words() < LONG_READ) {
                return List.of();
            }
            List<LinkView> contents = Contents.of(body).stream()
                    .map(subhead -> LinkView.to("#" + subhead.id(), subhead.text()))
                    .toList();
            return contents.size() < SUBHEADS_OF_A_LONG_READ ? List.of() : contents;
        }

        private LinkView author(String name) {
            return content.authors().stream()
                    .filter(list -> list.name().equals(name))
                    .findFirst()
                    .map(list -> LinkView.to(Hrefs.to(route, list.route()), voice.name(name)))
                    .orElse(new LinkView(Optional.empty(), voice.name(name), false));
        }

        /** The lead picture, or its caption alone where the picture is absent; nothing where there is neither. */
        private Optional<PictureView> picture(Picture picture) {
            Optional<Links.Image> image = picture.source().flatMap(links::image);
            Optional<String> caption = image.isPresent() || picture.caption().isPresent()
                    ? picture.caption()
                    : Optional.of(picture.alt()).filter(alt -> !alt.isBlank());
            if (image.isEmpty() && caption.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new PictureView(
                    image.map(Links.Image::src),
                    image.map(Links.Image::width).orElse(0),
                    image.map(Links.Image::height).orElse(0),
                    picture.alt(),
                    caption.map(voice::text),
                    picture.credit().map(voice::name)));
        }

        private List<ShareView> share() {
            Route shared = content.permalink().orElse(route);
            return desk.settings
                    .baseUrl()
                    .filter(base -> !card.draft() && desk.settings.output().has(Product.SHARE))
                    .map(base -> Share.links(base + Hrefs.path(shared.path()), MachineText.line(card.title())))
                    .orElse(List.of());
        }
    }
}
