package io.github.warraq.produce.html;

import io.github.warraq.base.Key;
import io.github.warraq.base.Late;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.markup.Html;
import io.github.warraq.markup.Markup;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the light twins of stories' pages, for slow lines and old phones: no script, no web font, no picture until it is
 * asked for, and never more than the first packets of a connection hold.
 */
final class LitePages {
    private static final String STYLE = "lite.css";

    private final Desk desk;
    private final ArticlePages articles;
    private final Html style;
    private final Html policy;

    LitePages(Desk desk, ArticlePages articles) {
        this.desk = desk;
        this.articles = articles;
        this.style = new Html(desk.theme.text(STYLE).strip().replaceAll("\\s*\\n\\s*", ""));
        this.policy = Policy.withoutScripts(style.value());
    }

    Stream<Sheet> sheets(int slot) {
        Late<ArticleContent> content = new Late<>(() -> ArticleContent.of(desk, slot));
        int pages = LiteRoutes.pages(desk.edition.shelf().card(slot));
        return IntStream.range(0, pages).mapToObj(page -> sheet(content, slot, page, pages));
    }

    private Sheet sheet(Late<ArticleContent> content, int slot, int page, int pages) {
        Route story = desk.edition.route(slot);
        String file = desk.edition.shelf().card(slot).file();
        Late<Key> key = new Late<>(() -> Key.of(desk.ground, "lite", file + "#" + page)
                .part("its story has changed", content.get().textKey())
                .rest("it has more or fewer pages", pages)
                .part("the style of light pages changed", style.value())
                .key());
        Sheet sheet = desk.sheet(LiteRoutes.of(story, page), key, file, () -> page(content.get(), slot, page, pages));
        return new Sheet(sheet.route(), key, file, out -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            sheet.body().writeTo(bytes);
            Budget.LITE.check(bytes.toByteArray(), file);
            bytes.writeTo(out);
        });
    }

    private Desk.Page page(ArticleContent content, int slot, int page, int pages) {
        ArticlePages.Story story = articles.story(content, slot);
        Route route = content.self().route();
        List<Html> parts = Markup.lite(
                story.body(),
                story.voice().language(),
                story.voice().words().get("lite-picture"),
                pages,
                number -> LiteRoutes.name(route, number));
        Head head = new Head(
                        desk,
                        LiteRoutes.of(route, page),
                        "lite",
                        content.self().card().title())
                .in(story.voice())
                .policy(policy);
        LiteView view = new LiteView(
                LiteRoutes.fullName(route),
                parts.get(page),
                story.view()
                        .lead()
                        .map(PictureView::alt)
                        .filter(alt -> !alt.isBlank())
                        .map(story.voice()::name),
                pages == 1 ? Optional.empty() : Optional.of(desk.voice.number(page + 1)),
                page == 0,
                page == pages - 1,
                page == 0 ? Optional.empty() : Optional.of(LiteRoutes.name(route, page - 1)),
                page == pages - 1 ? Optional.empty() : Optional.of(LiteRoutes.name(route, page + 1)),
                style);
        return new Desk.Page(
                "lite.ftlh",
                desk.chrome.around(route, Optional.empty()),
                head.view().leadingTo(desk.edition.absolute(route)),
                Map.of(
                        "article",
                        story.view(),
                        "lite",
                        view,
                        "storyWords",
                        new WordsMethod(story.voice().words())));
    }
}
