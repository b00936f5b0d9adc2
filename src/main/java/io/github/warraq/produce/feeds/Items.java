package io.github.warraq.produce.feeds;

import io.github.warraq.article.Article;
import io.github.warraq.article.Moments;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import io.github.warraq.edition.Edition;
import io.github.warraq.markup.Links;
import io.github.warraq.markup.Markup;
import io.github.warraq.produce.MachineText;
import io.github.warraq.produce.Urls;
import io.github.warraq.produce.Words;
import io.github.warraq.text.Controls;
import io.github.warraq.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the items of a feed out of stories. */
final class Items {
    /** IANA's names for the formats that browsers show, by the endings of files. */
    private static final Map<String, String> TYPES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml");

    private final Edition edition;
    private final Route feed;
    private final Words words;
    private final Markup markup;

    Items(Edition edition, Route feed, Words words, Markup markup) {
        this.edition = edition;
        this.feed = feed;
        this.words = words;
        this.markup = markup;
    }

    Item of(int slot) {
        Card card = edition.shelf().card(slot);
        Language language = card.language().orElse(edition.settings().language());
        String summary = MachineText.line(card.summary());
        String url = Urls.of(edition, feed, edition.route(slot));
        Moments moments = card.moments();
        return new Item(
                Ids.of(edition, "story:" + card.id().name()),
                url,
                MachineText.line(card.title()),
                summary,
                Optional.of(summary)
                        .filter(said -> !said.isEmpty())
                        .map(said -> wrapped(paragraph(said, language), language)),
                wrapped(
                        edition.settings().feeds().full()
                                ? whole(slot, language)
                                : beginning(slot, summary, language, url),
                        language),
                language,
                moments.published(),
                moments.updated().or(moments::published),
                card.authors().stream().map(MachineText::line).toList(),
                labels(slot),
                card.lead().map(this::shown));
    }

    private List<String> labels(int slot) {
        List<String> labels = new ArrayList<>();
        edition.sectionOf(slot).ifPresent(section -> labels.add(section.label().name()));
        edition.topicsOf(slot).forEach(topic -> labels.add(topic.label().name()));
        return labels.stream().map(MachineText::line).distinct().toList();
    }

    /** Feeds cannot say the direction of a text: HTML in them brings it along. */
    private static String wrapped(String html, Language language) {
        return "<div dir=\"" + language.direction() + "\" lang=\"" + language + "\">\n" + html + "\n</div>";
    }

    private String whole(int slot, Language language) {
        Article article = edition.shelf().article(slot);
        Links links = new FeedLinks(edition, feed, slot, article.media());
        List<String> parts = new ArrayList<>();
        article.headline()
                .deck()
                .ifPresent(deck -> parts.add("<p><strong>" + inline(deck, language) + "</strong></p>"));
        parts.add(leadPicture(article, language, links));
        parts.add(markup.html(article.body(), language, links).value().strip());
        article.correction().ifPresent(said -> parts.add(labelled("correction", said, language)));
        article.byline().source().ifPresent(said -> parts.add(labelled("source", said, language)));
        return joined(parts);
    }

    private String beginning(int slot, String summary, Language language, String url) {
        Article article = edition.shelf().article(slot);
        Links links = new FeedLinks(edition, feed, slot, article.media());
        String more = inline(words.fill("feed-continue", edition.settings().name()), words.language());
        return joined(List.of(
                leadPicture(article, language, links),
                summary.isEmpty() ? "" : paragraph(summary, language),
                "<p><a href=\"" + url.replace("&", "&amp;") + "\">" + more + "</a></p>"));
    }

    private String leadPicture(Article article, Language language, Links links) {
        return article.lead()
                .map(lead -> markup.figure(lead, language, links).value())
                .orElse("");
    }

    private static String joined(List<String> parts) {
        return String.join("\n", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private String paragraph(String text, Language language) {
        return "<p>" + inline(text, language) + "</p>";
    }

    private String labelled(String key, String text, Language language) {
        return "<p><b>" + inline(words.get(key), words.language()) + "</b> " + inline(text, language) + "</p>";
    }

    private String inline(String text, Language language) {
        return markup.inline(Controls.prose(text).text(), language).value();
    }

    private Item.Shown shown(Card.Lead lead) {
        String file = lead.media().file();
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Item.Shown(
                Urls.of(edition, feed, edition.media(file)),
                TYPES.getOrDefault(ending, ""),
                lead.media().width(),
                lead.media().height(),
                lead.picture().caption().map(MachineText::line),
                lead.picture().credit().map(MachineText::line));
    }
}
