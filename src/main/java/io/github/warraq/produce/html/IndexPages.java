package io.github.warraq.produce.html;

import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.produce.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the pages that link to lists: the archive by years, the topics and the authors by letters. */
final class IndexPages {
    private final Desk desk;

    IndexPages(Desk desk) {
        this.desk = desk;
    }

    Stream<Sheet> sheets() {
        Edition edition = desk.edition;
        List<IndexContent> pages = new ArrayList<>();
        if (!edition.months().isEmpty() || edition.front().archivePages() > 0) {
            pages.add(archive());
        }
        if (!edition.topics().isEmpty()) {
            pages.addAll(Letters.pages(edition.topics(), "topics", StandardRoutes.TOPICS));
        }
        if (!edition.authors().isEmpty()) {
            pages.addAll(Letters.pages(edition.authors(), "authors", StandardRoutes.AUTHORS));
        }
        return pages.stream().map(this::sheet);
    }

    /** Counts no stories: so that it changes with a new month, and not with every story. */
    private IndexContent archive() {
        Map<Integer, List<Destination>> years = new TreeMap<>(Collections.reverseOrder());
        for (Listing listing : desk.edition.months()) {
            YearMonth month = ListPages.month(listing.label());
            years.computeIfAbsent(month.getYear(), any -> new ArrayList<>())
                    .add(new Destination(desk.voice.month(month), listing.route(Listing.INDEX)));
        }
        List<IndexContent.Group> groups = new ArrayList<>();
        years.forEach((year, months) ->
                groups.add(new IndexContent.Group("y" + year, desk.voice.year(year), List.copyOf(months))));
        Listing front = desk.edition.front();
        List<Destination> more = front.older(Listing.INDEX).stream()
                .mapToObj(page -> new Destination(desk.voice.words().get("all-stories"), front.route(page)))
                .toList();
        return new IndexContent(
                "archive", Optional.empty(), StandardRoutes.ARCHIVE, StandardRoutes.ARCHIVE, groups, more);
    }

    private Sheet sheet(IndexContent content) {
        return desk.sheet(
                content.route(),
                () -> content.key(desk.ground),
                "the index of " + content.words(),
                () -> page(content));
    }

    private Desk.Page page(IndexContent content) {
        Words words = desk.voice.words();
        Route route = content.route();
        String heading = content.part()
                .map(letter -> words.fill("letter", words.get(content.words()), letter))
                .orElse(words.get(content.words()));
        String intro = words.fill(content.words() + "-intro", desk.settings.name());
        Head head = new Head(desk, route, "index", heading).crumb(desk.chrome.home(route));
        if (content.part().isPresent()) {
            head.crumb(LinkView.to(Hrefs.to(route, content.index()), new Html(words.get(content.words()))));
        } else {
            head.described(intro);
        }
        IndexView view = new IndexView(
                desk.voice.text(heading),
                desk.voice.said(content.words() + "-intro", desk.settings.name()),
                content.groups().stream().map(group -> group(route, group)).toList(),
                links(route, content.more()));
        return new Desk.Page(
                "index.ftlh", desk.chrome.around(route, Optional.empty()), head.view(), Map.of("index", view));
    }

    private GroupView group(Route route, IndexContent.Group group) {
        return new GroupView(group.id(), desk.voice.text(group.heading()), links(route, group.lists()));
    }

    private List<LinkView> links(Route route, List<Destination> lists) {
        return lists.stream().map(list -> desk.link(route, list)).toList();
    }
}
