package io.github.warraq.produce.feeds;

import io.github.warraq.article.Moment;
import io.github.warraq.produce.MachineTime;
import io.github.warraq.text.bidi.PlainTitle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Atom (RFC 4287), but that a story without a date has no {@code updated}: no date is made up. */
final class Atom {
    private final Feed feed;
    private final Xml xml;

    private Atom(Feed feed, Xml xml) {
        this.feed = feed;
        this.xml = xml;
    }

    static void write(Feed feed, OutputStream out) throws IOException {
        new Atom(feed, Xml.to(out)).write();
    }

    private void write() throws IOException {
        xml.stylesheet(feed.stylesheet())
                .begin(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xml:lang",
                        feed.language().tag())
                .element("id", feed.id())
                .element("title", PlainTitle.of(feed.title(), feed.language().isRightToLeft()))
                .element("subtitle", feed.description())
                .empty("link", "rel", "alternate", "type", "text/html", "href", feed.page())
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self())
                .element("updated", date(feed.updated()))
                .element("rights", feed.copyright())
                .element("generator", Feed.GENERATOR);
        author(feed.paper());
        for (Item item : feed.items()) {
            write(item);
        }
        xml.end().finish();
    }

    private void write(Item item) throws IOException {
        xml.begin("entry", "xml:lang", item.language().tag())
                .element("id", item.id())
                .element("title", PlainTitle.of(item.title(), item.language().isRightToLeft()))
                .empty("link", "rel", "alternate", "type", "text/html", "href", item.url());
        if (item.picture().isPresent()) {
            Item.Shown picture = item.picture().get();
            xml.empty("link", "rel", "enclosure", "type", picture.type(), "href", picture.url());
        }
        xml.element("published", date(item.published())).element("updated", date(item.updated()));
        for (String author : item.authors()) {
            author(author);
        }
        for (String label : item.labels()) {
            xml.empty("category", "term", label);
        }
        xml.element("summary", item.summary(), "type", "html")
                .element("content", item.content(), "type", "html")
                .end();
    }

    private void author(String name) throws IOException {
        xml.begin("author").element("name", name).end();
    }

    private Optional<String> date(Optional<Moment> moment) {
        return moment.map(known -> MachineTime.iso(known, feed.timezone()));
    }
}
