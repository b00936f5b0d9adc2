package io.github.warraq.produce.feeds;

import io.github.warraq.article.Moment;
import io.github.warraq.produce.MachineTime;
import io.github.warraq.text.bidi.PlainTitle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** RSS 2.0, with the modules for whole texts (content), bylines (dc) and pictures (media). */
final class Rss {
    private final Feed feed;
    private final Xml xml;

    private Rss(Feed feed, Xml xml) {
        this.feed = feed;
        this.xml = xml;
    }

    static void write(Feed feed, OutputStream out) throws IOException {
        new Rss(feed, Xml.to(out)).write();
    }

    private void write() throws IOException {
        xml.stylesheet(feed.stylesheet())
                .begin(
                        "rss",
                        "version",
                        "2.0",
                        "xml:lang",
                        feed.language().tag(),
                        "xmlns:atom",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:content",
                        "http://purl.org/rss/1.0/modules/content/",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:media",
                        "http://search.yahoo.com/mrss/")
                .begin("channel")
                .element("title", PlainTitle.of(feed.title(), feed.language().isRightToLeft()))
                .element("link", feed.page())
                .element("description", feed.description())
                .element("language", feed.language().tag())
                .element("copyright", feed.copyright())
                .element("lastBuildDate", date(feed.updated()))
                .element("generator", Feed.GENERATOR)
                .empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
        for (Item item : feed.items()) {
            write(item);
        }
        xml.end().end().finish();
    }

    private void write(Item item) throws IOException {
        xml.begin("item")
                .element("title", PlainTitle.of(item.title(), item.language().isRightToLeft()))
                .element("link", item.url())
                .element("guid", item.id(), "isPermaLink", "false")
                .element("pubDate", date(item.published()))
                .elements("dc:creator", item.authors())
                .elements("category", item.labels())
                .element("description", item.summary())
                .element("content:encoded", item.content());
        if (item.picture().isPresent()) {
            write(item.picture().get());
        }
        xml.end();
    }

    private void write(Item.Shown picture) throws IOException {
        xml.begin(
                        "media:content",
                        "url",
                        picture.url(),
                        "type",
                        picture.type(),
                        "medium",
                        "image",
                        "width",
                        pixels(picture.width()),
                        "height",
                        pixels(picture.height()))
                .element("media:description", picture.caption())
                .element("media:credit", picture.credit())
                .end();
    }

    private static String pixels(int length) {
        return length > 0 ? Integer.toString(length) : "";
    }

    private Optional<String> date(Optional<Moment> moment) {
        return moment.map(known -> MachineTime.rfc822(known, feed.timezone()));
    }
}
