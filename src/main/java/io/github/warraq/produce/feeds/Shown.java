package io.github.warraq.produce.feeds;

import io.github.warraq.base.Key;
import io.github.warraq.catalog.Card;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.text.PercentEncoding;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a list's feeds show.
 *
 * @param files of the stories
 * @param stories all that is shown of each, and where it and the stories that it links to stand
 */
record Shown(Edition edition, Listing list, List<Object> files, List<Object> titles, List<Object> stories) {
    static Shown of(Edition edition, Listing list) {
        Shown shown = new Shown(edition, list, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Feed.newest(edition, list).forEach(shown::add);
        return shown;
    }

    private void add(int slot) {
        Card card = edition.shelf().card(slot);
        files.add(card.file());
        titles.add(card.title());
        stories.add(card.content());
        stories.add(card.face());
        stories.add(edition.route(slot).path());
        stories.add(edition.sectionOf(slot).map(section -> section.label().name()));
        edition.topicsOf(slot).forEach(topic -> stories.add(topic.label().name()));
        FeedLinks links = new FeedLinks(edition, StandardRoutes.rss(list), slot, card.media());
        for (String link : card.links()) {
            stories.add(links.link(PercentEncoding.decode(link)));
        }
    }

    Key key(String format) {
        return Key.of(edition.ground(), format, list.kind() + " " + list.label().name())
                .part("it holds other stories", files)
                .rest("a story in it was retitled", titles)
                .rest("a story in it has changed", stories)
                .part("its name changed", list.label().name(), list.label().slug())
                .key();
    }
}
