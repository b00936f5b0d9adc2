package io.github.warraq.edition;

import io.github.warraq.base.Ground;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.site.Settings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One state of the whole paper: which pages there are, and which stories each may mention. Safe for any number of readers. */
public interface Edition {
    Settings settings();

    /** The languages that it is in, the site's own and those of single articles, by their first subtags. */
    Set<String> languages();

    Shelf shelf();

    /** What every page depends on: the program, the theme, the settings, the sections. */
    Ground ground();

    /** The sections of the paper that hold at least one story, in the order of the navigation, and all lists of that kind. */
    List<Listing> sections();

    /** All stories. */
    Listing front();

    /** In the order of their names, as all lists of lists are. */
    List<Listing> topics();

    List<Listing> authors();

    /** Oldest first. */
    List<Listing> months();

    /** The section list that a story is in. */
    Optional<Listing> sectionOf(int slot);

    /** The topic lists that a story is in, in the order of its tags; those that were found, if it has none. */
    List<Listing> topicsOf(int slot);

    /** The author lists that a story is in, in the order of its authors. */
    List<Listing> authorsOf(int slot);

    /** The month list that a story is in; none for an undated one. */
    Optional<Listing> monthOf(int slot);

    /** Where a story's page stands. */
    Route route(int slot);

    /** The short permanent address of a story, which leads to its page; empty if the settings want none. */
    Optional<Route> shortRoute(int slot);

    /** Earlier addresses of a story, which lead to its page. */
    List<Route> aliases(int slot);

    /** Stories about the same, the nearest first; older ones only, and of several versions of one story the newest. */
    int[] related(int slot);

    /** The stories before it in its section, the newest first: to read next where no related ones are known. */
    int[] before(int slot);

    /** The newest version of the same story; empty if the story itself is that. */
    OptionalInt newestVersion(int slot);

    /** Earlier versions of the same story, the newest first. */
    int[] olderVersions(int slot);

    /** The story before this one in time. */
    OptionalInt older(int slot);

    /** The story after this one in time. */
    OptionalInt newer(int slot);

    /**
     * Where a file of the site's stands in the output.
     *
     * @param file its path below {@code seeds/}
     */
    Route media(String file);

    /**
     * The story that a local link of another story leads to, such as {@code other.md} or {@code ../2016/putin.txt#part}.
     *
     * @param from the slot of the story that holds the link
     * @param target percent-decoded, without its fragment
     */
    OptionalInt linked(int from, String target);

    /** The absolute, percent-encoded address of an output; empty where no base URL is known. */
    Optional<String> absolute(Route route);
}
