package io.github.warraq.produce.feeds;

import io.github.warraq.article.Moment;
import io.github.warraq.base.Json;
import io.github.warraq.produce.MachineTime;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** JSON Feed 1.1. */
final class JsonFeed {
    private final Feed feed;
    private final Json json;

    private JsonFeed(Feed feed, Json json) {
        this.feed = feed;
        this.json = json;
    }

    static void write(Feed feed, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new JsonFeed(feed, Json.to(writer)).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.write('\n');
        writer.flush();
    }

    private void write() {
        json.object()
                .field("version", "https://jsonfeed.org/version/1.1")
                .field("title", feed.title())
                .field("home_page_url", feed.page())
                .field("feed_url", feed.self())
                .field("description", feed.description())
                .field("language", feed.language().tag());
        authors(List.of(feed.paper()));
        json.name("items").array();
        feed.items().forEach(this::write);
        json.end().end();
    }

    private void write(Item item) {
        json.object()
                .field("id", item.id())
                .field("url", item.url())
                .field("title", item.title())
                .field("content_html", item.content())
                .field("summary", Optional.of(item.plainSummary()).filter(said -> !said.isEmpty()))
                .field("image", item.picture().map(Item.Shown::url))
                .field("date_published", date(item.published()))
                .field("date_modified", date(item.updated()));
        if (!item.authors().isEmpty()) {
            authors(item.authors());
        }
        json.field("tags", item.labels())
                .field("language", item.language().tag())
                .end();
    }

    private void authors(List<String> names) {
        json.name("authors").array();
        names.forEach(name -> json.object().field("name", name).end());
        json.end();
    }

    private Optional<String> date(Optional<Moment> moment) {
        return moment.map(known -> MachineTime.iso(known, feed.timezone()));
    }
}
