package io.github.warraq.produce.html;

import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;

/** Where the pages of a story's light twin stand: beside the story's own, {@code slug.lite.html}, {@code slug.lite-2.html}. */
final class LiteRoutes {
    private static final String ENDING = ".html";

    /** So many words of Arabic, with their markup, are half of what a page may weigh. */
    private static final int WORDS_ON_A_PAGE = 2000;

    private LiteRoutes() {}

    /** How many pages the twin has. */
    static int pages(Card card) {
        return Math.max(1, (card.words() + WORDS_ON_A_PAGE - 1) / WORDS_ON_A_PAGE);
    }

    /** @param page from 0 */
    static Route of(Route story, int page) {
        String path = story.path();
        String stem = path.substring(0, path.length() - ENDING.length());
        return new Route(stem + ".lite" + (page == 0 ? "" : "-" + (page + 1)) + ENDING);
    }

    /** The name of the file of the story's own page, as its twin links to it. */
    static String fullName(Route story) {
        return Hrefs.path(story.path().substring(story.path().lastIndexOf('/') + 1));
    }

    /** The name of a page's file, as its sister pages link to it. */
    static String name(Route story, int page) {
        String path = of(story, page).path();
        return Hrefs.path(path.substring(path.lastIndexOf('/') + 1));
    }
}
