package io.github.warraq.produce;

import io.github.warraq.article.Article;
import io.github.warraq.article.Byline;
import io.github.warraq.article.Moments;
import io.github.warraq.base.Json;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.text.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What search engines read of a page: a JSON-LD graph in the words of schema.org, after Google's guidelines for articles
 * and breadcrumbs. It may be written into a {@code <script>} as it is. Addresses are absolute; where no base URL is known,
 * they are relative to the page, which JSON-LD resolves.
 */
public final class JsonLd {
    /** Longer headlines are cut off by Google News. */
    private static final int LONGEST_HEADLINE = 110;

    private static final String PUBLISHER = "#publisher";

    private final Edition edition;
    private final Route page;
    private final StringBuilder out = new StringBuilder(1500);
    private final Json json = Json.to(out);

    private JsonLd(Edition edition, Route page) {
        this.edition = edition;
        this.page = page;
    }

    /**
     * The graph of a story's page: the story, the way to it, and who publishes it.
     *
     * @param article the one in that slot, which whoever makes its page has read already
     */
    public static String article(Edition edition, int slot, Article article) {
        return new JsonLd(edition, edition.route(slot)).article(slot, article.byline(), article.correction());
    }

    /** The graph of the front page: the site, and who publishes it. */
    public static String front(Edition edition) {
        return new JsonLd(edition, edition.front().route(Listing.INDEX)).front();
    }

    private String article(int slot, Byline byline, Optional<String> correction) {
        beginGraph();
        story(slot, edition.shelf().card(slot), byline, correction);
        breadcrumbs(slot);
        publisher();
        return endGraph();
    }

    private String front() {
        beginGraph();
        json.object()
                .field("@type", "WebSite")
                .field("url", url(page))
                .field("name", line(edition.settings().name()))
                .field("description", edition.settings().description().map(MachineText::line))
                .field("inLanguage", edition.settings().language().tag());
        reference("publisher");
        json.end();
        publisher();
        return endGraph();
    }

    private void beginGraph() {
        json.object().field("@context", "https://schema.org").name("@graph").array();
    }

    private String endGraph() {
        json.end().end();
        return out.toString();
    }

    private void story(int slot, Card card, Byline byline, Optional<String> correction) {
        String url = url(edition.route(slot));
        json.object()
                .field("@type", "NewsArticle")
                .field("headline", MachineText.line(card.title(), LONGEST_HEADLINE))
                .field("description", Optional.of(line(card.summary())).filter(said -> !said.isEmpty()))
                .field("url", url)
                .field("inLanguage", language(card).tag());
        dates(card.moments());
        image(card);
        authors(slot, byline);
        reference("publisher");
        json.name("mainEntityOfPage")
                .object()
                .field("@type", "WebPage")
                .field("@id", url)
                .end();
        json.field("dateline", byline.dateline().map(MachineText::line))
                .field("correction", correction.map(MachineText::line))
                .field("articleSection", edition.sectionOf(slot).map(section -> line(name(section))));
        topics(edition.topicsOf(slot));
        json.field("isAccessibleForFree", true).end();
    }

    /** By name for all, and as things with an address for those that tell them apart. */
    private void topics(List<Listing> topics) {
        if (topics.isEmpty()) {
            return;
        }
        json.field("keywords", topics.stream().map(topic -> line(name(topic))).toList());
        json.name("about").array();
        for (Listing topic : topics) {
            json.object()
                    .field("@type", "Thing")
                    .field("name", line(name(topic)))
                    .field("url", url(topic.route(Listing.INDEX)))
                    .end();
        }
        json.end();
    }

    private Language language(Card card) {
        return card.language().orElse(edition.settings().language());
    }

    /** An undated story has no date here either; a story that never changed was last changed when it was published. */
    private void dates(Moments moments) {
        ZoneId zone = edition.settings().timezone();
        json.field("datePublished", moments.published().map(moment -> MachineTime.iso(moment, zone)));
        json.field(
                "dateModified", moments.updated().or(moments::published).map(moment -> MachineTime.iso(moment, zone)));
    }

    private void image(Card card) {
        card.lead().ifPresent(lead -> {
            json.name("image").array().object();
            json.field("@type", "ImageObject")
                    .field("url", url(edition.media(lead.media().file())));
            if (lead.media().width() > 0) {
                json.field("width", lead.media().width())
                        .field("height", lead.media().height());
            }
            json.field("caption", lead.picture().caption().map(MachineText::line))
                    .field("creditText", lead.picture().credit().map(MachineText::line))
                    .end()
                    .end();
        });
    }

    /**
     * Who wrote it, with the lists of their stories where there are some; where nobody is named, whom the story is taken
     * from; otherwise the paper did.
     */
    private void authors(int slot, Byline byline) {
        if (!byline.authors().isEmpty()) {
            List<Listing> lists = edition.authorsOf(slot);
            json.name("author").array();
            for (String author : byline.authors()) {
                Optional<Listing> theirs =
                        lists.stream().filter(list -> name(list).equals(author)).findFirst();
                json.object()
                        .field("@type", Newsrooms.isOne(author) ? "Organization" : "Person")
                        .field("name", line(author))
                        .field("url", theirs.map(list -> url(list.route(Listing.INDEX))))
                        .end();
            }
            json.end();
        } else if (byline.source().isPresent()) {
            json.name("author")
                    .object()
                    .field("@type", "Organization")
                    .field("name", line(byline.source().get()))
                    .end();
        } else {
            reference("author");
        }
    }

    private void breadcrumbs(int slot) {
        json.object().field("@type", "BreadcrumbList").name("itemListElement").array();
        crumb(1, edition.settings().name(), edition.front());
        edition.sectionOf(slot).ifPresent(section -> crumb(2, name(section), section));
        json.object()
                .field("@type", "ListItem")
                .field("position", edition.sectionOf(slot).isPresent() ? 3 : 2)
                .field("name", line(edition.shelf().card(slot).title()))
                .end();
        json.end().end();
    }

    private void crumb(int position, String name, Listing list) {
        json.object()
                .field("@type", "ListItem")
                .field("position", position)
                .field("name", line(name))
                .field("item", url(list.route(Listing.INDEX)))
                .end();
    }

    private void publisher() {
        json.object()
                .field("@type", "NewsMediaOrganization")
                .field("@id", publisherId())
                .field("name", line(edition.settings().name()))
                .field("url", url(edition.front().route(Listing.INDEX)));
        edition.settings()
                .look()
                .logo()
                .ifPresent(logo -> json.name("logo")
                        .object()
                        .field("@type", "ImageObject")
                        .field("url", url(edition.media("static/" + logo)))
                        .end());
        json.end();
    }

    private void reference(String property) {
        json.name(property).object().field("@id", publisherId()).end();
    }

    private String publisherId() {
        return url(edition.front().route(Listing.INDEX)) + PUBLISHER;
    }

    private String url(Route route) {
        return Urls.of(edition, page, route);
    }

    private static String name(Listing list) {
        return list.label().name();
    }

    private static String line(String text) {
        return MachineText.line(text);
    }
}
