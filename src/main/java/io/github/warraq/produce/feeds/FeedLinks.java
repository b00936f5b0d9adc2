package io.github.warraq.produce.feeds;

import io.github.warraq.article.Media;
import io.github.warraq.base.Route;
import io.github.warraq.edition.Edition;
import io.github.warraq.markup.Links;
import io.github.warraq.produce.Urls;
import io.github.warraq.text.PercentEncoding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the addresses in a story lead from a feed: to absolute ones, since feeds are read elsewhere. */
final class FeedLinks implements Links {
    private final Edition edition;
    private final Route feed;
    private final int slot;
    private final List<Media> media;

    /**
     * @param feed that shows the story
     * @param media the files that the story shows
     */
    FeedLinks(Edition edition, Route feed, int slot, List<Media> media) {
        this.edition = edition;
        this.feed = feed;
        this.slot = slot;
        this.media = media;
    }

    @Override
    public Optional<String> link(String target) {
        if (isElsewhere(target)) {
            return Optional.empty();
        }
        int end = 0;
        while (end < target.length() && target.charAt(end) != '#' && target.charAt(end) != '?') {
            end++;
        }
        String path = target.substring(0, end);
        return destination(path).map(route -> Urls.of(edition, feed, route) + target.substring(path.length()));
    }

    /** The story's own page, another story, or a file of {@code seeds/static/} or beside the story's page. */
    private Optional<Route> destination(String path) {
        if (path.isEmpty()) {
            return Optional.of(edition.route(slot));
        }
        OptionalInt story = edition.linked(slot, path);
        if (story.isPresent()) {
            return Optional.of(edition.route(story.getAsInt()));
        }
        String page = edition.route(slot).path();
        String below = path.startsWith("/") ? path.substring(1) : page.substring(0, page.lastIndexOf('/') + 1) + path;
        try {
            return Optional.of(new Route(below));
        } catch (IllegalArgumentException noFileOfOurs) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Image> image(String source) {
        if (isElsewhere(source)) {
            return Optional.of(new Image(source, 0, 0));
        }
        return media.stream()
                .filter(shown -> shown.reference().equals(source)
                        || PercentEncoding.decode(shown.reference()).equals(source))
                .findFirst()
                .map(shown ->
                        new Image(Urls.of(edition, feed, edition.media(shown.file())), shown.width(), shown.height()));
    }

    private static boolean isElsewhere(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return address.startsWith("//") || (colon > 0 && (slash < 0 || colon < slash));
    }
}
