package io.github.warraq.edition;

import io.github.warraq.base.Route;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * A list of stories and the pages it fills. Pages are counted from the oldest: archive page n holds the same stories for
 * ever, and only the index, which shows the newest ones, changes when a story is added.
 *
 * @param slots oldest first
 * @param perPage how many stories an archive page holds; the index shows that many or more, up to twice as many less one
 */
public record Listing(Kind kind, Label label, int[] slots, int perPage) {
    /** The number of the index page. */
    public static final int INDEX = 0;

    /** How many archive pages stand behind the index. */
    public int archivePages() {
        return Math.max(0, slots.length / perPage - 1);
    }

    /**
     * The stories on a page, newest first.
     *
     * @param page {@link #INDEX}, or 1 (the oldest) to {@link #archivePages()}
     */
    public int[] on(int page) {
        int from = page == INDEX ? archivePages() * perPage : (page - 1) * perPage;
        int to = page == INDEX ? slots.length : page * perPage;
        int[] newestFirst = Arrays.copyOfRange(slots, from, to);
        for (int i = 0, j = newestFirst.length - 1; i < j; i++, j--) {
            int swapped = newestFirst[i];
            newestFirst[i] = newestFirst[j];
            newestFirst[j] = swapped;
        }
        return newestFirst;
    }

    /** The page with the next older stories, if there is one. */
    public OptionalInt older(int page) {
        int older = page == INDEX ? archivePages() : page - 1;
        return older >= 1 ? OptionalInt.of(older) : OptionalInt.empty();
    }

    /** The page with the next newer stories, if there is one; it may be {@link #INDEX}. */
    public OptionalInt newer(int page) {
        if (page == INDEX) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(page == archivePages() ? INDEX : page + 1);
    }

    /** Where a page of this list stands. */
    public Route route(int page) {
        String folder = switch (kind) {
            case FRONT -> page == INDEX ? "" : "archive/";
            case SECTION -> "sections/" + label.slug() + "/";
            case TOPIC -> "topics/" + label.slug() + "/";
            case AUTHOR -> "authors/" + label.slug() + "/";
            case MONTH -> "archive/" + label.slug() + "/";
        };
        // A folder holds a thousand archive pages at most.
        return new Route(folder + (page == INDEX ? "index.html" : "page/" + page / 1000 + "/" + page + ".html"));
    }
}
