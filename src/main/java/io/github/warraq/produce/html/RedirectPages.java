package io.github.warraq.produce.html;

import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages at other addresses of a story, its earlier ones and its short one, which lead to the story. */
final class RedirectPages {
    private final Desk desk;

    RedirectPages(Desk desk) {
        this.desk = desk;
    }

    Stream<Sheet> sheets(int slot) {
        Edition edition = desk.edition;
        return Stream.concat(edition.aliases(slot).stream(), edition.shortRoute(slot).stream())
                .map(from -> sheet(from, slot));
    }

    private Sheet sheet(Route from, int slot) {
        return desk.sheet(
                        from,
                        () -> key(from, desk.mention(slot)),
                        desk.edition.shelf().card(slot).file(),
                        () -> page(from, desk.mention(slot)))
                .yielding();
    }

    private Key key(Route from, Mention story) {
        return Key.of(desk.ground, "redirect", from.path())
                .part("its story has moved", story.route().path())
                .rest("its story was retitled", story.card().title())
                .rest("its story has changed", story.key())
                .key();
    }

    private Desk.Page page(Route from, Mention story) {
        String to = Hrefs.to(from, story.route());
        PageView head = new Head(desk, from, "redirect", story.card().title())
                .unlisted()
                .view()
                .leadingTo(desk.edition.absolute(story.route()));
        LinkView link = LinkView.to(to, desk.voice.text(story.card().title()));
        return new Desk.Page("redirect.ftlh", desk.chrome.around(from, Optional.empty()), head, Map.of("target", link));
    }
}
